import {
  addDays,
  checkOffer,
  type Diagnostic,
  type FieldReading,
  type FieldState,
  fieldIds,
  type Offer,
  type PlainDate,
  type Reading,
  type SourceInfo,
} from '@avpkit/core'
import { dateOf, openDataReader } from '../window/deadline.ts'

/** What the caller knows of a bare offer. */
export interface ReadingOfOptions {
  /** Where the offer comes from; `length` is 0, since there is no text. */
  readonly source?: Partial<Omit<SourceInfo, 'length'>>
  /** `open-data`: the deadline is `date_cloture` of data.gouv.nc, which is the eve of the printed day; one day is added, to be confirmed. */
  readonly deadlineFrom?: 'text' | 'open-data'
}

/**
 * Wraps an offer that comes without its text, so that it can be checked.
 *
 * The checks of the whole offer run again. What only the text shows stays unknown, such as the weekday printed beside a date: verdicts on
 * this reading say so. No field has a claim; a date that isn't one is left out and its field is `unreadable`. Never throws.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, deadline: knownDate('2025-08-15'), sections: [] } as const
 * readingOf(offer).diagnostics.some(({ code }) => code === 'deadline-on-holiday') // true
 * ```
 */
export const readingOf = (offer: Offer, { source, deadlineFrom = 'text' }: ReadingOfOptions = {}): Reading => {
  const dated = deadlineFrom === 'open-data' ? nextDay(offer) : offer
  const { readable, invalid } = withoutInvalidDates(dated)
  return {
    kind: 'reading',
    schemaVersion: 1,
    source: { id: '-', mediaType: 'application/json', ...source, length: 0 },
    offer: readable,
    fields: Object.fromEntries(fieldIds.map((id) => [id, fieldOf(id, dated, invalid, deadlineFrom)])),
    outline: readable.sections.map(({ id, blocks }) => ({ id, span: [0, 0], blocks: blocks.map(() => [0, 0]) })),
    diagnostics: [...invalid.map(invalidDate), ...checkOffer(readable)],
    unread: [],
  }
}

const dateFields = ['deadline', 'postedOn', 'initialDeadline'] as const

type DateField = (typeof dateFields)[number]

const nextDay = (offer: Offer): Offer => {
  const recorded = dateOf(offer.deadline)
  return recorded === undefined ? offer : { ...offer, deadline: addDays(recorded, 1) }
}

interface InvalidDate {
  readonly field: DateField
  readonly printed: string
}

const withoutInvalidDates = (offer: Offer): { readonly readable: Offer; readonly invalid: readonly InvalidDate[] } => {
  const invalid = dateFields.filter((field) => offer[field] !== undefined && dateOf(offer[field]) === undefined)
  if (invalid.length === 0) return { readable: offer, invalid: [] }
  const { deadline, postedOn, initialDeadline, ...rest } = offer
  const readable = {
    ...rest,
    ...validDate('deadline', deadline),
    ...validDate('postedOn', postedOn),
    ...validDate('initialDeadline', initialDeadline),
  }
  return { readable, invalid: invalid.map((field) => ({ field, printed: String(offer[field]) })) }
}

const validDate = <F extends DateField>(field: F, date: PlainDate | undefined): { readonly [_ in DateField]?: PlainDate } => {
  const valid = dateOf(date)
  return valid === undefined ? {} : { [field]: valid }
}

const invalidDate = ({ field, printed }: InvalidDate): Diagnostic => ({
  code: 'date-invalid',
  severity: 'error',
  path: [field],
  data: { printed },
})

const fieldOf = (id: keyof Offer, offer: Offer, invalid: readonly InvalidDate[], deadlineFrom: 'text' | 'open-data'): FieldReading => {
  if (id === 'deadline' && deadlineFrom === 'open-data' && offer.deadline !== undefined) {
    return { state: 'implied', chosen: 0, claims: [{ value: offer.deadline, span: [0, 0], by: openDataReader }] }
  }
  return { state: stateOf(id, offer, invalid), claims: [] }
}

const stateOf = (id: keyof Offer, offer: Offer, invalid: readonly InvalidDate[]): FieldState => {
  if (offer[id] === undefined) return 'absent'
  if (invalid.some(({ field }) => field === id)) return 'unreadable'
  const kind = id === 'residence' ? offer.residence?.kind : undefined
  return kind === 'empty' || kind === 'unreadable' ? kind : 'stated'
}
