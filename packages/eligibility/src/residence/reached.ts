import { addDays, addYears, fromEpochDay, toEpochDay } from '@avpkit/core'
import type { Policy } from '../policy/policy.ts'

/**
 * The day on which a stay reaches a number of years, "de date à date"; a stay without a beginning has reached any number, and nobody reaches an endless one.
 *
 * Source: docs/law.md, a convention; 29 February follows `leapDay`.
 */
export const reachedOn = (start: number, years: number, leapDay: Policy['leapDay']): number => {
  if (!Number.isFinite(years)) return years
  if (!Number.isFinite(start)) return start
  const first = fromEpochDay(start)
  const anniversary = addYears(first, years)
  const isClamped = first.endsWith('-02-29') && anniversary.endsWith('-02-28')
  return toEpochDay(isClamped && leapDay === 'next-day' ? addDays(anniversary, 1) : anniversary)
}

/** Whole years that a stay has reached by a day, at least 0. */
export const completedYears = (start: number, day: number, leapDay: Policy['leapDay']): number => {
  if (!Number.isFinite(start) || start > day) return 0
  const guess = Math.floor((day - start) / 365.2425)
  return [guess + 1, guess, guess - 1].find((years) => years >= 0 && reachedOn(start, years, leapDay) <= day) ?? 0
}
