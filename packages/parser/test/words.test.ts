import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../src/lines/lines.ts'
import { prepare } from '../src/prepare/prepare.ts'
import { claimedWords, cleanWords } from '../src/words/claimed.ts'
import { wordsOfPieces } from '../src/words/clean.ts'
import { partOf } from '../src/words/parts.ts'

const wordsOf = (given: string) => {
  const prepared = prepare(given)
  return wordsOfPieces(
    prepared,
    linesOf(prepared.text).map(({ from, to }) => ({ from, to })),
  )
}

describe('marks of Markdown and HTML are no words', () => {
  test.each<{ given: string; clean: string; because: string }>([
    { given: '**Lieu de travail :** Nouméa', clean: 'Lieu de travail : Nouméa', because: 'bold' },
    { given: 'valorisation de la dat**a**', clean: 'valorisation de la data', because: 'bold inside a word' },
    { given: '*en italique*', clean: 'en italique', because: 'italic' },
    { given: '__souligné__ ~~barré~~ `code`', clean: 'souligné barré `code`', because: 'underlines and strokes' },
    { given: 'compétence\\*', clean: 'compétence*', because: 'an escaped star is a star' },
    { given: "Détails de l\\'offre", clean: "Détails de l'offre", because: 'an escaped apostrophe' },
    { given: 'eau\\_recrutement@exemple.nc', clean: 'eau_recrutement@exemple.nc', because: 'an escaped underline' },
    { given: 'C:\\dossier', clean: 'C:\\dossier', because: 'a backslash before a letter stays' },
    { given: 'sig_reseau', clean: 'sig_reseau', because: 'an underline inside a word stays' },
    { given: '2 * 3', clean: '2 * 3', because: 'a lone star stays' },
    { given: 'un véhicule 4*4', clean: 'un véhicule 4*4', because: 'a star between digits stays' },
    { given: 'n°2023-03*APN', clean: 'n°2023-03*APN', because: 'a star between a number and capitals stays' },
    { given: 'le 1*er* mars', clean: 'le 1er mars', because: 'italic in a word' },
    { given: 'un  deux\u00a0 trois', clean: 'un deux trois', because: 'blanks collapse' },
    { given: 'un<br>deux<br/>trois', clean: 'un deux trois', because: 'line breaks of HTML are blanks' },
    { given: 'titre<sup>(1)</sup>', clean: 'titre(1)', because: 'raised marks stay in place' },
    { given: '<p align="left">Un</p>', clean: 'Un', because: 'tags with attributes' },
    { given: 'a < b et b > c', clean: 'a < b et b > c', because: 'signs of comparison are no tags' },
    { given: '<exemple>', clean: '<exemple>', because: 'unknown tags are words' },
    { given: 'M&amp;S &lt;1&gt; &quot;x&quot; &eacute;t&#233; caf&nbsp;é', clean: 'M&S <1> "x" été caf é', because: 'entities' },
    { given: 'R&D & co &inconnue;', clean: 'R&D & co &inconnue;', because: 'an ampersand alone stays' },
    { given: 'à [télécharger](https://exemple.nc/a.pdf) ici', clean: 'à télécharger ici', because: 'links give their words' },
    { given: '![](_page_0_Picture_1.jpeg)Avis', clean: 'Avis', because: 'images give nothing' },
    { given: '![logo](a.png)', clean: '', because: 'not even their name' },
    { given: '[sic] et [a](', clean: '[sic] et [a](', because: 'brackets alone stay' },
    { given: 'Un\ndeux', clean: 'Un deux', because: 'lines are joined with a blank' },
    { given: '# Un\n- deux\n> trois', clean: 'Un deux trois', because: 'their decoration is set aside' },
  ])('$given → $clean: $because', ({ given, clean }) => {
    expect(wordsOf(given).text).toBe(clean)
  })
})

describe('each word still knows its place', () => {
  test.each<{ given: string; word: string; words: string }>([
    { given: '**Lieu :** Nouméa', word: 'Nouméa', words: 'Nouméa' },
    { given: 'la dat**a** vue', word: 'data', words: 'dat**a' },
    { given: 'à [télécharger](https://exemple.nc) ici', word: 'télécharger', words: 'télécharger' },
    { given: "Détails de l\\'offre ici", word: "l'offre", words: "l\\'offre" },
    { given: 'caf&eacute; noir', word: 'noir', words: 'noir' },
    { given: 'Un\r\n\r\n> deux trois', word: 'deux', words: 'deux' },
    { given: 'Un   deux', word: 'Un deux', words: 'Un   deux' },
    { given: 'e\u0301te\u0301 **vu**', word: 'été', words: 'e\u0301te\u0301' },
  ])('$word in $given', ({ given, word, words }) => {
    const { text, at } = wordsOf(given)
    const start = text.indexOf(word)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(given.slice(...at(start, start + word.length))).toBe(words)
  })

  test('a part of words keeps its places and loses its outer blanks', () => {
    const given = 'Tél : **26 77 98** poste 2'
    const part = partOf(wordsOf(given), 5, 15)
    expect(part.text).toBe('26 77 98')
    expect(given.slice(...part.at(0, 2))).toBe('26')
    expect(given.slice(...part.at(0, part.text.length))).toBe('26 77 98')
  })

  test('links know their address', () => {
    const { text, links } = wordsOf('Voir la [notice **officielle**](https://exemple.nc/n.pdf) et [a](mailto:a@exemple.nc).')
    expect(links.map(({ from, to, href }) => [text.slice(from, to), href])).toEqual([
      ['notice officielle', 'https://exemple.nc/n.pdf'],
      ['a', 'mailto:a@exemple.nc'],
    ])
  })
})

describe('cleanWords', () => {
  test.each<{ given: string; clean: string; because: string }>([
    { given: '**Susceptible** d’être\n  vacant', clean: "Susceptible d'être vacant", because: 'lines that go on are joined' },
    {
      given: "- de recevoir\n- d'inscrire",
      clean: "- de recevoir d'inscrire",
      because: 'the first mark may be meant, later ones are decoration',
    },
    { given: 'dans le cadre de\r\n\r\nla réorganisation', clean: 'dans le cadre de la réorganisation', because: 'empty lines vanish' },
    { given: '/', clean: '/', because: 'a stroke is a word here' },
    { given: '', clean: '', because: 'nothing gives nothing' },
  ])('$because', ({ given, clean }) => {
    expect(cleanWords(given)).toBe(clean)
  })

  test('of a claim joins its pieces', () => {
    const text = 'Corps : Adjoint\nDirection : Secrétariat général administratif'
    expect(
      claimedWords(text, {
        span: [8, 61],
        pieces: [
          [8, 15],
          [48, 62],
        ],
      }),
    ).toBe('Adjoint administratif')
    expect(claimedWords(text, { span: [8, 15] })).toBe('Adjoint')
  })

  test('never fails and never grows, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*_`[]()!<>&;\\#-|~ \n\re\u0301éa1'), maxLength: 80 }), (given) => {
        expect(cleanWords(given).length).toBeLessThanOrEqual(given.length)
      }),
    )
  })
})

test('places never leave the text, and begin before they end', () => {
  const pieces = [
    '**',
    '*',
    '\\',
    '<br>',
    '<',
    '&amp;',
    '[a](b)',
    '![](x)',
    '[',
    ']',
    '(',
    ' ',
    '\n',
    '\r\n',
    '- ',
    '# ',
    '|',
    'é',
    'e\u0301',
    'mot',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const given = parts.join('')
      const { text, at } = wordsOf(given)
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      const [start, end] = at(from, to)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(given.length)
    }),
  )
})
