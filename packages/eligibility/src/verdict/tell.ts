import type { Reason, VerdictWarning } from '@avpkit/core'
import type { Case } from '../facts/case.ts'
import type { OfferFacts } from '../facts/offer-facts.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import type { Inquiry } from './inquiry.ts'
import { reasonOf } from './reason.ts'
import { ruleWarnings } from './warnings.ts'

/** What a rule adds to a verdict. */
export interface Told {
  readonly reason: Reason
  readonly warnings: readonly VerdictWarning[]
}

/** Tells a rule. What it says of the offer on a day, whoever asks, is kept for the next person. */
export const tell = (rule: AppliedRule, known: Case, inquiry: Inquiry): Told => {
  if (rule.isPersonal) return toldAnew(rule, known, inquiry)
  const ofOffer = kept.get(inquiry.offer) ?? new Map<AppliedRule, ToldOn>()
  const before = ofOffer.get(rule)
  if (before?.day === inquiry.today.from) return before
  const told = { ...toldAnew(rule, known, inquiry), day: inquiry.today.from }
  kept.set(inquiry.offer, ofOffer.set(rule, told))
  return told
}

interface ToldOn extends Told {
  readonly day: number
}

const kept = new WeakMap<OfferFacts, Map<AppliedRule, ToldOn>>()

const toldAnew = (rule: AppliedRule, known: Case, inquiry: Inquiry): Told => ({
  reason: reasonOf(rule, known, inquiry),
  warnings: ruleWarnings(rule, known, inquiry),
})
