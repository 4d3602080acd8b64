import { describe, expect, it, test } from 'vitest'
import { readDocument } from '../src/index.ts'
import { type Tag, taggedPdf } from './hostile-files.ts'
import { drawn, type Words, words } from './pages.ts'

const tag = (role: string, ...kids: readonly (Tag | number)[]): Tag => ({ role, kids })

/** Marked contents in their order on the page, 20 points below each other unless they say where. */
const page = (...texts: readonly (string | readonly Words[])[]): string =>
  texts
    .map((text, id) => `/Span <</MCID ${id}>> BDC\n${drawn(typeof text === 'string' ? [words(text, 50, 100 + 20 * id)] : text)}\nEMC`)
    .join('\n')

const readLines = async (content: string, tree: Tag): Promise<readonly string[]> => {
  const { source, diagnostics } = await readDocument(taggedPdf(content, tree), { isolation: 'none' })
  expect(diagnostics).toEqual([])
  return (source?.text ?? '').split('\n').filter((line) => line !== '')
}

const filler = 'Avis de vacance de poste'

describe('lines by the structure tree', () => {
  const cases: readonly (readonly [what: string, content: string, kids: readonly Tag[], read: readonly string[]])[] = [
    ['its order, whatever that of the page', page('deux', 'un'), [tag('P', 1), tag('P', 0)], ['un', 'deux']],
    [
      'headings of each level',
      page('Agent', 'Missions', 'Groupe'),
      [tag('H1', 0), tag('H2', 1), tag('H3', 2)],
      ['# Agent', '## Missions', '### Groupe'],
    ],
    [
      'items with their labels, and those in them',
      page('\u0095', 'carte', '1', 'ponts'),
      [tag('L', tag('LI', tag('Lbl', 0), tag('LBody', 1, tag('L', tag('LI', tag('Lbl', 2), tag('LBody', 3))))))],
      ['- carte', '  1. ponts'],
    ],
    [
      'items whose sign is among their words',
      page('\u0095 carte', '2. ponts'),
      [tag('L', tag('LI', tag('LBody', tag('P', 0))), tag('LI', tag('LBody', 1)))],
      ['- carte', '2. ponts'],
    ],
    [
      'rows of label and value',
      page('Lieu de travail', 'Koné', 'Direction :', 'des routes'),
      [tag('Table', tag('TR', tag('TH', 0), tag('TD', 1)), tag('TR', tag('TH', 2), tag('TD', 3)))],
      ['Lieu de travail : Koné', 'Direction : des routes'],
    ],
    [
      'rows with facts side by side',
      page('Lieu : Koné', 'Service : des ponts'),
      [tag('Table', tag('TR', tag('TD', 0), tag('TD', 1)))],
      ['Lieu : Koné', 'Service : des ponts'],
    ],
    ['other rows', page('2025', '3', 'Koné'), [tag('Table', tag('TR', tag('TD', 0), tag('TD', 1), tag('TD', 2)))], ['| 2025 | 3 | Koné |']],
    ['a note behind its number', page('(1)', 'Voir la notice.'), [tag('Note', tag('Lbl', 0), tag('P', 1))], ['(1) Voir la notice.']],
    [
      'a sentence that its author didn’t end',
      page([words('Attestation, pour les fonctionnaires concernés,', 50, 100), words('à télécharger.', 50, 112)], filler),
      [tag('P', 0), tag('P', 1)],
      ['Attestation, pour les fonctionnaires concernés, à télécharger.', filler],
    ],
  ]

  it.each(cases)('%s', async (_, content, kids, expected) => {
    const last = content.split('BDC').length - 1
    const whole = `${content}\n/Span <</MCID ${last}>> BDC\n${drawn([words(filler, 50, 500)])}\nEMC`
    expect(await readLines(whole, tag('Document', ...kids, tag('P', last)))).toEqual([...expected, filler])
  })

  test('decoration is left out', async () => {
    const content = `/Artifact BMC\n${drawn([words('page 1', 50, 800)])}\nEMC\n${page(filler)}`
    expect(await readLines(content, tag('Document', tag('P', 0)))).toEqual([filler])
  })
})

test('a tree that leaves words out is not trusted: positions tell all of them', async () => {
  const content = page('un avis de vacance de poste', 'deux', 'trois')
  expect(await readLines(content, tag('Document', tag('H1', 1)))).toEqual(['un avis de vacance de poste', 'deux', 'trois'])
})
