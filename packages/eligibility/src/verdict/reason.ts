import type { Reason } from '@avpkit/core'
import type { Case } from '../facts/case.ts'
import type { FieldPlace, OfferFacts } from '../facts/offer-facts.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import type { Inquiry } from './inquiry.ts'

/** A rule that was evaluated, as the contract writes it. */
export const reasonOf = (rule: AppliedRule, known: Case, inquiry: Inquiry): Reason => {
  const { spans, quotes } = placesFor(rule, inquiry.offer)
  const policies = policiesOf(rule, inquiry)
  const because = rule.condition.because(known)
  return {
    rule: rule.id,
    outcome: because.outcome,
    because,
    citations: rule.version.citations,
    confidence: rule.version.confidence,
    facts: rule.facts,
    spans,
    ...(quotes.length > 0 && { quotes }),
    ...(policies && { policies }),
  }
}

/** Where an offer says what a rule rests on, and in which words. */
interface RulePlaces {
  readonly spans: Reason['spans']
  readonly quotes: NonNullable<Reason['quotes']>
}

/** One offer is asked about many times: what a rule points at in it is kept. */
const kept = new WeakMap<OfferFacts, Map<AppliedRule, RulePlaces>>()

const placesFor = (rule: AppliedRule, offer: OfferFacts): RulePlaces => {
  const ofOffer = kept.get(offer) ?? new Map<AppliedRule, RulePlaces>()
  const places = ofOffer.get(rule) ?? foundPlaces(rule, offer)
  kept.set(offer, ofOffer.set(rule, places))
  return places
}

const foundPlaces = ({ fields }: AppliedRule, offer: OfferFacts): RulePlaces => {
  const places = fields.flatMap((field) => offer.places[field] ?? [])
  return { spans: places.flatMap(({ span }) => (span ? [span] : [])), quotes: places.filter(isQuote) }
}

const isQuote = (place: FieldPlace): place is FieldPlace & { readonly text: string } => place.text !== undefined

/** The choices on which the rule rests in this case: how days are counted, and absences only for who was away. */
const policiesOf = ({ restsOn }: AppliedRule, { policy, facts }: Inquiry): { readonly [policy: string]: string } | undefined => {
  if (restsOn.length === 0) return undefined
  const wasAway = facts.residence !== undefined && facts.residence !== 'unknown' && (facts.residence.absences?.length ?? 0) > 0
  const named: { [policy: string]: string } = {}
  for (const name of restsOn) if (name !== 'absences' || wasAway) named[`policy.${name}`] = policy[name]
  return named
}
