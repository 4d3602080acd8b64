import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from '../calendar/index.ts'
import type { Diagnostic } from '../reading/reading.ts'
import type { Offer } from './offer.ts'

/** A publication longer than this, in days, without an extension, is a wrong year. Source: docs/law.md W-06. */
const longestPublication = 120

/** A deadline too far from its posting to be believed, and the day that was probably meant. */
export interface OverlongPublication {
  readonly days: number
  readonly suggestion?: PlainDate
}

/**
 * Tells whether a deadline lies so long after the posting that its year must be wrong.
 *
 * Gives the days between and the same day in the year of the posting or the next, if that one is credible; nothing where a date is missing,
 * where the deadline was extended, or where the publication is at most 120 days long. Needs no diagnostics: the dates say it.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, sections: [] } as const
 * const dates = { postedOn: plainDate(2026, 3, 6), deadline: plainDate(2029, 3, 27) }
 * overlongPublication({ ...offer, ...dates }) // { days: 1117, suggestion: '2026-03-27' }
 * overlongPublication(offer) // undefined
 * ```
 */
export const overlongPublication = (
  { postedOn, deadline, initialDeadline }: Pick<Offer, 'postedOn' | 'deadline' | 'initialDeadline'>,
  diagnostics: readonly Pick<Diagnostic, 'code'>[] = [],
): OverlongPublication | undefined => {
  if (!postedOn || !deadline || initialDeadline || diagnostics.some(({ code }) => code === 'deadline-extended')) return undefined
  const days = daysBetween(postedOn, deadline)
  if (days <= longestPublication) return undefined
  const suggestion = sameDayWithin(deadline, postedOn)
  return { days, ...(suggestion && { suggestion }) }
}

/** The same day in the year of the posting, or in the next one. */
const sameDayWithin = (printed: PlainDate, posted: PlainDate): PlainDate | undefined => {
  const { month, day } = partsOf(printed)
  const { year } = partsOf(posted)
  return [year, year + 1]
    .map((candidate) => plainDate(candidate, month, day))
    .find((date) => date !== undefined && date >= posted && date <= addDays(posted, longestPublication))
}
