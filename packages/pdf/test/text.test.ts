import { describe, expect, test } from 'vitest'
import { unbrokenStretches } from '../src/text/break.ts'
import { fontSet } from '../src/text/font-set.ts'
import { linesOf, type TextStyle } from '../src/text/lines.ts'

const cut = (text: string): readonly string[] => unbrokenStretches(text).map(({ start, end }) => text.slice(start, end))

describe('where lines may end', () => {
  test.each([
    ['between words', 'tenir la carte', ['tenir', 'la', 'carte']],
    ['not before high punctuation', 'Missions : lire ; dire ! vite ?', ['Missions :', 'lire ;', 'dire !', 'vite ?']],
    ['not inside quotation marks', 'dit « au moins » ici', ['dit', '« au', 'moins »', 'ici']],
    ['not before a sign of percentage', 'à 50 % du temps', ['à', '50 %', 'du', 'temps']],
    ['not at unbreakable blanks', '26\u202f77\u202f98 le 1er\u00a0mars', ['26\u202f77\u202f98', 'le', '1er\u00a0mars']],
    ['after the hyphen of a word', 'porte-fenêtre', ['porte-', 'fenêtre']],
    ['not inside a name of two parts', 'la Nouvelle-Calédonie (OA-STOCK)', ['la', 'Nouvelle-Calédonie', '(OA-STOCK)']],
    ['after the hyphen of a long word in capitals', 'ADMINISTRATEUR-ADJOINT', ['ADMINISTRATEUR-', 'ADJOINT']],
    ['not after a hyphen beside one letter', 'a-t-il, N-3, 25-9011', ['a-t-il,', 'N-3,', '25-9011']],
    ['after a slash between words', 'et/ou', ['et/', 'ou']],
    ['not in a reference', '3134-25-9011/SR', ['3134-25-9011/SR']],
    ['after the joints of an address', 'https://exemple.nc/avis?n=1', ['https://', 'exemple.', 'nc/avis?', 'n=1']],
    ['after the joints of a mail', 'recrutement@exemple.nc', ['recrutement@', 'exemple.', 'nc']],
    ['between ideographs, not before their stop', '漢字。仮名', ['漢', '字。', '仮', '名']],
    ['blanks at the ends are dropped', '  a   b  ', ['a', 'b']],
    ['nothing', '', []],
    ['only blanks', ' \t\n', []],
  ])('%s', (_, text, stretches) => {
    expect(cut(text)).toEqual(stretches)
  })

  test('a word without end is cut, never inside a pair or before an accent', () => {
    for (const word of ['m'.repeat(500), '😀'.repeat(300), 'é'.normalize('NFD').repeat(300)]) {
      const parts = cut(word)
      expect(parts.join('')).toBe(word)
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(66)
        expect(part).not.toMatch(/^[\u0300-\u036f\udc00-\udfff]/)
      }
    }
  })
})

const style: TextStyle = { weight: 'regular', size: 10, leading: 14, colour: [0, 0, 0] }

describe('lines', () => {
  const text = 'Tenir à jour la carte des zones inondables des sept vallées, en y reportant les constructions. '.repeat(5)

  test('none is wider than the column, and none would have taken the next word', async () => {
    const fonts = await fontSet(undefined)
    const lines = linesOf([{ text }], style, 200, fonts, () => undefined)
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) {
      expect(line.width).toBeLessThanOrEqual(200.01)
      expect(line.bits.length).toBeGreaterThan(0)
    }
    for (const [at, line] of lines.slice(0, -1).entries()) {
      const next = lines[at + 1]?.bits[0]?.width ?? 0
      expect(line.width + 2.8 + next).toBeGreaterThan(200)
    }
  })

  test('a word wider than its column is cut between its letters', async () => {
    const fonts = await fontSet(undefined)
    const lines = linesOf([{ text: 'anticonstitutionnellement' }], style, 40, fonts, () => undefined)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(40.01)
  })

  test('the blank at which a line ends is drawn behind it', async () => {
    const fonts = await fontSet(undefined)
    const [first] = linesOf([{ text: 'un deux' }], style, 30, fonts, () => undefined)
    expect(first?.bits.map(({ trailing = false }) => trailing)).toEqual([false, true])
  })

  test('characters that no face has are told each time', async () => {
    const fonts = await fontSet(undefined)
    const lost: string[] = []
    linesOf([{ text: '漢 a 漢' }], style, 200, fonts, (characters) => lost.push(...characters))
    expect(lost).toEqual(['漢', '漢'])
  })
})
