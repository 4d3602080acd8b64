import { AvpUsageError, type Instant, noumeaDay, parseInstant, toEpochDay } from '@avpkit/core'
import { on, type Range } from '../facts/case.ts'

/** A moment, and the day that it is then in Nouméa. */
export interface Moment {
  readonly at: Instant
  readonly today: Range
}

/** Reads a moment; one that can't be read is a programmer's mistake, an `AvpUsageError`. A list of offers is asked about at one moment: it is read once. */
export const momentFrom = (text: string): Moment => {
  if (text !== last?.at) last = readMoment(text)
  return last
}

let last: Moment | undefined

const readMoment = (text: string): Moment => {
  const at = typeof text === 'string' ? parseInstant(text) : undefined
  if (at === undefined) {
    throw new AvpUsageError(
      'instant-malformed',
      `Expected \`at\` to be an instant such as 2025-07-10T09:00:00+11:00, got ${JSON.stringify(text)}`,
    )
  }
  const today = noumeaDay(at)
  return { at, today: on(toEpochDay(today), today) }
}
