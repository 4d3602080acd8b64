import type { Candidate, Instant, Reading } from '@avpkit/core'
import { type DiagnosedCandidate, readCandidate } from '../candidate/diagnose.ts'
import { dayOf } from '../facts/case.ts'
import { type Policy, policyFrom } from '../policy/policy.ts'
import { forScope } from '../residence/scope.ts'
import { declaredIn, type Inquiry, reachedFrom, startOf } from './inquiry.ts'
import { momentFrom } from './moment.ts'
import type { SettingFor } from './setting.ts'

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
export const inquire = (reading: Reading, candidate: Candidate, options: CheckOptions, settingFor: SettingFor): Asked => {
  const { at, today } = momentFrom(options.at)
  const setting = settingFor(reading, options.versions, today, policyFrom(options.policy))
  const person = readCandidate(candidate, dayOf(today))
  const { facts } = person
  const declared = declaredIn(facts)
  const { asked, matched } = forScope(setting.offer.asked, facts.scope)
  const start = startOf(setting, facts, declared)
  const reached = reachedFrom(start, asked, declared, setting)
  return { inquiry: { setting, facts, declared, asked, start, reached }, person, at, scopeMatched: matched }
}
