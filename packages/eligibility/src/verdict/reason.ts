import type { Reading, Reason, Span } from '@avpkit/core'
import type { Condition } from '../conditions/condition.ts'
import { because, evaluate, outcomes } from '../conditions/evaluate.ts'
import { type Case, type CaseFact, sourcesOf } from '../facts/case.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import type { Inquiry } from './inquiry.ts'

/** A rule that was evaluated, as the contract writes it. */
export const reasonOf = ({ id, version }: AppliedRule, known: Case, inquiry: Inquiry): Reason => {
  const names = factsIn(version.condition)
  const facts = [...new Set(names.flatMap((name) => sourcesOf[name]))]
  const quotes = facts.filter(isOfOffer).map((fact) => quoteOf(fact.slice('offer.'.length), inquiry.offer.reading))
  const quoted = quotes.filter(isQuote)
  const policies = policiesOf(names, inquiry)
  return {
    rule: id,
    outcome: outcomes[evaluate(version.condition, known)],
    because: because(version.condition, known),
    citations: version.citations,
    confidence: version.confidence,
    facts,
    spans: quotes.flatMap(({ span }) => (span ? [span] : [])),
    ...(quoted.length > 0 && { quotes: quoted }),
    ...(Object.keys(policies).length > 0 && { policies }),
  }
}

const isOfOffer = (fact: string): boolean => fact.startsWith('offer.')

interface Found {
  readonly field: string
  readonly text?: string
  readonly span?: Span
}

const isQuote = (found: Found): found is Found & { readonly text: string } => found.text !== undefined

/** The words of a field and their place. Of a date only the place is known: readings hold values, not the text. */
const quoteOf = (field: string, { offer, fields }: Reading): Found => {
  const reading = fields[field]
  const span = reading?.claims[reading.chosen ?? 0]?.span
  const text = field === 'residence' ? offer.residence?.text : field === 'corps' ? offer.corps?.text : undefined
  return { field, ...(text !== undefined && text !== '' && { text }), ...(span && { span }) }
}

const factsIn = (condition: Condition): readonly CaseFact[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
      return condition.of.flatMap(factsIn)
    case 'is':
      return [condition.fact]
    case 'compare':
      return [condition.fact, condition.to]
  }
}

/** The choices on which the rule rests in this case: how days are counted, and absences only for who was away. */
const policiesOf = (names: readonly CaseFact[], { policy, facts }: Inquiry): { readonly [policy: string]: string } => {
  const isCounted = names.includes('residence.reachedOn') || names.includes('residence.reachedOnAtBest')
  const wasAway = facts.residence !== undefined && facts.residence !== 'unknown' && (facts.residence.absences?.length ?? 0) > 0
  return {
    ...(names.includes('reference') && { 'policy.referenceDate': policy.referenceDate }),
    ...(isCounted && { 'policy.leapDay': policy.leapDay }),
    ...(isCounted && wasAway && { 'policy.absences': policy.absences }),
    ...(names.includes('policy.nationalityExceptions') && { 'policy.nationalityExceptions': policy.nationalityExceptions }),
  }
}
