import {
  type Diagnostic,
  type Instant,
  overlongPublication,
  type PlainDate,
  parseInstant,
  parsePlainDate,
  type Reading,
  type WeekdayWord,
  weekdayOfWord,
  weekdayWord,
} from '@avpkit/core'

/** Why a printed deadline can't be trusted. */
export type DoubtOnDates = 'weekday' | 'before-posting' | 'span' | 'disputed'

/** What the dates of an offer say together. A doubtful deadline is shown, never counted with. */
export type Deadline =
  | { readonly state: 'consistent'; readonly day: PlainDate; readonly source: 'text' | 'open-data' }
  | { readonly state: 'missing' }
  | {
      readonly state: 'contradictory'
      readonly printed: PlainDate
      readonly doubt: DoubtOnDates
      readonly printedWeekday?: WeekdayWord
      readonly suggestion?: PlainDate
    }

/** Reads the deadline of an offer and what speaks against it. */
export const deadlineOf = (reading: Reading): Deadline => {
  const day = dateOf(reading.offer.deadline)
  if (day === undefined) return { state: 'missing' }
  return doubtOn(reading, day) ?? { state: 'consistent', day, source: isFromOpenData(reading) ? 'open-data' : 'text' }
}

/** A date as the contract writes it, or nothing: readings may come from files. */
export const dateOf = (text: unknown): PlainDate | undefined => (typeof text === 'string' ? parsePlainDate(text) : undefined)

export const instantOf = (text: unknown): Instant | undefined => (typeof text === 'string' ? parseInstant(text) : undefined)

const doubtOn = (reading: Reading, printed: PlainDate): Deadline | undefined => {
  const state = reading.fields.deadline?.state
  if (state === 'disputed') return { state: 'contradictory', printed, doubt: 'disputed' }
  const weekday = state === 'corrected' || state === 'supplied' ? undefined : weekdayMismatch(reading.diagnostics)
  if (weekday) return { state: 'contradictory', printed, doubt: 'weekday', ...weekdayDoubt(weekday) }
  const posted = dateOf(reading.offer.postedOn)
  if (posted === undefined) return undefined
  if (printed < posted) return { state: 'contradictory', printed, doubt: 'before-posting', ...suggested(swapped(reading, printed, posted)) }
  const overlong = isExtended(reading) ? undefined : overlongPublication({ postedOn: posted, deadline: printed })
  return overlong && { state: 'contradictory', printed, doubt: 'span', ...suggested(overlong.suggestion) }
}

const weekdayMismatch = (diagnostics: readonly Diagnostic[]): Diagnostic | undefined =>
  diagnostics.find(({ code, path }) => code === 'date-weekday-mismatch' && path[0] === 'deadline')

const weekdayDoubt = ({ data, suggestion }: Diagnostic): { readonly printedWeekday?: WeekdayWord; readonly suggestion?: PlainDate } => {
  const printed = weekdayOfWord(data.printed)
  return {
    ...(printed !== undefined && { printedWeekday: weekdayWord(printed) }),
    ...suggested(dateOf(suggestion?.value) ?? dateOf(data.suggested)),
  }
}

const suggested = (suggestion: PlainDate | undefined): { readonly suggestion?: PlainDate } =>
  suggestion === undefined ? {} : { suggestion }

/** The two labels are often swapped: then the posting's date is the deadline. */
const swapped = (reading: Reading, printed: PlainDate, posted: PlainDate): PlainDate | undefined => {
  const found = reading.diagnostics.find(({ code }) => code === 'deadline-before-posting')
  const told = dateOf(found?.suggestion?.value)
  if (told !== undefined) return told
  return overlongPublication({ postedOn: printed, deadline: posted }) ? undefined : posted
}

export const isExtended = (reading: Reading): boolean =>
  dateOf(reading.offer.initialDeadline) !== undefined || reading.diagnostics.some(({ code }) => code === 'deadline-extended')

/** The deadline that `readingOf` takes from an open-data record is claimed under this name. */
export const openDataReader = 'open-data/date_cloture'

const isFromOpenData = (reading: Reading): boolean => reading.fields.deadline?.claims.some(({ by }) => by === openDataReader) ?? false
