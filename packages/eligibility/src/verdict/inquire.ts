import { AvpUsageError, type Candidate, type Instant, noumeaDay, parseInstant, type Reading, toEpochDay } from '@avpkit/core'
import { type DiagnosedCandidate, readCandidate } from '../candidate/diagnose.ts'
import { offerFacts } from '../facts/offer-facts.ts'
import { type Policy, policyFrom } from '../policy/policy.ts'
import { forScope } from '../residence/scope.ts'
import type { RulesFor } from '../rules/in-force.ts'
import { type Inquiry, referenceDay, withStart } from './inquiry.ts'

/** When, by which choices, and with which other versions of the offer a verdict is made. */
export interface CheckOptions {
  /** The moment of the question, ISO 8601 with an offset; the library reads no clock. */
  readonly at: Instant | string
  readonly policy?: Partial<Policy>
  /** Other versions of the same offer, in any order when each says when it was retrieved; the latest one counts. */
  readonly versions?: readonly Reading[]
}

/** An inquiry, and what was said about it besides. */
export interface Asked {
  readonly inquiry: Inquiry
  readonly person: DiagnosedCandidate
  readonly at: Instant
  /** Whether the offer has the scope that the person names. */
  readonly scopeMatched: boolean
}

/** Gathers all that a verdict is made from. */
export const inquire = (reading: Reading, candidate: Candidate, options: CheckOptions, rulesFor: RulesFor): Asked => {
  const at = momentFrom(options.at)
  const today = noumeaDay(at)
  const todayNumber = toEpochDay(today)
  const policy = policyFrom(options.policy)
  const offer = offerFacts(reading, options.versions ?? [])
  const person = readCandidate(candidate, today)
  const { asked, matched } = forScope(offer.asked, person.facts.scope)
  const rules = rulesFor(offer.deadline.state === 'consistent' ? offer.deadline.day : today)
  const reference = referenceDay(offer, todayNumber, policy)
  const inquiry = withStart({ offer, facts: person.facts, policy, rules, todayNumber, asked, reference })
  return { inquiry, person, at, scopeMatched: matched }
}

const momentFrom = (text: string): Instant => {
  const at = typeof text === 'string' ? parseInstant(text) : undefined
  if (at !== undefined) return at
  throw new AvpUsageError(
    'instant-malformed',
    `Expected \`at\` to be an instant such as 2025-07-10T09:00:00+11:00, got ${JSON.stringify(text)}`,
  )
}
