import {
  addDays,
  daysBetween,
  formatDate,
  holidayOn,
  isWeekend,
  nextWorkingDay,
  type PlainDate,
  partsOf,
  plainDate,
  type Weekday,
  weekday,
  weekdayOfWord,
  weekdayWord,
} from '../calendar/index.ts'
import type { Decided } from '../contract/field.ts'
import { check } from '../contract/plugin.ts'
import type { Suggestion } from '../reading/reading.ts'
import type { Span } from '../source/span.ts'

/** Nine offers in ten leave this many days between posting and deadline: a hint, never a rule. */
export const usualDays = 21

/** Fields that hold a date, and the key of their value that does. */
const datedFields: readonly { readonly field: string; readonly part?: string; dateOf(decided: Decided): PlainDate | undefined }[] = [
  { field: 'deadline', dateOf: ({ offer }) => offer.deadline },
  { field: 'postedOn', dateOf: ({ offer }) => offer.postedOn },
  { field: 'initialDeadline', dateOf: ({ offer }) => offer.initialDeadline },
  { field: 'reference', part: 'date', dateOf: ({ offer }) => offer.reference?.date },
  { field: 'availability', part: 'date', dateOf: ({ offer }) => offer.availability?.date },
]

const spanOf = ({ claimOf }: Decided, field: string, part?: string): Span | undefined => {
  const claim = claimOf(field)
  return (part ? claim?.parts?.[part] : undefined) ?? claim?.span
}

const at = (span: Span | undefined): { readonly span?: Span } => (span ? { span } : {})

const relatedTo = (span: Span | undefined): { readonly related?: readonly { readonly span: Span }[] } =>
  span ? { related: [{ span }] } : {}

const replacing = (span: Span | undefined, value: PlainDate): Suggestion => ({
  value,
  edits: span ? [{ span, text: formatDate(value, 'fr', 'full') }] : [],
})

const withYear = (date: PlainDate, year: number): PlainDate | undefined => {
  const { month, day } = partsOf(date)
  return plainDate(year, month, day)
}

/** The same day and month in a year that fits the printed weekday, from the posting on and not a year after it. */
const yearMeant = (date: PlainDate, printed: Weekday, posted: PlainDate | undefined): PlainDate | undefined => {
  const year = posted ? partsOf(posted).year : undefined
  if (year === undefined || !posted) return undefined
  return [year, year + 1]
    .map((candidate) => withYear(date, candidate))
    .find(
      (candidate) =>
        candidate && candidate !== date && candidate >= posted && daysBetween(posted, candidate) <= 200 && weekday(candidate) === printed,
    )
}

/** The nearest day with this weekday; the earlier of two equally near. */
const nearest = (date: PlainDate, printed: Weekday): PlainDate => {
  const ahead = (printed - weekday(date) + 7) % 7
  return addDays(date, ahead <= 3 ? ahead : ahead - 7)
}

/** The weekday printed before a date must be that date's. It is a free checksum: it finds wrong years. */
export const weekdayCheck = check({
  run(decided, report) {
    for (const { field, part, dateOf } of datedFields) {
      const date = dateOf(decided)
      const printed = weekdayOfWord(decided.claimOf(field)?.detail?.printedWeekday)
      if (!date || printed === undefined || printed === weekday(date)) continue
      const span = spanOf(decided, field, part)
      const posted = field === 'postedOn' || field === 'reference' ? undefined : decided.offer.postedOn
      const sure = yearMeant(date, printed, posted)
      const suggested = sure ?? nearest(date, printed)
      report(
        'date-weekday-mismatch',
        { printed: weekdayWord(printed), actual: weekdayWord(weekday(date)), date, suggested, ...(posted && { posted }) },
        { path: part ? [field, part] : [field], ...at(span), ...(sure && { suggestion: replacing(span, sure) }) },
      )
    }
  },
})

/** A deadline before the posting: the two labels are often swapped, and the reference's date tells. */
export const orderCheck = check({
  run(decided, report) {
    const { deadline, postedOn, reference } = decided.offer
    if (!deadline || !postedOn || deadline >= postedOn) return
    const swap = reference?.date === deadline || daysBetween(deadline, postedOn) === usualDays
    const deadlineSpan = spanOf(decided, 'deadline')
    const postedSpan = spanOf(decided, 'postedOn')
    const edits = deadlineSpan && postedSpan ? [...replacing(deadlineSpan, postedOn).edits, ...replacing(postedSpan, deadline).edits] : []
    report(
      'deadline-before-posting',
      { deadline, posted: postedOn, ...(reference?.date && { reference: reference.date }), swap },
      {
        path: ['deadline'],
        ...at(deadlineSpan),
        ...relatedTo(postedSpan),
        ...(swap && { suggestion: { value: postedOn, edits } }),
      },
    )
  },
})

export const spanCheck = check({
  run(decided, report) {
    const { deadline, postedOn: posted } = decided.offer
    if (!deadline || !posted) return
    const days = daysBetween(posted, deadline)
    if (days === usualDays) return
    report(
      'deadline-unusual-span',
      { days, posted, deadline, usual: addDays(posted, usualDays) },
      { path: ['deadline'], ...at(spanOf(decided, 'deadline')), ...relatedTo(spanOf(decided, 'postedOn')) },
    )
  },
})

export const extensionCheck = check({
  run(decided, report) {
    const { deadline, initialDeadline: initial } = decided.offer
    if (!initial) return
    report(
      'deadline-extended',
      { initial, ...(deadline && { deadline }) },
      { path: ['initialDeadline'], ...at(spanOf(decided, 'initialDeadline')), ...relatedTo(spanOf(decided, 'deadline')) },
    )
  },
})

export const referenceDateCheck = check({
  run(decided, report) {
    const { reference, postedOn: posted } = decided.offer
    if (!reference?.date || !posted || reference.date === posted) return
    report(
      'reference-date-differs',
      { reference: reference.date, posted },
      { path: ['reference', 'date'], ...at(spanOf(decided, 'reference', 'date')), ...relatedTo(spanOf(decided, 'postedOn')) },
    )
  },
})

/** A deadline on a day when offices are closed stays as it is: no rule that shifts it was found. */
export const closedDayCheck = check({
  run(decided, report) {
    const { deadline } = decided.offer
    if (!deadline) return
    const place = { path: ['deadline'], ...at(spanOf(decided, 'deadline')) }
    const holiday = holidayOn(deadline)
    const workingDay = nextWorkingDay(deadline)
    if (holiday) report('deadline-on-holiday', { deadline, holiday, workingDay }, place)
    else if (isWeekend(deadline)) report('deadline-on-weekend', { deadline, workingDay }, place)
  },
})

export const availabilityCheck = check({
  run(decided, report) {
    const { availability, postedOn: posted } = decided.offer
    if (!availability?.date || !posted || availability.date >= posted) return
    report(
      'availability-before-posting',
      { available: availability.date, posted },
      { path: ['availability', 'date'], ...at(spanOf(decided, 'availability', 'date')), ...relatedTo(spanOf(decided, 'postedOn')) },
    )
  },
})
