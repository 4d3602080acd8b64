import * as z from 'zod'
import { type Instant, type PartialDate, type PlainDate, parseInstant, parsePartialDate, parsePlainDate } from '../calendar/index.ts'
import { branded, named, shapeWords } from './boundary.ts'

export const plainDateSchema: z.ZodType<PlainDate, string> = branded(parsePlainDate, 'plain-date', {
  id: 'PlainDate',
  description: 'A day that exists, ISO 8601: 2025-07-18',
  format: 'date',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
})

export const partialDateSchema: z.ZodType<PartialDate, string> = branded(parsePartialDate, 'partial-date', {
  id: 'PartialDate',
  description: 'A year, a month or a day that exists: 2017, 2017-03 or 2017-03-05',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
})

export const instantSchema: z.ZodType<Instant, string> = branded(parseInstant, 'instant', {
  id: 'Instant',
  description: 'A moment with its distance from UTC, RFC 3339: 2025-07-10T09:00:00+11:00',
  format: 'date-time',
})

/** An instant in a shape whose type says plain text. */
export const instantTextSchema = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, { params: { expected: 'instant' } })
  .register(shapeWords, { description: 'A moment with its distance from UTC, RFC 3339', format: 'date-time' })

export const monthSchema = z
  .string()
  .refine((text) => text.length === 7 && parsePartialDate(text) !== undefined, { params: { expected: 'month' } })
  .register(shapeWords, { description: 'YYYY-MM', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })

const e164 = /^\+[1-9]\d{1,14}$/

export const phoneSchema = z
  .string()
  .refine((text) => e164.test(text), { params: { expected: 'phone' } })
  .register(shapeWords, { description: 'E.164: +687268705', pattern: e164.source })

/** A whole number from zero: a count, an offset, a length. */
export const countSchema = z.int().min(0)

export const spanSchema = named(
  'Span',
  z.tuple([countSchema, countSchema]).refine(([start, end]) => start <= end, { params: { expected: 'span-order' } }),
  'Half-open range of offsets, counted from zero in UTF-16 code units of the source',
)
