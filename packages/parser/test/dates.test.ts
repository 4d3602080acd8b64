import { formatDate, fromEpochDay, type PlainDate, parsePlainDate } from '@avpkit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesIn } from '../src/readers/date.ts'
import { codesOf, offerWith, readingWith } from './offer-with.ts'

/** What was found, in short: the day or month, the number of the weekday printed before it, the words. */
const found = (text: string): readonly string[] =>
  datesIn(text).map((date) => {
    const words = text.slice(date.from, date.to)
    if (date.kind === 'day') return `${date.date}${date.weekday ? ` (${date.weekday})` : ''} ${words}`
    return `${date.kind === 'month' ? date.month : date.kind} ${words}`
  })

describe('a day', () => {
  test.each([
    ['vendredi 8 mai 2026', '2026-05-08 (5)'],
    ['Vendredi 8 mai 2026', '2026-05-08 (5)'],
    ['VENDREDI 8 MAI 2026', '2026-05-08 (5)'],
    ['vendredi 08 mai 2026', '2026-05-08 (5)'],
    ['Vendredi, 8 mai 2026', '2026-05-08 (5)'],
    ['lundi 24 novembre 2025', '2025-11-24 (1)'],
    ['dimanche 7 février 2027', '2027-02-07 (7)'],
    ['8 mai 2026', '2026-05-08'],
    ['04 juillet 2025', '2025-07-04'],
    ['1er mars 2025', '2025-03-01'],
    ['1ᵉʳ septembre 2025', '2025-09-01'],
    ['01er février 2025', '2025-02-01'],
    ['1 er août 2025', '2025-08-01'],
    ['1 mai 2026', '2026-05-01'],
    ['6 decembre 2024', '2024-12-06'],
    ['22 Aout 2025', '2025-08-22'],
    ['27/06/2025', '2025-06-27'],
    ['7/02/2025', '2025-02-07'],
    ['2/05/2025', '2025-05-02'],
    ['29/04/25', '2025-04-29'],
    ['27-06-2025', '2025-06-27'],
    ['27.06.2025', '2025-06-27'],
    ['27 / 06 / 2025', '2025-06-27'],
    ['15 janv. 2026', '2026-01-15'],
    ['15 sept 2026', '2026-09-15'],
    ['29 février 2024', '2024-02-29'],
    ['vendredi 18 jullet 2025', '2025-07-18 (5)'],
    ['vendrdi 18 juillet 2025', '2025-07-18 (5)'],
  ])('%s: %s', (printed, date) => {
    expect(found(printed)).toEqual([`${date} ${printed}`])
  })

  test.each<readonly [text: string, dates: readonly string[]]>([
    ['3134-25-0980/SR du 27/06/2025', ['2025-06-27 27/06/2025']],
    ['le vendredi 8 mai 2026 au plus tard', ['2026-05-08 (5) vendredi 8 mai 2026']],
    ['à/c du 19 octobre 2026', ['2026-10-19 19 octobre 2026']],
    ['du 8 mai 2026 au 29 mai 2026', ['2026-05-08 8 mai 2026', '2026-05-29 29 mai 2026']],
    ['prévue le 13/06/2025.', ['2025-06-13 13/06/2025']],
    ['avant 8 mai 2026', ['2026-05-08 8 mai 2026']],
  ])('among other words: %s', (text, dates) => {
    expect(found(text)).toEqual(dates)
  })
})

describe('a month without a day', () => {
  test.each<readonly [text: string, months: readonly string[]]>([
    ['octobre 2025', ['2025-10 octobre 2025']],
    ['Octobre 2025', ['2025-10 Octobre 2025']],
    ['mars 2025', ['2025-03 mars 2025']],
    ['à compter de février 2026', ['2026-02 février 2026']],
    ['début août 2025', ['2025-08 août 2025']],
  ])('%s', (text, months) => {
    expect(found(text)).toEqual(months)
  })
})

describe('a day that does not exist', () => {
  test.each(['31 juin 2025', '29 février 2025', '30/02/2026', '12/13/2025', '00/01/2025', '45 mai 2026'])('%s', (text) => {
    expect(datesIn(text).map(({ kind }) => kind)).toEqual(['impossible'])
  })
})

describe('no date', () => {
  test.each([
    '',
    '2026',
    'mai',
    '3134-25-0980/SR',
    '25-60692/MPRH',
    '26 77 98',
    '20.00.28',
    '20.00.31',
    '98845 Nouméa Cedex',
    'BP 41, 98860 Koné',
    'au moins égale à 10 ans',
    '1er grade',
    'arrêté 2023-3811/GNC',
    'délibération n° 216',
    'article 8 du 2 page 2026',
    '7 h 30 à 15 h 30',
    '10/11/12/13',
    '12 avis 2026',
    'mardis 2026',
    'la marseillaise 1792',
    '1/2025',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([])
  })
})

describe('every day of our time', () => {
  const days = fc.integer({ min: 18_262, max: 29_219 }).map(fromEpochDay)
  const printedAs = (style: 'full' | 'long' | 'short') => (day: PlainDate) => formatDate(day, 'fr', style)

  test.each(['full', 'long', 'short'] as const)('is read back, %s', (style) => {
    fc.assert(
      fc.property(days, (day) => {
        const [date] = datesIn(printedAs(style)(day))
        expect(date).toMatchObject({ kind: 'day', date: day })
      }),
    )
  })
})

test('two digits of a year mean this century', () => {
  expect(datesIn('29/04/25')).toMatchObject([{ date: parsePlainDate('2025-04-29') }])
})

describe('in the header', () => {
  const pair = (posted: string, deadline: string) =>
    [`Date de dépôt de l'offre : ${posted}`, `Date limite de candidature : ${deadline}`] as const

  test('the printed weekday is kept', () => {
    const { fields } = readingWith(...pair('vendredi 8 mai 2026', '29/05/2026'))
    expect(fields.postedOn?.claims).toMatchObject([{ detail: { printedWeekday: 'vendredi' } }])
    expect(fields.deadline?.claims[0]?.detail).toBeUndefined()
  })

  test('a date is exactly as printed, even if absurd', () => {
    expect(offerWith(...pair('vendredi 8 mai 2026', 'vendredi 29 mai 2029')).deadline).toBe('2029-05-29')
  })

  test('one that does not exist leaves the field unreadable, and is reported', () => {
    const reading = readingWith(...pair('vendredi 8 mai 2026', 'lundi 31 juin 2026'))
    expect(reading.offer.deadline).toBeUndefined()
    expect(reading.fields.deadline?.state).toBe('unreadable')
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'date-invalid', severity: 'error', path: ['deadline'], data: { printed: 'lundi 31 juin 2026' } }),
    )
  })

  test.each(['2 mai 2O26', 'l2 mai 2026', '1O/05/2026'])(
    'letters that a scan takes for digits make no day, and the words are quoted: %s',
    (day) => {
      const { offer, fields, diagnostics } = readingWith(`Date limite de candidature : vendredi ${day}`)
      expect([offer.deadline, fields.deadline?.state]).toEqual([undefined, 'unreadable'])
      expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'date-invalid', path: ['deadline'], data: { printed: day } }))
      expect(diagnostics.map(({ code }) => code)).not.toContain('deadline-missing')
    },
  )

  test('an O before a digit of the day changes nothing', () => {
    expect(offerWith('Date limite de candidature : O2/05/2026').deadline).toBe('2026-05-02')
  })

  test.each<readonly [lines: readonly string[], deadline: string | undefined, initial: string | undefined]>([
    [['Date limite de candidature : vendredi 22 mai 2026 à 16h00 (reportée au 5 juin 2026)'], '2026-06-05', '2026-05-22'],
    [['Date limite de candidature : 5 juin 2026 au lieu du 22 mai 2026'], '2026-06-05', '2026-05-22'],
    [['Date limite de candidature : vendredi 22 mai 2026', 'La date de clôture a été reportée au 05/06/2026.'], '2026-06-05', '2026-05-22'],
    [
      ['Date limite de candidature : vendredi 22 mai 2026', 'Date limite prolongée jusqu’au vendredi 5 juin 2026'],
      '2026-06-05',
      '2026-05-22',
    ],
    [['Date limite de candidature :', 'Vendredi 5 juin 2026 à 16 h'], '2026-06-05', undefined],
    [['Date limite de candidature : vendredi 5 juin', '2026'], '2026-06-05', undefined],
    [['Date limite de candidature : vendredi', '5 juin 2026'], '2026-06-05', undefined],
    [['Date limite de candidature :', 'Modification de la date de clôture initialement prévue le 22/05/2026.'], undefined, '2026-05-22'],
    [['Date limite de candidature :', 'Créé le 12 janvier 2017, le service relève les compteurs.'], undefined, undefined],
    [['Date limite de candidature :', '3134-26-9001/SR du 8 mai 2026'], undefined, undefined],
    [['Date limite de candidature : vendredi 5 juin 2026', 'Le poste est reporté au 1er août 2026.'], '2026-06-05', undefined],
  ])('the deadline of %j is %s, before that %s', (lines, deadline, initial) => {
    const { offer } = readingWith('Date de dépôt : 8 mai 2026', ...lines)
    expect([offer.deadline, offer.initialDeadline]).toEqual([deadline, initial])
  })

  test('two days that nothing tells apart dispute the deadline', () => {
    const { fields, diagnostics } = readingWith('Date limite de candidature : 29 mai 2026 ou 5 juin 2026')
    expect(fields.deadline?.state).toBe('disputed')
    expect(diagnostics).toContainEqual(expect.objectContaining({ severity: 'warning', path: ['deadline'] }))
  })

  test.each([
    ['vendredi 5 juin 2026', 'stated'],
    ['vendredi 29 mai 2026', 'disputed'],
  ])('an application that must come before %s leaves the deadline %s', (day, state) => {
    const reading = readingWith(
      'Date limite de candidature : vendredi 5 juin 2026',
      '# Missions :',
      'Relever.',
      '# Pour répondre à cette offre',
      `Les candidatures doivent parvenir à la mairie avant le ${day}.`,
    )
    expect(reading.fields.deadline?.state).toBe(state)
    expect(reading.offer.deadline).toBe('2026-06-05')
  })

  test.each([
    'Modification de la date de clôture initialement prévue le 22/05/2026',
    'Modification de la date de clôture initialement prévue le vendredi 22 mai 2026.',
    'La date de clôture initialement prévue le 22/05/2026 a été reportée.',
    'Modification de la date de clôture initialement prévue le\n\n22 mai 2026',
  ])('the first deadline: %s', (sentence) => {
    const reading = readingWith(...pair('vendredi 1er mai 2026', 'vendredi 5 juin 2026'), sentence)
    expect(reading.offer).toMatchObject({ deadline: '2026-06-05', initialDeadline: '2026-05-22' })
    expect(codesOf(reading)).toContain('deadline-extended')
  })
})
