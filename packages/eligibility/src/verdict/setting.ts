import type { Reading } from '@avpkit/core'
import { anyDay, dayOf, type Range } from '../facts/case.ts'
import { type OfferFacts, offerFacts } from '../facts/offer-facts.ts'
import type { Policy } from '../policy/policy.ts'
import type { AppliedRule, RulesFor, RulesInForce } from '../rules/in-force.ts'
import { inOrder } from '../window/versions.ts'
import type { ReasonFrame } from './reason.ts'
import type { Told } from './tell.ts'

/** An offer on a day under a policy: all that is the same whoever asks. */
export interface Setting {
  readonly offer: OfferFacts
  readonly policy: Policy
  /** The day in Nouméa. */
  readonly today: Range
  readonly rules: RulesInForce
  /** Day on which residence is assessed; any day when it isn't known. */
  readonly reference: Range
  readonly kept: Kept
}

/** What is the same for the next person: what rules said that look at nothing personal, the parts of reasons, and the likeness to other settings. */
export interface Kept {
  readonly told: Map<AppliedRule, Told>
  readonly frames: Map<AppliedRule, ReasonFrame>
  likeness?: string | undefined
}

export type SettingFor = (reading: Reading, versions: readonly Reading[] | undefined, today: Range, policy: Policy) => Setting

/** Keeps what each reading says and its last setting as long as the reading lives: most are asked about many times in a day. */
export const rememberedSettings = (rulesFor: RulesFor): SettingFor => {
  const kept = new WeakMap<Reading, Setting>()
  return (reading, versions, today, policy) => {
    if (versions !== undefined && versions.length > 0) {
      return settingOf(offerFacts(inOrder(reading, versions)), today, policy, rulesFor)
    }
    const known = kept.get(reading)
    if (known?.today.from === today.from && isSame(known.policy, policy)) return known
    const setting = settingOf(known?.offer ?? offerFacts([reading]), today, policy, rulesFor)
    kept.set(reading, setting)
    return setting
  }
}

const settingOf = (offer: OfferFacts, today: Range, policy: Policy, rulesFor: RulesFor): Setting => ({
  offer,
  policy,
  today,
  rules: rulesFor(offer.deadline.state === 'consistent' ? offer.deadline.day : dayOf(today)),
  reference: referenceDay(offer, today, policy),
  kept: { told: new Map(), frames: new Map() },
})

/** The day of reference that the policy chooses. */
const referenceDay = (offer: OfferFacts, today: Range, policy: Policy): Range => {
  switch (policy.referenceDate) {
    case 'deadline':
      return offer.days.deadline
    case 'postedOn':
      return offer.postedOn === undefined ? anyDay : offer.days.postedOn
    case 'at':
      return today
  }
}

const isSame = (one: Policy, other: Policy): boolean =>
  one === other ||
  (one.referenceDate === other.referenceDate &&
    one.leapDay === other.leapDay &&
    one.absences === other.absences &&
    one.nationalityExceptions === other.nationalityExceptions)
