import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toView, type View, type ViewBlock, type ViewItem } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { parseOffer } from '../../parser/src/index.ts'
import { drawView } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { objectsOf } from './pdf-objects.ts'
import { type ReadElement, readPdf } from './read-pdf.ts'
import { fullView } from './sample-view.ts'

/** Every stretch of words of a view, in the order in which it is read. */
const segmentsOf = (view: View): readonly string[] =>
  [
    view.employer,
    view.title,
    view.status.headline,
    view.status.date?.text,
    ...view.status.detail,
    ...view.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockSegments)]),
    ...view.foot,
  ].filter((segment) => segment !== undefined)

const blockSegments = (block: ViewBlock): readonly string[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(itemSegments)
    case 'table':
      return [...(block.header ?? []), ...block.rows.flat()]
    case 'facts':
      return block.facts.flatMap(({ label, values }) => [label, ...values.flatMap(({ text, note }) => [text, note ?? ''])])
    case 'glossary':
      return block.entries.flatMap(({ term, meaning }) => [term, meaning])
    case 'notes':
      return block.notes.map(({ text }) => text)
    default:
      return [block.text]
  }
}

const itemSegments = ({ text, blocks = [] }: ViewItem): readonly string[] => [text, ...blocks.flatMap(blockSegments)]

/** Without blanks, which lines and tags come between, and with signs in their plain form. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]/gu, '')
    .replaceAll('µ', 'μ')
    .replace(/[‐‑]/g, '-')

const taggedText = ({ pieces }: ReadElement): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : taggedText(piece))).join(' ')

/** The first segment that doesn't follow those before it. */
const lostSegment = (segments: readonly string[], text: string): string | undefined => {
  const all = folded(text)
  let at = 0
  return segments.find((segment) => {
    const found = all.indexOf(folded(segment), at)
    if (found >= 0) at = found + folded(segment).length
    return found < 0
  })
}

const offers = join(import.meta.dirname, '../../../examples/offers')

const examples: readonly (readonly [string, View])[] = readdirSync(offers)
  .filter((name) => /^\d.*\.(?:md|txt)$/.test(name))
  .map((name) => [name, toView(parseOffer(readFileSync(join(offers, name), 'utf8')), 'fr', { at: '2025-07-10T09:00:00+11:00' })] as const)

describe('every segment of the view is read back in order', { timeout: 30_000 }, () => {
  test.each([['a view of everything', fullView] as const, ...examples])('%s', async (_, view) => {
    const { bytes, diagnostics } = await drawView(view)
    const { pages } = await readPdf(bytes)
    expect(diagnostics).toEqual([])
    expect(troublesOf(objectsOf(bytes))).toEqual([])
    expect(lostSegment(segmentsOf(view), pages.map(({ structure }) => taggedText(structure)).join(' '))).toBeUndefined()
    expect(lostSegment(segmentsOf(view), pages.map(({ text }) => text).join('\n'))).toBeUndefined()
  })

  test('a segment that is missing is found out', async () => {
    const { pages } = await readPdf((await drawView(fullView)).bytes)
    const text = pages.map((page) => page.text).join('\n')
    expect(lostSegment([...segmentsOf(fullView), 'des mots qui ne s’y trouvent pas'], text)).toBe('des mots qui ne s’y trouvent pas')
  })
})

test('three pages take 60 000 bytes at most, each further one 10 000', { timeout: 60_000 }, async () => {
  for (const [, view] of examples) {
    const { bytes } = await drawView(view)
    const { pages } = await readPdf(bytes)
    expect(bytes.length).toBeLessThan(30_000 + 10_000 * pages.length)
  }
})
