import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/lines/lines.ts'

/** What is seen of a line: its words and what was set aside. */
interface Seen {
  readonly words: string
  readonly heading?: number
  readonly marker?: string
  readonly depth?: number
  readonly indent?: number
}

const seenIn = (text: string): readonly Seen[] =>
  linesOf(text).map(({ from, to, heading, marker, indent }) => ({
    words: text.slice(from, to),
    ...(heading > 0 && { heading }),
    ...(marker && { marker: `${marker.kind} ${marker.text}` }),
    ...(marker && marker.depth > 0 && { depth: marker.depth }),
    ...(indent > 0 && { indent }),
  }))

describe('the decoration of a line is set aside', () => {
  test.each<Seen & { readonly line: string }>([
    { line: 'Lieu de travail : Nouméa', words: 'Lieu de travail : Nouméa' },
    { line: '# Missions :', words: 'Missions :', heading: 1 },
    { line: '#### **Savoir-faire**', words: '**Savoir-faire**', heading: 4 },
    { line: '####### Trop', words: 'Trop', heading: 6 },
    { line: '#Missions', words: '#Missions' },
    { line: '> Vous trouverez', words: 'Vous trouverez' },
    { line: '> > Deux fois', words: 'Deux fois' },
    { line: '- relever', words: 'relever', marker: 'bullet -' },
    { line: '* relever', words: 'relever', marker: 'bullet *' },
    { line: '• relever', words: 'relever', marker: 'bullet •' },
    { line: '●relever', words: 'relever', marker: 'bullet ●' },
    { line: '➢ relever', words: 'relever', marker: 'bullet ➢' },
    { line: '– relever', words: 'relever', marker: 'bullet –' },
    { line: '− relever', words: 'relever', marker: 'bullet −' },
    { line: 'o  relever', words: 'relever', marker: 'bullet o' },
    { line: '\uf0b7 relever', words: 'relever', marker: 'bullet \uf0b7' },
    { line: '- - relever', words: 'relever', marker: 'bullet -', depth: 1 },
    { line: '- -Relever', words: 'Relever', marker: 'bullet -' },
    { line: '- **-** relever', words: 'relever', marker: 'bullet -', depth: 1 },
    { line: '  - relever', words: 'relever', marker: 'bullet -', indent: 2 },
    { line: '    - relever', words: 'relever', marker: 'bullet -', indent: 4 },
    { line: '- # Relever', words: 'Relever', marker: 'bullet -', heading: 1 },
    { line: '1. relever', words: 'relever', marker: 'number 1' },
    { line: '1. # Collecte du courrier :', words: 'Collecte du courrier :', marker: 'number 1', heading: 1 },
    { line: '12) relever', words: 'relever', marker: 'number 12' },
    { line: '1\\. relever', words: 'relever', marker: 'number 1' },
    { line: '2° relever', words: 'relever', marker: 'number 2' },
    { line: 'a) relever', words: 'relever', marker: 'letter a' },
    { line: '- a- relever', words: 'relever', marker: 'letter a', depth: 1 },
    { line: '\\- relever', words: 'relever', marker: 'bullet -' },
    { line: '   ', words: '' },
  ])('$line', ({ line, words, ...rest }) => {
    expect(seenIn(line)).toEqual(words === '' ? [] : [{ words, ...rest }])
  })
})

test('dashes right before capital letters are bullets where there are several', () => {
  expect(seenIn('-Relever\n-Compter')).toEqual([
    { words: 'Relever', marker: 'bullet -' },
    { words: 'Compter', marker: 'bullet -' },
  ])
})

describe('no decoration', () => {
  test.each([
    { line: '-5 degrés', because: 'a dash that belongs to a number' },
    { line: '-Relever', because: 'a dash without a bullet before it' },
    { line: '**Missions** Faire', because: 'bold words' },
    { line: '2025. Une année', because: 'a year' },
    { line: '1.5 poste', because: 'a number with a fraction' },
    { line: 'A. Durand', because: 'the initial of a name' },
    { line: 'M. le directeur', because: 'an abbreviation' },
    { line: '10 ans', because: 'a number without a point' },
    { line: '08/05/2026', because: 'a date' },
    { line: "l'agent", because: 'an elided article' },
    { line: '*en italique*', because: 'italic words' },
  ])('$line: $because', ({ line }) => {
    expect(seenIn(line)).toEqual([{ words: line }])
  })
})

describe('tables', () => {
  test('a row gives its cells, separator rows nothing', () => {
    const text = '| Corps : | Rédacteur |\n| --- | :---: |\n| Lieu : | Koné |'
    expect(linesOf(text).map(({ from, to, cell }) => [text.slice(from, to), cell?.row, cell?.column])).toEqual([
      ['Corps :', 1, 0],
      ['Rédacteur', 1, 1],
      ['Lieu :', 2, 0],
      ['Koné', 2, 1],
    ])
  })

  test('empty cells are left out, an escaped stroke belongs to its cell, the last stroke may be missing', () => {
    expect(seenIn('| a |  | b \\| c | d').map(({ words }) => words)).toEqual(['a', 'b \\| c', 'd'])
  })

  test('a single stroke makes no table', () => {
    expect(seenIn('| seul')).toEqual([{ words: '| seul' }])
  })
})

test('a line knows whether an empty one stands before it, and its number among those with words', () => {
  expect(linesOf('un\ndeux\n\n \n# trois').map(({ index, afterBlank }) => [index, afterBlank])).toEqual([
    [0, true],
    [1, false],
    [2, true],
  ])
})

test('blanks around the words are no part of them', () => {
  expect(seenIn('   un  \n\tdeux\t')).toEqual([
    { words: 'un', indent: 3 },
    { words: 'deux', indent: 1 },
  ])
})
