import { addDays, addYears, partsOf, toEpochDay } from '@avpkit/core'
import { dayOf, on, type Range } from '../facts/case.ts'
import type { Policy } from '../policy/policy.ts'

/**
 * The day on which a stay reaches a number of years, "de date à date"; a stay without a beginning has reached any number, and nobody reaches an endless one.
 *
 * Source: docs/law.md, a convention; 29 February follows `leapDay`.
 */
export const reachedOn = (start: Range, years: number, leapDay: Policy['leapDay']): Range => {
  if (!Number.isFinite(years)) return on(years)
  if (!Number.isFinite(start.from)) return start
  const first = dayOf(start)
  const anniversary = addYears(first, years)
  const isClamped = first.endsWith('-02-29') && anniversary.endsWith('-02-28')
  const reached = isClamped && leapDay === 'next-day' ? addDays(anniversary, 1) : anniversary
  return on(toEpochDay(reached), reached)
}

/** Whole years that a stay has reached by a day, at least 0. */
export const completedYears = (start: Range, day: Range, leapDay: Policy['leapDay']): number => {
  if (!Number.isFinite(start.from) || start.from > day.from) return 0
  const years = partsOf(dayOf(day)).year - partsOf(dayOf(start)).year
  return reachedOn(start, years, leapDay).from <= day.from ? years : Math.max(0, years - 1)
}
