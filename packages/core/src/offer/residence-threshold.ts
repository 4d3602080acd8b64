import { addDays, addYears, type PlainDate } from '../calendar/index.ts'
import type { Offer } from './offer.ts'

/**
 * The day since which residence in New Caledonia gives priority, from the offer alone: the last one from which the years asked for
 * are reached by the deadline's day.
 *
 * `undefined` when the offer has no deadline or doesn't ask for one minimum. The deadline as the day of reference is a convention
 * (no public text was found that fixes it), and so is 28 February for who arrived on a 29th.
 */
export const residenceThreshold = (offer: Pick<Offer, 'deadline' | 'residence'>): PlainDate | undefined => {
  const { deadline, residence } = offer
  if (!deadline || residence?.kind !== 'minimum') return undefined
  const sameDay = addYears(deadline, -residence.years)
  const next = addDays(sameDay, 1)
  return addYears(next, residence.years) <= deadline ? next : sameDay
}
