import type { Reason } from '@avpkit/core'
import { because } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import type { FieldPlace } from '../facts/offer-facts.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import type { Inquiry } from './inquiry.ts'

/** A rule that was evaluated, as the contract writes it. */
export const reasonOf = (rule: AppliedRule, known: Case, inquiry: Inquiry): Reason => {
  const places = rule.fields.flatMap((field) => inquiry.offer.places[field] ?? [])
  const quotes = places.filter(isQuote)
  const policies = policiesOf(rule, inquiry)
  const tree = because(rule.version.condition, known)
  return {
    rule: rule.id,
    outcome: tree.outcome,
    because: tree,
    citations: rule.version.citations,
    confidence: rule.version.confidence,
    facts: rule.facts,
    spans: places.flatMap(({ span }) => (span ? [span] : [])),
    ...(quotes.length > 0 && { quotes }),
    ...(policies && { policies }),
  }
}

const isQuote = (place: FieldPlace): place is FieldPlace & { readonly text: string } => place.text !== undefined

/** The choices on which the rule rests in this case: how days are counted, and absences only for who was away. */
const policiesOf = ({ restsOn }: AppliedRule, { policy, facts }: Inquiry): { readonly [policy: string]: string } | undefined => {
  if (restsOn.length === 0) return undefined
  const wasAway = facts.residence !== undefined && facts.residence !== 'unknown' && (facts.residence.absences?.length ?? 0) > 0
  const named = restsOn.filter((name) => name !== 'absences' || wasAway)
  return Object.fromEntries(named.map((name) => [`policy.${name}`, policy[name]]))
}
