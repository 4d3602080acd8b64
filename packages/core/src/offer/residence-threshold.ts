import { addDays, addYears, type PlainDate, parsePlainDate } from '../calendar/index.ts'
import type { Offer } from './offer.ts'

/**
 * The day since which residence in New Caledonia gives priority, from the offer alone: the last one from which the years asked for
 * are reached by the deadline's day.
 *
 * `undefined` when the offer has no deadline or doesn't ask for one minimum, and for a deadline or a number of years that can't be one;
 * never throws. Whether the deadline itself can be trusted is for the reading's diagnostics to say. Source: docs/law.md, two
 * conventions: no public text was found that makes the deadline the day of reference, nor one for who arrived on a 29 February (here the
 * 28th).
 *
 * @example
 * ```ts
 * const residence = { kind: 'minimum', years: 5, route: 'titre', text: 'au moins égale à 5 ans' } as const
 * residenceThreshold({ deadline: knownDate('2025-07-18'), residence }) // '2020-07-18'
 * residenceThreshold({ residence }) // undefined
 * ```
 */
export const residenceThreshold = (offer: Pick<Offer, 'deadline' | 'residence'>): PlainDate | undefined => {
  const { residence } = offer
  const deadline = offer.deadline && parsePlainDate(offer.deadline)
  if (!deadline || residence?.kind !== 'minimum' || !isDuration(residence.years)) return undefined
  const sameDay = addYears(deadline, -residence.years)
  const next = addDays(sameDay, 1)
  if (addYears(next, residence.years) <= deadline) return next
  // The calendar begins in the year 1: a duration that reaches further back has no such day.
  return addYears(sameDay, residence.years) <= deadline ? sameDay : undefined
}

const isDuration = (years: number): boolean => Number.isInteger(years) && years > 0
