import { type Candidate, latestDay, type ResidencePeriod, toEpochDay } from '@avpkit/core'
import { anyDay, isDay, type Range } from '../facts/case.ts'
import type { OfferFacts } from '../facts/offer-facts.ts'
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
  /** The day in Nouméa. */
  readonly today: Range
  /** What is asked of this person: several values while it isn't known which counts. */
  readonly asked: readonly [Asked, ...Asked[]]
  /** Day on which residence is assessed; any day when it isn't known. */
  readonly reference: Range
  /** First day of the stay that counts, against the person and in their favour; endless when no residence was declared. */
  readonly start: { readonly least: number; readonly most: number }
}

/** An inquiry before the stay was counted. */
export type Unstarted = Omit<Inquiry, 'start'>

/** Counts the stay both ways. */
export const withStart = (inquiry: Unstarted): Inquiry => {
  const only = exactPeriod(inquiry.facts)
  if (only) return { ...inquiry, start: exactStart(only, inquiry) }
  const bridges = bridgings(inquiry.policy)
  const least = startUnder(inquiry, { ...leastReckoning, bridges: bridges[0] })
  const most = startUnder(inquiry, { ...mostReckoning, bridges: bridges.at(-1) ?? true })
  return { ...inquiry, start: { least, most } }
}

/** What most people declare: one period from a day on, without absences. It counts the same both ways. */
const exactPeriod = ({ residence }: Candidate): ResidencePeriod | undefined => {
  if (residence === undefined || residence === 'unknown' || (residence.absences?.length ?? 0) > 0) return undefined
  const [period, ...others] = residence.periods
  return others.length === 0 && period?.from.length === 10 && period.to === null ? period : undefined
}

const exactStart = ({ from }: ResidencePeriod, inquiry: Unstarted): Inquiry['start'] => {
  const day = toEpochDay(latestDay(from))
  const start = day <= countedUntil(inquiry) ? day : NEVER
  return { least: start, most: start }
}

/** The day of reference that the policy chooses. */
export const referenceDay = (offer: OfferFacts, today: Range, policy: Policy): Range => {
  switch (policy.referenceDate) {
    case 'deadline':
      return offer.days.deadline
    case 'postedOn':
      return offer.postedOn === undefined ? anyDay : offer.days.postedOn
    case 'at':
      return today
  }
}

/** Start of the person's stay under one way of counting; without a declared residence it may have begun always or never. */
export const startUnder = (inquiry: Unstarted, reckoning: Reckoning): number => {
  const { residence } = inquiry.facts
  if (residence === undefined || residence === 'unknown') return reckoning.dates === 'late' ? NEVER : ALWAYS
  return startOfStay(residence, countedUntil(inquiry), inquiry.today.from, reckoning)
}

/** While the day of reference isn't known the stay is counted until today. */
const countedUntil = ({ reference, today }: Unstarted): number => (isDay(reference) ? reference.from : today.from)

/** Whether absences may be bridged, and whether they may not. */
export const bridgings = ({ absences }: Policy): readonly [boolean, ...boolean[]] => {
  if (absences === 'undecided') return [false, true]
  return [absences === 'bridge-protected']
}
