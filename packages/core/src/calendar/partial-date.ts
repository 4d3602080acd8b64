import { brand } from './brand.ts'
import { daysInMonth, type PlainDate, parsePlainDate } from './plain-date.ts'

/**
 * A day, a month or a year, as exact as a person could say it: `2017-03-05`, `2017-03` or `2017`.
 *
 * Every {@link PlainDate} is one. The brand exists in the compiler only; texts become partial dates through {@link parsePartialDate}.
 */
export type PartialDate = PlainDate | (string & { readonly '~brand': 'PartialDate' })

const YEAR_LENGTH = 4
const MONTH_LENGTH = 7

/**
 * Reads a year, a month or a day written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999.
 *
 * Any other text, and a month or day that doesn't exist, is `undefined`; never throws.
 *
 * @example
 * ```ts
 * parsePartialDate('2017-03') // '2017-03'
 * parsePartialDate('2017-13') // undefined
 * ```
 */
export const parsePartialDate = (text: string): PartialDate | undefined => {
  if (text.length !== YEAR_LENGTH && text.length !== MONTH_LENGTH) return parsePlainDate(text)
  const first = parsePlainDate(completed(text))
  return first === undefined ? undefined : brand(first.slice(0, text.length))
}

/**
 * Gives the first day that a partial date may mean.
 *
 * @example
 * ```ts
 * const month = parsePartialDate('2017-03')
 * month && earliestDay(month) // '2017-03-01'
 * ```
 */
export const earliestDay = (partial: PartialDate): PlainDate => brand(completed(partial))

/**
 * Gives the last day that a partial date may mean.
 *
 * @example
 * ```ts
 * const month = parsePartialDate('2017-02')
 * month && latestDay(month) // '2017-02-28'
 * ```
 */
export const latestDay = (partial: PartialDate): PlainDate => {
  if (partial.length === YEAR_LENGTH) return brand(`${partial}-12-31`)
  if (partial.length === MONTH_LENGTH) return brand(`${partial}-${daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5)))}`)
  return brand(partial)
}

const completed = (text: string): string => (text.length > MONTH_LENGTH ? text : `${text}-01-01`.slice(0, 10))
