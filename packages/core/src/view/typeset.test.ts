import { describe, expect, it } from 'vitest'
import { typeset } from './typeset.ts'

const thin = '\u202f'
const wide = '\u00a0'

/** `_` stands for U+202F, `~` for U+00A0. */
const shown = (text: string): string => text.replaceAll(thin, '_').replaceAll(wide, '~')

const french: readonly (readonly [string, string, string])[] = [
  ['a semicolon', 'lire ; écrire', 'lire_; écrire'],
  ['a colon', 'Contact : le chef', 'Contact_: le chef'],
  ['an exclamation mark', 'Attention !', 'Attention_!'],
  ['a question mark', 'Pourquoi ?', 'Pourquoi_?'],
  ['quotation marks', 'dit « au moins 5 ans »', 'dit «_au moins 5~ans_»'],
  ['a short phone', '26 77 98', '26_77_98'],
  ['a phone with its dial code', '+687 26 77 98', '+687_26_77_98'],
  ['thousands', '1 571 avis', '1_571 avis'],
  ['millions', '12 345 678 F', '12_345_678_F'],
  ['hours', 'à 7 h 30', 'à 7_h_30'],
  ['a percentage', '80 %', '80_%'],
  ['kilometres', '12 km', '12_km'],
  ['years', '10 ans', '10~ans'],
  ['one year', '1 an', '1~an'],
  ['months', '6 mois', '6~mois'],
  ['a date', 'le 18 juillet 2025', 'le 18~juillet 2025'],
  ['the first of a month', '1er mars', '1er~mars'],
  ['a number sign', 'N° 3', 'N°~3'],
  ['a small number sign', 'loi n° 2016-17', 'loi n°~2016-17'],
  ['a post box', 'BP 11', 'BP~11'],
  ['a title', 'M. Dupont', 'M.~Dupont'],
  ['an apostrophe', "l'agent d'accueil", 'l’agent d’accueil'],
]

const untouched: readonly (readonly [string, string])[] = [
  ['a colon without a blank', 'sur titre (1): au moins'],
  ['a number before a word', '5 pompiers'],
  ['a post code', '98845 Nouméa'],
  ['digits in two sentences', 'en 2025. 12 agents'],
  ['a word that begins as a unit', '3 hommes'],
  ['quotes around a word', "'mot'"],
  ['minutes of arc', "5' de trajet"],
  ['an address', 'https://exemple.nc/a:b?c=d'],
]

describe('typeset, French', () => {
  it.each(french)('%s', (_, given, expected) => {
    expect(shown(typeset(given, 'fr'))).toBe(expected)
  })

  it.each(untouched)('leaves %s alone', (_, given) => {
    expect(typeset(given, 'fr')).toBe(given)
  })

  it.each(french)('keeps offsets true: %s', (_, given) => {
    expect(typeset(given, 'fr')).toHaveLength(given.length)
  })

  it('changes nothing the second time', () => {
    for (const [, given] of french) expect(typeset(typeset(given, 'fr'), 'fr')).toBe(typeset(given, 'fr'))
  })
})

describe('typeset, English', () => {
  it.each([
    ['numbers and dates stay together', 'on 18 July 2025, 1 571 notices, 5 years', 'on 18~July 2025, 1_571 notices, 5~years'],
    ['punctuation and apostrophes are left alone', "don't : ask ?", "don't : ask ?"],
  ])('%s', (_, given, expected) => {
    expect(shown(typeset(given, 'en'))).toBe(expected)
  })
})

it('takes a time that grows with the text only', () => {
  const long = `${'1 '.repeat(50_000)}« ${' '.repeat(50_000)}`
  const start = performance.now()
  typeset(long, 'fr')
  expect(performance.now() - start).toBeLessThan(1000)
})
