import { columnsOf } from '@avpkit/core'
import { describe, expect, test } from 'vitest'
import { filled, wrapped } from './wrap.ts'

describe('words are set into lines', () => {
  const cases: readonly [words: string, width: number, lines: readonly string[]][] = [
    ['Lieu de travail', 20, ['Lieu de travail']],
    ['Lieu de travail', 8, ['Lieu de', 'travail']],
    ['', 10, ['']],
    ['à\u00a0confirmer par écrit', 12, ['à confirmer', 'par écrit']],
    ['durée : 5\u00a0ans', 9, ['durée :', '5 ans']],
    ['Détails · Missions', 12, ['Détails ·', 'Missions']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['Activités\u00a0principales', 12, ['Activités', 'principales']],
    ['漢字漢字', 4, ['漢字', '漢字']],
  ]
  test.each(cases)('%s, %d columns', (words, width, lines) => expect(wrapped(words, width)).toEqual(lines))

  test('no line is too wide, and no word is lost', () => {
    const words = 'Chargé(e) de la prévention des crues et de l’entretien des berges · Bourail'.repeat(3)
    for (let width = 3; width < 60; width++) {
      const lines = wrapped(words, width)
      expect(lines.every((line) => columnsOf(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }
  })
})

test('filling up counts columns, not code units', () => {
  expect(filled('Nouméa'.normalize('NFD'), 8)).toBe(`${'Nouméa'.normalize('NFD')}  `)
  expect(filled('trop long', 3)).toBe('trop long')
})
