import type { Candidate } from '@avpkit/core'
import { deadlineDay, type OfferFacts } from '../facts/offer-facts.ts'
import type { Policy } from '../policy/policy.ts'
import type { Asked } from '../residence/asked.ts'
import { ALWAYS, leastReckoning, mostReckoning, NEVER, type Reckoning, startOfStay } from '../residence/stay.ts'
import type { RulesInForce } from '../rules/in-force.ts'

/** All that a verdict is made from. */
export interface Inquiry {
  readonly offer: OfferFacts
  readonly facts: Candidate
  readonly policy: Policy
  readonly rules: RulesInForce
  /** The day in Nouméa, in days since 1970-01-01. */
  readonly todayNumber: number
  /** What is asked of this person: several values while it isn't known which counts. */
  readonly asked: readonly [Asked, ...Asked[]]
  /** Day on which residence is assessed; `undefined` when it isn't known. */
  readonly reference: number | undefined
  /** First day of the stay that counts, against the person and in their favour; endless when no residence was declared. */
  readonly start: { readonly least: number; readonly most: number }
}

/** An inquiry before the stay was counted. */
export type Unstarted = Omit<Inquiry, 'start'>

/** Counts the stay both ways. */
export const withStart = (inquiry: Unstarted): Inquiry => {
  const bridges = bridgings(inquiry.policy)
  const least = startUnder(inquiry, { ...leastReckoning, bridges: bridges[0] })
  const most = isExact(inquiry.facts) ? least : startUnder(inquiry, { ...mostReckoning, bridges: bridges.at(-1) ?? true })
  return { ...inquiry, start: { least, most } }
}

/** One period from a day on, without absences, counts the same both ways. */
const isExact = ({ residence }: Candidate): boolean => {
  if (residence === undefined || residence === 'unknown' || (residence.absences?.length ?? 0) > 0) return false
  return residence.periods.every(({ from, to }) => from.length === 10 && to === null)
}

/** The day of reference that the policy chooses. */
export const referenceDay = (offer: OfferFacts, today: number, policy: Policy): number | undefined => {
  switch (policy.referenceDate) {
    case 'deadline':
      return deadlineDay(offer)
    case 'postedOn':
      return offer.postedOn === undefined ? undefined : offer.days.postedOn.from
    case 'at':
      return today
  }
}

/** Start of the person's stay under one way of counting; without a declared residence it may have begun always or never. */
export const startUnder = ({ facts, reference, todayNumber }: Unstarted, reckoning: Reckoning): number => {
  const { residence } = facts
  if (residence === undefined || residence === 'unknown') return reckoning.dates === 'late' ? NEVER : ALWAYS
  return startOfStay(residence, reference ?? todayNumber, todayNumber, reckoning)
}

/** Whether absences may be bridged, and whether they may not. */
export const bridgings = ({ absences }: Policy): readonly [boolean, ...boolean[]] => {
  if (absences === 'undecided') return [false, true]
  return [absences === 'bridge-protected']
}
