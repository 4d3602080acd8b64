import { expect, test } from 'vitest'
import { parsePartialDate } from './partial-date.ts'
import { addDays, knownDate, partsOf } from './plain-date.ts'
import { formatDate, formatPartialDate, monthNames, weekdayNames } from './speech.ts'

test.each([
  ['2025-07-18', 'fr', 'full', 'vendredi 18 juillet 2025'],
  ['2025-07-18', 'fr', 'long', '18 juillet 2025'],
  ['2025-07-18', 'fr', 'short', '18/07/2025'],
  ['2025-07-18', 'fr', 'day-month', '18 juillet'],
  ['2017-03-01', 'fr', 'full', 'mercredi 1er mars 2017'],
  ['2017-03-01', 'fr', 'long', '1er mars 2017'],
  ['2017-03-01', 'fr', 'short', '01/03/2017'],
  ['2017-03-01', 'fr', 'day-month', '1er mars'],
  ['2017-03-11', 'fr', 'long', '11 mars 2017'],
  ['2017-03-21', 'fr', 'long', '21 mars 2017'],
  ['2025-07-18', 'en', 'full', 'Friday 18 July 2025'],
  ['2025-07-18', 'en', 'long', '18 July 2025'],
  ['2025-07-18', 'en', 'short', '18/07/2025'],
  ['2025-07-18', 'en', 'day-month', '18 July'],
  ['2017-03-01', 'en', 'full', 'Wednesday 1 March 2017'],
  ['0001-01-01', 'fr', 'full', 'lundi 1er janvier 1'],
  ['0001-01-01', 'fr', 'short', '01/01/0001'],
] as const)('%s, %s, %s: %s', (date, locale, style, words) => {
  expect(formatDate(knownDate(date), locale, style)).toBe(words)
})

test.each([
  ['2025', 'fr', '2025'],
  ['2025-03', 'fr', 'mars 2025'],
  ['2025-03', 'en', 'March 2025'],
  ['2025-03-01', 'fr', '1er mars 2025'],
  ['2025-01-01', 'en', '1 January 2025'],
] as const)('%s as exactly as it is known, %s: %s', (text, locale, words) => {
  const partial = parsePartialDate(text) ?? expect.unreachable(`${text} is a partial date`)
  expect(formatPartialDate(partial, locale)).toBe(words)
})

test.each(['fr', 'en'] as const)('every day of a leap year is said as Intl says it, but for 1er, %s', (locale) => {
  const language = { fr: 'fr-FR', en: 'en-GB' }[locale]
  const intl = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  for (let date = knownDate('2024-01-01'); partsOf(date).year === 2024; date = addDays(date, 1)) {
    const said = intl.format(Date.parse(date)).replace(',', '')
    expect(formatDate(date, locale, 'full').replace(' 1er ', ' 1 ')).toBe(said)
  }
})

test('twelve months and seven days', () => {
  expect([monthNames.fr.length, monthNames.en.length, weekdayNames.fr.length, weekdayNames.en.length]).toEqual([12, 12, 7, 7])
})

test('a text that was forced into a date is no reason to throw', () => {
  expect(formatDate(JSON.parse('"soon"'), 'fr', 'full')).toBeTypeOf('string')
})
