import type { Citation, Confidence, LocalEmployment, PlainDate, WindowState } from '@avpkit/core'
import type { Condition } from '../conditions/condition.ts'
import type { WarningCode } from '../verdict/warning.ts'

/**
 * What follows from a rule that applies.
 *
 * - `window` — where candidatures stand · `local-employment` — where the person stands; `told` says whether the rule is told when its
 *   condition is met, when it is unknown, or both; without a `state` it concludes nothing and the rules below it go on
 * - `bar` — a certain hard bar · `doubt` — this route may not be open to the person, others may · `note` — worth knowing, changes nothing
 * - `overlay` — the rules themselves aren't certain: what they say is shown, and nothing is concluded from it
 */
export type Effect =
  | { readonly kind: 'window'; readonly state: WindowState }
  | { readonly kind: 'local-employment'; readonly state?: LocalEmployment; readonly told: 'met' | 'unknown' | 'either' }
  | { readonly kind: 'bar'; readonly bar: 'nationality' }
  | { readonly kind: 'doubt' }
  | { readonly kind: 'overlay' }
  | { readonly kind: 'note' }

/** A rule as it stands from one day to another: it can't be written without its law. */
export interface RuleVersion {
  /** First deadline that it applies to; none = as far back as notices go. */
  readonly from?: PlainDate
  /** First deadline that it no longer applies to. */
  readonly until?: PlainDate
  readonly condition: Condition
  readonly effect: Effect
  readonly warnings?: readonly WarningCode[]
  readonly citations: readonly [Citation, ...Citation[]]
  readonly confidence: Confidence
  /** Day on which the rule was last held against its citations. Twelve months later nothing certain is said any more. */
  readonly checkedOn: PlainDate
}

/** A line of the decision table and its versions. */
export interface Rule {
  readonly id: string
  readonly versions: readonly [RuleVersion, ...RuleVersion[]]
}

/** The law of a time, under the name that verdicts give it. */
export interface Regime {
  readonly id: string
  readonly from: PlainDate
  readonly until?: PlainDate
}

/** Everything that a checker applies. The order of the rules is the order of precedence: the first that applies decides. */
export interface RuleBook {
  readonly regimes: readonly Regime[]
  readonly rules: readonly Rule[]
}
