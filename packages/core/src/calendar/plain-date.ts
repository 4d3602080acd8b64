import { brand } from './brand.ts'

/**
 * A day of the calendar, without an hour or a zone, written `YYYY-MM-DD`.
 *
 * Gregorian, also before 1582, from 0001-01-01 to 9999-12-31. The brand exists in the compiler only: at run time, and in JSON, a date is its
 * text; texts become dates through `parsePlainDate`. Arithmetic that would leave the calendar stops at its first or last day.
 * Nothing here reads a clock or the process's zone, or uses the language's `Date`.
 */
export type PlainDate = string & { readonly '~brand': 'PlainDate' }

/** The numbers of a date: `month` from 1 to 12, `day` from 1 to 31. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** An order as `Array.prototype.sort` takes it: -1 before, 0 equal, 1 after. */
export type Order = -1 | 0 | 1

const FIRST_YEAR = 1
const LAST_YEAR = 9999
const MARCH_0000_TO_1970 = 719468
const DIGIT_ZERO = '0'.charCodeAt(0)
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const daysInMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a day written `YYYY-MM-DD`, ASCII digits and nothing around them.
 *
 * Any other text, and a day that doesn't exist, is `undefined`; never throws.
 *
 * @example
 * ```ts
 * parsePlainDate('2025-07-18') // '2025-07-18'
 * parsePlainDate('2025-02-30') // undefined
 * parsePlainDate('2025-7-3') // undefined
 * ```
 */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const { year, month, day } = digitsOf(text)
  return exists(year, month, day) ? brand(text) : undefined
}

/**
 * Makes the day of a year (1–9999), a month (1–12) and a day of the month (from 1).
 *
 * A day that doesn't exist, or a number that isn't whole, is `undefined`; never throws.
 *
 * @example
 * ```ts
 * plainDate(2024, 2, 29) // '2024-02-29'
 * plainDate(2025, 2, 29) // undefined
 * ```
 */
export const plainDate = (year: number, month: number, day: number): PlainDate | undefined => {
  return exists(year, month, day) ? written(year, month, day) : undefined
}

const exists = (year: number, month: number, day: number): boolean =>
  isWholeFrom(year, FIRST_YEAR, LAST_YEAR) && isWholeFrom(month, 1, 12) && isWholeFrom(day, 1, daysInMonth(year, month))

/**
 * Makes a date that is known when the code is written: a rule's first day, a test's deadline.
 *
 * Throws a `RangeError` where `parsePlainDate` gives `undefined`; for texts from outside, use that one.
 *
 * @example
 * ```ts
 * knownDate('2017-01-01') // '2017-01-01'
 * ```
 */
export const knownDate = (text: string): PlainDate => {
  const date = parsePlainDate(text)
  if (date === undefined) throw new RangeError(`Expected an existing day written YYYY-MM-DD, got ${JSON.stringify(text)}`)
  return date
}

/**
 * Counts the days from 1970-01-01 to a date; negative before it.
 *
 * @example
 * ```ts
 * toEpochDay(knownDate('2025-07-18')) // 20287
 * toEpochDay(knownDate('1969-12-31')) // -1
 * ```
 */
export const toEpochDay = (date: PlainDate): number => {
  const { year, month, day } = partsOf(date)
  return epochDayOf(year, month, day)
}

/**
 * Gives the date that lies `day` days after 1970-01-01; the inverse of {@link toEpochDay}.
 *
 * Beyond the calendar's ends, its first or last day. A number that isn't whole is a programmer's mistake: a `RangeError`.
 *
 * @example
 * ```ts
 * fromEpochDay(20287) // '2025-07-18'
 * fromEpochDay(Infinity) // '9999-12-31'
 * ```
 */
export const fromEpochDay = (day: number): PlainDate => {
  const epochDay = within(wholeOrInfinite(day, 'days'), FIRST_EPOCH_DAY, LAST_EPOCH_DAY)
  // Cycles of 400 years that begin on 1 March, so that the leap day comes last: H. Hinnant, "chrono-compatible low-level date algorithms".
  const sinceMarch0000 = epochDay + MARCH_0000_TO_1970
  const cycle = Math.floor(sinceMarch0000 / 146097)
  const dayOfCycle = sinceMarch0000 - cycle * 146097
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36524) + Math.floor(dayOfCycle / 146096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  return written(year, month, dayOfYear - daysBeforeMonth(monthFromMarch) + 1)
}

/**
 * Gives the year, month and day of a date as numbers.
 *
 * @example
 * ```ts
 * partsOf(knownDate('2025-07-18')) // { year: 2025, month: 7, day: 18 }
 * ```
 */
export const partsOf = (date: PlainDate): DateParts => digitsOf(date)

/** The numbers that stand where a date has them, `NaN` where there is no digit. Read digit by digit: a slice and a `Number` for each take ten times as long. */
const digitsOf = (text: string): DateParts => ({
  year: twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2),
  month: twoDigitsAt(text, 5),
  day: twoDigitsAt(text, 8),
})

const twoDigitsAt = (text: string, at: number): number => digitAt(text, at) * 10 + digitAt(text, at + 1)

const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - DIGIT_ZERO
  return digit >= 0 && digit <= 9 ? digit : Number.NaN
}

/**
 * Gives the day of the week, 1 (Monday) to 7 (Sunday).
 *
 * @example
 * ```ts
 * weekday(knownDate('2025-07-18')) // 5
 * ```
 */
export const weekday = (date: PlainDate): Weekday => {
  // 1970-01-01 was a Thursday, three days after a Monday.
  const sinceMonday = (toEpochDay(date) + 3) % 7
  return weekdays[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday] ?? 1
}

/**
 * Moves a date by whole days; a negative number goes back.
 *
 * Beyond the calendar's ends, its first or last day. A number that isn't whole is a programmer's mistake: a `RangeError`.
 *
 * @example
 * ```ts
 * addDays(knownDate('2025-06-27'), 21) // '2025-07-18'
 * addDays(knownDate('2025-03-01'), -1) // '2025-02-28'
 * ```
 */
export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days)

/**
 * Moves a date by whole years, "de date à date"; 29 February becomes the 28th in a year that has no 29th.
 *
 * Beyond the calendar's ends, its first or last day. A number that isn't whole is a programmer's mistake: a `RangeError`.
 * Source: our convention for lengths of residence, after the general French rule on delays in years; no text was found that says it.
 *
 * @example
 * ```ts
 * addYears(knownDate('2015-07-18'), 10) // '2025-07-18'
 * addYears(knownDate('2020-02-29'), 5) // '2025-02-28'
 * ```
 */
export const addYears = (date: PlainDate, years: number): PlainDate => {
  const { year, month, day } = partsOf(date)
  const target = year + wholeOrInfinite(years, 'years')
  if (target < FIRST_YEAR) return fromEpochDay(FIRST_EPOCH_DAY)
  if (target > LAST_YEAR) return fromEpochDay(LAST_EPOCH_DAY)
  return written(target, month, Math.min(day, daysInMonth(target, month)))
}

/**
 * Counts the days from one date to another; negative when `to` comes first.
 *
 * @example
 * ```ts
 * daysBetween(knownDate('2025-06-27'), knownDate('2025-07-18')) // 21
 * ```
 */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toEpochDay(to) - toEpochDay(from)

/**
 * Orders two dates, the earlier first.
 *
 * @example
 * ```ts
 * compareDates(knownDate('2025-07-18'), knownDate('2025-08-15')) // -1
 * ```
 */
export const compareDates = (a: PlainDate, b: PlainDate): Order => {
  // The text has a fixed width, so that its order is the calendar's.
  return a < b ? -1 : a > b ? 1 : 0
}

const epochDayOf = (year: number, month: number, day: number): number => {
  const yearFromMarch = month <= 2 ? year - 1 : year
  const monthFromMarch = month <= 2 ? month + 9 : month - 3
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400)
  return 365 * yearFromMarch + leapDays + daysBeforeMonth(monthFromMarch) + day - 1 - MARCH_0000_TO_1970
}

/** Days from 1 March to the first day of a month counted from March = 0: the lengths 31, 30, 31, 30, 31 come twice, then 31. */
const daysBeforeMonth = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5)

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const isWholeFrom = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most

const written = (year: number, month: number, day: number): PlainDate =>
  brand(`${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`)

// What follows serves the other files of this folder; `index.ts` doesn't export it.

/** 0001-01-01 and 9999-12-31 in days since 1970-01-01. */
export const FIRST_EPOCH_DAY = -719162
export const LAST_EPOCH_DAY = 2932896

/** Counts the days of a month (1–12) in a year. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0))

/** Gives back a whole number or an infinity; anything else is a programmer's mistake, a `RangeError`. */
export const wholeOrInfinite = (count: number, unit: string): number => {
  if (!Number.isInteger(count) && Math.abs(count) !== Infinity) throw new RangeError(`Expected a whole number of ${unit}, got ${count}`)
  return count
}

/** Gives the number itself, or the bound that it passes. */
export const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Writes a number below 100 in two digits. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))
