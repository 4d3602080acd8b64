import { addDays, addYears, type DateParts, partsOf, toEpochDay } from '@avpkit/core'
import { anyDay, dayOf, on, type Range } from '../facts/case.ts'
import type { Policy } from '../policy/policy.ts'
import type { Asked } from './asked.ts'
import { ALWAYS } from './stay.ts'

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

/** The day on which all that is asked is reached; any day while the residence or the years aren't known. */
export const reachedFor = (asked: readonly [Asked, ...Asked[]], start: Range, isDeclared: boolean, leapDay: Policy['leapDay']): Range => {
  if (asked.length === 1) return reachedOne(asked[0], start, isDeclared, leapDay)
  const days = asked.map((one) => reachedOne(one, start, isDeclared, leapDay))
  return days.includes(anyDay) ? anyDay : { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) }
}

const reachedOne = ({ kind, years }: Asked, start: Range, isDeclared: boolean, leapDay: Policy['leapDay']): Range => {
  if (kind === 'no-minimum') return always
  return kind === 'minimum' && isDeclared ? reachedOn(start, years, leapDay) : anyDay
}

const always = on(ALWAYS)

/** Whole years that a stay has reached by a day, at least 0. */
export const completedYears = (start: Range, day: Range, leapDay: Policy['leapDay']): number => {
  if (!Number.isFinite(start.from) || start.from > day.from) return 0
  const from = partsOf(dayOf(start))
  const until = partsOf(dayOf(day))
  const years = until.year - from.year
  const isLeapDay = from.month === 2 && from.day === 29
  const isReached = isLeapDay ? reachedOn(start, years, leapDay).from <= day.from : isAtLeast(until, from)
  return isReached ? years : Math.max(0, years - 1)
}

/** Whether a day of the year comes on or after another. */
const isAtLeast = (one: DateParts, other: DateParts): boolean =>
  one.month > other.month || (one.month === other.month && one.day >= other.day)
