import { addYears, daysBetween, type PlainDate, partsOf } from '../calendar/index.ts'

/** Whole years and the days left over between two dates, whichever comes first. */
export interface Elapsed {
  readonly years: number
  readonly days: number
}

/**
 * Counts the whole years from one date to another, and the days left over.
 *
 * @example
 * ```ts
 * elapsed(knownDate('2025-06-27'), knownDate('2026-07-18')) // { years: 1, days: 21 }
 * ```
 */
export const elapsed = (one: PlainDate, other: PlainDate): Elapsed => {
  const [from, to] = one <= other ? [one, other] : [other, one]
  const calendarYears = partsOf(to).year - partsOf(from).year
  const years = addYears(from, calendarYears) <= to ? calendarYears : calendarYears - 1
  return { years, days: daysBetween(addYears(from, years), to) }
}
