import type { Found, PlainDate, Region, Report } from '@avpkit/core'
import { readCount } from './count.ts'
import { readDay } from './date.ts'
import { readText } from './text.ts'

/**
 * The readers of the built-in fields, for fields of plug-ins: each takes a region, which a label announced, and gives what it found.
 *
 * - `text`: the words as they stand
 * - `date`: the first day, `YYYY-MM-DD`; the weekday printed before it is kept and checked; a day that doesn't exist is `date-invalid`
 * - `count`: the first whole number up to 9999, in digits
 */
export const readers: {
  readonly text: (region: Region) => readonly Found<string>[]
  readonly date: (region: Region, report: Report) => readonly Found<PlainDate>[]
  readonly count: (region: Region) => readonly Found<number>[]
} = { text: readText, date: readDay, count: readCount }
