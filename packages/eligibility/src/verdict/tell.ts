import type { Reason, VerdictWarning } from '@avpkit/core'
import type { Inquiry } from './inquiry.ts'
import { reasonOf } from './reason.ts'
import type { ToldRule } from './standing.ts'
import { ruleWarnings } from './warnings.ts'

/** What a rule adds to a verdict. */
export interface Told {
  readonly reason: Reason
  readonly warnings: readonly VerdictWarning[]
}

/** Tells a rule. What it says of the offer on a day, whoever asks, is kept for the next person. */
export const tell = (toldRule: ToldRule, inquiry: Inquiry): Told => {
  const { rule } = toldRule
  if (rule.isPersonal) return toldAnew(toldRule, inquiry)
  const { told } = inquiry.setting.kept
  const before = told.get(rule)
  if (before !== undefined) return before
  const now = toldAnew(toldRule, inquiry)
  told.set(rule, now)
  return now
}

const toldAnew = (told: ToldRule, inquiry: Inquiry): Told => ({
  reason: reasonOf(told, inquiry),
  warnings: ruleWarnings(told, inquiry),
})
