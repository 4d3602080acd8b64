import type { Locale } from '../locale.ts'
import { addDays, compareDates, daysBetween, knownDate, type PlainDate, partsOf, plainDate, weekday } from './plain-date.ts'

/** Names a public holiday of New Caledonia; its words are in {@link holidayNames}. */
export type HolidayId =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-1945'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'citizenship-day'
  | 'all-saints'
  | 'armistice-1918'
  | 'christmas'

/** One public holiday of a year. */
export interface Holiday {
  readonly date: PlainDate
  readonly id: HolidayId
}

type FixedDay = readonly [id: HolidayId, monthAndDay: string]
type DayAfterEaster = readonly [id: HolidayId, days: number]

const fixedDays: readonly FixedDay[] = [
  ['new-year', '01-01'],
  ['labour-day', '05-01'],
  ['victory-1945', '05-08'],
  ['national-day', '07-14'],
  ['assumption', '08-15'],
  ['citizenship-day', '09-24'],
  ['all-saints', '11-01'],
  ['armistice-1918', '11-11'],
  ['christmas', '12-25'],
]

const earliestEasterMonday = '03-23'
const latestWhitMonday = '06-14'

const daysAfterEaster: readonly DayAfterEaster[] = [
  ['easter-monday', 1],
  ['ascension', 39],
  ['whit-monday', 50],
]

/** The holidays in words, French and English. */
export const holidayNames: Readonly<Record<Locale, Readonly<Record<HolidayId, string>>>> = {
  fr: {
    'new-year': "Jour de l'an",
    'easter-monday': 'Lundi de Pâques',
    'labour-day': 'Fête du Travail',
    'victory-1945': 'Victoire de 1945',
    ascension: 'Ascension',
    'whit-monday': 'Lundi de Pentecôte',
    'national-day': 'Fête nationale',
    assumption: 'Assomption',
    'citizenship-day': 'Fête de la citoyenneté',
    'all-saints': 'Toussaint',
    'armistice-1918': 'Armistice de 1918',
    christmas: 'Noël',
  },
  en: {
    'new-year': "New Year's Day",
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'victory-1945': 'Victory Day (1945)',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'national-day': 'National Day',
    assumption: 'Assumption Day',
    'citizenship-day': 'Citizenship Day',
    'all-saints': "All Saints' Day",
    'armistice-1918': 'Armistice Day (1918)',
    christmas: 'Christmas Day',
  },
}

/**
 * Lists the public holidays of New Caledonia in a year, in the calendar's order.
 *
 * Nine fixed days, Easter Monday, Ascension and Whit Monday: twelve entries. Good Friday isn't one. Two may share a day, as
 * Ascension and 1 May did in 2008. Today's list is applied to any year, also to those before a holiday was created. A year outside
 * 1–9999 has none; never throws. Source: the list published for 2025 (datetimeonline.com) and, for 24 September, NC la 1ère
 * (September 2019).
 *
 * @example
 * ```ts
 * holidaysOf(2025).length // 12
 * holidaysOf(2025)[1] // { date: '2025-04-21', id: 'easter-monday' }
 * ```
 */
export const holidaysOf = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year)
  if (easter === undefined) return []
  const fixed = fixedDays.map(([id, monthAndDay]) => ({ date: knownDate(`${easter.slice(0, 5)}${monthAndDay}`), id }))
  const moving = daysAfterEaster.map(([id, days]) => ({ date: addDays(easter, days), id }))
  return [...fixed, ...moving].sort((a, b) => compareDates(a.date, b.date))
}

/**
 * Names the public holiday of New Caledonia that falls on a day, if any.
 *
 * Where two share the day, the one with a fixed date. Source: as {@link holidaysOf}.
 *
 * @example
 * ```ts
 * holidayOn(knownDate('2025-08-15')) // 'assumption'
 * holidayOn(knownDate('2025-04-18')) // undefined
 * ```
 */
export const holidayOn = (date: PlainDate): HolidayId | undefined => {
  const monthAndDay = date.slice(5)
  const fixed = fixedDays.find(([, day]) => day === monthAndDay)
  if (fixed) return fixed[0]
  if (monthAndDay < earliestEasterMonday || monthAndDay > latestWhitMonday) return undefined
  const easter = easterSunday(partsOf(date).year)
  const days = easter === undefined ? undefined : daysBetween(easter, date)
  return daysAfterEaster.find(([, after]) => after === days)?.[0]
}

/**
 * Says whether a day is a Saturday or a Sunday.
 *
 * @example
 * ```ts
 * isWeekend(knownDate('2025-07-19')) // true
 * ```
 */
export const isWeekend = (date: PlainDate): boolean => weekday(date) >= 6

/**
 * Says whether offices are open by the calendar alone: neither a weekend nor a public holiday of New Caledonia.
 *
 * Closures between a holiday and a weekend ("ponts") change every year and aren't known here.
 *
 * @example
 * ```ts
 * isWorkingDay(knownDate('2025-07-18')) // true
 * isWorkingDay(knownDate('2025-08-15')) // false
 * ```
 */
export const isWorkingDay = (date: PlainDate): boolean => !isWeekend(date) && holidayOn(date) === undefined

/**
 * Gives the first working day after a date; the date itself never counts.
 *
 * No rule postpones a deadline that falls on a holiday: this is a suggestion to the employer. On 9999-12-31, that day.
 *
 * @example
 * ```ts
 * nextWorkingDay(knownDate('2025-08-15')) // '2025-08-18'
 * nextWorkingDay(knownDate('2025-07-17')) // '2025-07-18'
 * ```
 */
export const nextWorkingDay = (date: PlainDate): PlainDate => {
  let next = addDays(date, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return next
}

/** Oudin's integer method of 1940, as reprinted in the Explanatory Supplement to the Astronomical Almanac (1992), chapter 12. */
const easterSunday = (year: number): PlainDate | undefined => {
  const march28 = plainDate(year, 3, 28)
  if (march28 === undefined) return undefined
  const yearOfMoonCycle = year % 19
  const century = Math.floor(year / 100)
  const moonShift = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * yearOfMoonCycle + 15) % 30
  // Counted from 21 March; the day of the week of that full moon has 0 for Sunday, and Easter is the Sunday after it.
  const fullMoon = moonShift - Math.floor(moonShift / 28) * (1 - Math.floor(29 / (moonShift + 1)) * Math.floor((21 - yearOfMoonCycle) / 11))
  const weekdayOfMoon = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(march28, fullMoon - weekdayOfMoon)
}
