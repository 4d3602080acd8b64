import { type Offer, toView, type View } from '@avpkit/core'
import { hostileOffer } from '@avpkit/sdk/testing'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { markdownOf } from '../src/outputs/markdown.ts'
import { avp, offerPath } from './terminal.ts'

const readBack = (markdown: string): Root => unified().use(remarkParse).parse(markdown)

const nodesOf = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]

const wordsOf = (node: Nodes): string =>
  nodesOf(node)
    .flatMap((one) => ('value' in one ? [one.value] : []))
    .join('')

const headingsOf = (root: Root): readonly string[] => root.children.flatMap((one) => (one.type === 'heading' ? [wordsOf(one)] : []))

const view = (offer: Partial<Offer>): View => toView({ kind: 'offer', schemaVersion: 1, sections: [], ...offer }, 'fr')

describe('avp render --to md', () => {
  it('writes the title, then every section of the page in its order', async () => {
    const path = offerPath('01-prevention-des-crues.md')
    const { out, status } = await avp(['render', path, '--to', 'md', '--at', '2025-10-20T09:00:00+11:00'])
    expect(status).toBe(0)
    const [title, ...sections] = headingsOf(readBack(out))
    expect(title).toBe('Chargé(e) de la prévention des crues')
    expect(sections.slice(0, 4)).toEqual(['Où et quand', 'Emploi local', 'L’essentiel', 'Comment postuler'])
    expect(out).toMatch(/^✓ Candidatures ouvertes jusqu’au vendredi 31\soctobre 2025/m)
  })
})

describe('words of a notice stay words', () => {
  it.each([
    '# un titre',
    '- un point',
    '12. un point',
    '> une citation',
    '**gras** et _penché_',
    '[lien](javascript:alert(1))',
    '<script>alert(1)</script>',
    '`code` & &lt;b&gt; | a \\ b',
    '=== ~~~ +',
    'une ligne\n\n# une autre',
  ])('%j', (text) => {
    const root = readBack(
      markdownOf(
        view({
          title: text,
          sections: [
            {
              id: 'missions',
              blocks: [
                { type: 'paragraph', text },
                { type: 'list', ordered: false, items: [{ text }] },
              ],
            },
            { id: 'other', heading: text, blocks: [{ type: 'table', rows: [[text, 'x']] }] },
          ],
        }),
      ),
    )
    const kinds = new Set(nodesOf(root).map(({ type }) => type))
    for (const kind of ['html', 'link', 'code', 'inlineCode', 'emphasis', 'delete']) expect(kinds).not.toContain(kind)
    const clean = (words: string) => words.replace(/\s+/g, ' ').normalize('NFKC')
    const said = root.children.map((one) => clean(wordsOf(one)))
    expect(headingsOf(root).map(clean)).toContain(clean(toView({ kind: 'offer', schemaVersion: 1, title: text, sections: [] }, 'fr').title))
    expect(said.filter((words) => words === clean(view({ title: text }).title)).length).toBeGreaterThanOrEqual(2)
  })

  it('a hostile offer becomes a document without markup of its own and with safe links alone', () => {
    const nodes = nodesOf(readBack(markdownOf(toView(hostileOffer, 'fr'))))
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([])
    for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:|mailto:|tel:)/)
  })
})
