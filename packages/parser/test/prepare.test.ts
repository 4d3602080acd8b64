import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepare } from '../src/prepare/prepare.ts'

describe('a text is prepared', () => {
  test.each<{ given: string; text: string; because: string }>([
    { given: 'un\r\ndeux', text: 'un\ndeux', because: 'CRLF ends a line' },
    { given: 'un\rdeux', text: 'un\ndeux', because: 'a lone CR ends a line' },
    { given: 'un\r\r\ndeux', text: 'un\n\ndeux', because: 'CR before CRLF is a line end of its own' },
    { given: 'un\fdeux\u2028trois\u0085quatre', text: 'un\ndeux\ntrois\nquatre', because: 'page breaks and separators end lines' },
    { given: '\ufeffAvis', text: 'Avis', because: 'a byte order mark is no word' },
    { given: 'Nume\u0301ro de\u0301pose\u0301', text: 'Numéro déposé', because: 'accents are composed' },
    { given: 'x\u0302\u0301', text: 'x\u0302\u0301', because: 'a letter that has no composed form stays' },
    { given: 'Lieu\u00a0:\u202fNouméa\u2009!', text: 'Lieu : Nouméa !', because: 'no-break, narrow and thin blanks are blanks' },
    { given: 'can\u00addi\u200bda\u2060ture', text: 'candidature', because: 'soft hyphens and zero-width characters are gone' },
    { given: 'l’offre, l\u02bcavis, l‘un', text: "l'offre, l'avis, l'un", because: 'apostrophes are straight' },
    { given: '3134\u20112025\u20100980', text: '3134-2025-0980', because: 'no-break hyphens are hyphens' },
    { given: 'a\u0000b\u0007c\u001bd\u009fe', text: 'abcde', because: 'control characters are gone' },
    { given: 'un\tdeux', text: 'un deux', because: 'a tab is a blank' },
    { given: '– — « » … œ ⁽¹⁾ 1ᵉʳ 𝒜', text: '– — « » … œ ⁽¹⁾ 1ᵉʳ 𝒜', because: 'all else stays as it is' },
  ])('$because', ({ given, text }) => {
    expect(prepare(given).text).toBe(text)
  })
})

describe('UTF-8 read as Windows-1252', () => {
  const damaged = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

  test.each([
    'Date de dépôt de l’offre',
    'Durée de résidence exigée (1) : 1ᵉʳ août',
    '• Élève à l’œuvre – « ça et là »…',
    'À où ÿ Ç È É Ê Œ',
    'Lieu\u00a0de travail\u202f: Nouméa, Koné',
  ])('%s is repaired', (text) => {
    const { text: repaired, repaired: tally } = prepare(damaged(text))
    expect(repaired).toBe(prepare(text).text)
    expect(tally.count).toBeGreaterThan(0)
  })

  test('counts the letters and says where the first one stands', () => {
    expect(prepare(damaged('La dépêche, déjà')).repaired).toEqual({ count: 4, first: 4 })
  })

  test.each([
    { text: 'Ã©', because: 'one such pair may be meant' },
    { text: 'il va là\u00a0» et déjà\u00a0»', because: 'French quotes after an accent' },
    { text: 'ÎLE, ÂGE, FORÊT, ÉTÉ', because: 'capitals with accents' },
    { text: 'Santiago de Compostela, São Paulo, coração', because: 'Portuguese' },
  ])('$text stays: $because', ({ text }) => {
    const { text: prepared, repaired } = prepare(text)
    expect(prepared).toBe(text.replaceAll('\u00a0', ' '))
    expect(repaired.count).toBe(0)
  })
})

test('control characters are counted, and the first one is found', () => {
  expect(prepare('ab\u0001c\u0002').controls).toEqual({ count: 2, first: 2 })
  expect(prepare('a\tb\nc\fd').controls).toEqual({ count: 0 })
})

describe('offsets lead back to the text as given', () => {
  test.each<{ given: string; word: string; place: readonly [number, number]; because: string }>([
    { given: '\ufeffAvis', word: 'Avis', place: [1, 5], because: 'after a byte order mark' },
    { given: 'un\r\ndeux', word: 'deux', place: [4, 8], because: 'after CRLF' },
    { given: 'un\r\ndeux', word: 'un', place: [0, 2], because: 'before CRLF' },
    { given: 'de\u0301po\u0302t, vu', word: 'dépôt', place: [0, 7], because: 'around composed accents' },
    { given: 'fini e\u0301te\u0301', word: 'été', place: [5, 10], because: 'with an accent at the end' },
    { given: 'can\u200bdidature vue', word: 'candidature', place: [0, 12], because: 'around a zero-width character' },
    {
      given: 'vue \u200bcandidature\u200b, lue',
      word: 'candidature',
      place: [5, 16],
      because: 'without the zero-width characters around it',
    },
    { given: 'dÃ©jÃ  et dÃ©jÃ\u00a0.', word: 'déjà', place: [10, 16], because: 'around repaired letters' },
  ])('$because', ({ given, word, place }) => {
    const prepared = prepare(given)
    const at = prepared.text.lastIndexOf(word)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(prepared.span(at, at + word.length)).toEqual(place)
  })

  const pieces = [
    'a',
    'é',
    'e\u0301',
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '\r',
    '\u200b',
    '\ufeff',
    '\u0002',
    '’',
    '𝒜',
    'Ã©',
    'â€™',
    '\f',
    'x\u0301\u0302',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

  test('in order, inside the text, for every character', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, span } = prepare(given)
        let last = 0
        for (let at = 0; at < text.length; at++) {
          const [start, end] = span(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(given.length)
          last = end
        }
      }),
    )
  })

  test('to the same characters, once those are prepared too', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (given, a, b) => {
        const { text, span, repaired } = prepare(given)
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const slice = given.slice(...span(from, to))
        fc.pre(repaired.count === 0 && !/Ã|â/.test(slice))
        expect(prepare(slice).text).toBe(text.slice(from, to))
      }),
    )
  })

  test('a plain text is its own place', () => {
    const { toSource, span } = prepare('Avis de vacance de poste')
    expect([toSource(0), toSource(10), span(3, 8)]).toEqual([0, 10, [3, 8]])
  })
})

test('preparing twice changes nothing more', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
      const once = prepare(given).text
      fc.pre(prepare(given).repaired.count === 0 && prepare(once).repaired.count === 0)
      expect(prepare(once).text).toBe(once)
    }),
  )
})
