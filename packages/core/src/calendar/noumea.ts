import { brand } from './brand.ts'
import {
  addDays,
  FIRST_EPOCH_DAY,
  fromEpochDay,
  LAST_EPOCH_DAY,
  type Order,
  type PlainDate,
  parsePlainDate,
  toEpochDay,
  twoDigits,
  wholeOrInfinite,
  within,
} from './plain-date.ts'

/**
 * A point in time, written in ISO 8601 with its distance from UTC: `2025-07-10T09:00:00+11:00`, `2025-07-09T22:00:00Z`.
 *
 * Its day in Nouméa lies between 0001-01-01 and 9999-12-31. The brand exists in the compiler only: at run time, and in JSON, an
 * instant is its text as given; texts become instants through {@link parseInstant}. The same instant has many texts: compare with
 * {@link compareInstants}, never with `===`.
 */
export type Instant = string & { readonly '~brand': 'Instant' }

/** Nouméa's distance from UTC: 11 hours, without summer time since 2 March 1997 (source: Pacific/Noumea in the IANA time zone database). */
const NOUMEA_SECONDS = 11 * 3600
const DAY_SECONDS = 86400
const DAY_MS = 86400000
const FIRST_MS = FIRST_EPOCH_DAY * DAY_MS - NOUMEA_SECONDS * 1000
const LAST_MS = (LAST_EPOCH_DAY + 1) * DAY_MS - NOUMEA_SECONDS * 1000 - 1

// date · hour · minute · second · fraction · offset's sign, hours, minutes (none after Z). Each part has a bounded width.
const instantForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

interface UnixTime {
  /** Whole seconds since 1970-01-01T00:00:00Z, rounded down. */
  readonly second: number
  readonly nanosecond: number
}

/**
 * Reads a moment written `YYYY-MM-DDThh:mm:ss`, with at most nine decimals of a second and then `Z` or `±hh:mm`, as RFC 3339 does.
 *
 * Gives the text back as it is. Without an offset, with `:60` seconds, hour 24, lower-case letters, or a day that doesn't exist:
 * `undefined`; never throws.
 *
 * @example
 * ```ts
 * parseInstant('2025-07-10T09:00:00+11:00') // '2025-07-10T09:00:00+11:00'
 * parseInstant('2025-07-10T09:00:00') // undefined
 * parseInstant('2025-07-10') // undefined
 * ```
 */
export const parseInstant = (text: string): Instant | undefined => (unixTime(text) === undefined ? undefined : brand(text))

/**
 * Makes an instant that is known when the code is written: a sample's or a test's moment.
 *
 * Throws a `RangeError` where {@link parseInstant} gives `undefined`; for texts from outside, use that one.
 *
 * @example
 * ```ts
 * knownInstant('2025-07-10T09:00:00+11:00') // '2025-07-10T09:00:00+11:00'
 * ```
 */
export const knownInstant = (text: string): Instant => {
  const instant = parseInstant(text)
  return instant === undefined ? unreadable(text) : instant
}

/**
 * Gives the day that it is in Nouméa at an instant, whatever the process's zone.
 *
 * Always UTC+11: the summer times of 1977–1979 and 1996–1997 are left out. Source: Pacific/Noumea in the IANA time zone database.
 *
 * @example
 * ```ts
 * noumeaDay(knownInstant('2025-07-18T12:59:59Z')) // '2025-07-18'
 * noumeaDay(knownInstant('2025-07-18T13:00:00Z')) // '2025-07-19'
 * ```
 */
export const noumeaDay = (instant: Instant): PlainDate => fromEpochDay(noumeaEpochDay(unixTimeOf(instant)))

/**
 * Gives the first instant of a day in Nouméa.
 *
 * @example
 * ```ts
 * startOfNoumeaDay(knownDate('2025-07-18')) // '2025-07-18T00:00:00+11:00'
 * ```
 */
export const startOfNoumeaDay = (date: PlainDate): Instant => brand(`${date}T00:00:00+11:00`)

/**
 * Gives the instant at which a day in Nouméa is over: the start of the next day.
 *
 * A deadline's day counts whole, so an offer closes at this instant. The calendar's last day, 9999-12-31, ends at its last millisecond.
 *
 * @example
 * ```ts
 * endOfNoumeaDay(knownDate('2025-07-18')) // '2025-07-19T00:00:00+11:00'
 * ```
 */
export const endOfNoumeaDay = (date: PlainDate): Instant =>
  toEpochDay(date) < LAST_EPOCH_DAY ? startOfNoumeaDay(addDays(date, 1)) : instantFromEpochMs(LAST_MS)

/**
 * Orders two instants, the earlier first, to the nanosecond; the same moment written in two zones is equal.
 *
 * @example
 * ```ts
 * compareInstants(knownInstant('2025-07-10T09:00:00+11:00'), knownInstant('2025-07-09T22:00:00Z')) // 0
 * ```
 */
export const compareInstants = (a: Instant, b: Instant): Order => {
  const left = unixTimeOf(a)
  const right = unixTimeOf(b)
  const difference = left.second - right.second || left.nanosecond - right.nanosecond
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/**
 * Writes a number of milliseconds since 1970-01-01T00:00:00Z as an instant at Nouméa's offset; the clock stays with the caller.
 *
 * Decimals of a millisecond are dropped downwards; beyond the calendar's ends, its first or last millisecond. `NaN` is a
 * programmer's mistake: a `RangeError`.
 *
 * @example
 * ```ts
 * instantFromEpochMs(1752098400000) // '2025-07-10T09:00:00+11:00'
 * instantFromEpochMs(-1) // '1970-01-01T10:59:59.999+11:00'
 * ```
 */
export const instantFromEpochMs = (ms: number): Instant => {
  const inNoumea = within(wholeOrInfinite(Math.floor(ms), 'milliseconds'), FIRST_MS, LAST_MS) + NOUMEA_SECONDS * 1000
  const day = Math.floor(inNoumea / DAY_MS)
  return brand(`${fromEpochDay(day)}T${timeOfDay(inNoumea - day * DAY_MS)}+11:00`)
}

/**
 * Counts the milliseconds from 1970-01-01T00:00:00Z to an instant, rounded down.
 *
 * @example
 * ```ts
 * epochMs(knownInstant('2025-07-10T09:00:00+11:00')) // 1752098400000
 * ```
 */
export const epochMs = (instant: Instant): number => {
  const { second, nanosecond } = unixTimeOf(instant)
  return second * 1000 + Math.floor(nanosecond / 1000000)
}

const unixTime = (text: string): UnixTime | undefined => {
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = instantForm.exec(text) ?? []
  const date = parsePlainDate(day)
  if (date === undefined) return undefined
  const offset = (sign === '-' ? -60 : 60) * (Number(offsetHours) * 60 + Number(offsetMinutes))
  const time = {
    second: toEpochDay(date) * DAY_SECONDS + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset,
    nanosecond: Number(fraction.padEnd(9, '0')),
  }
  return isInCalendar(time) ? time : undefined
}

const isInCalendar = ({ second }: UnixTime): boolean => second * 1000 >= FIRST_MS && second * 1000 <= LAST_MS

const unixTimeOf = (instant: Instant): UnixTime => unixTime(instant) ?? unreadable(instant)

const unreadable = (text: string): never => {
  throw new RangeError(`Expected an instant such as 2025-07-10T09:00:00+11:00, got ${JSON.stringify(text)}`)
}

const noumeaEpochDay = ({ second }: UnixTime): number => Math.floor((second + NOUMEA_SECONDS) / DAY_SECONDS)

const timeOfDay = (msOfDay: number): string => {
  const second = Math.floor(msOfDay / 1000)
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join(':')
  const ms = msOfDay % 1000
  return ms === 0 ? clock : `${clock}.${String(ms).padStart(3, '0')}`
}
