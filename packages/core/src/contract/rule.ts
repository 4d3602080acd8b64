import type { PlainDate } from '../calendar/index.ts'
import type { Citation, Confidence } from '../eligibility/verdict.ts'
import type { Reading } from '../reading/reading.ts'

/** A sentence in French, and in English where there is one. */
export interface Said {
  readonly fr: string
  readonly en?: string
}

/**
 * A fact on which a rule rests: one of a few words, or unknown.
 *
 * Without `of` a person declares it, under `candidate.ext.<plugin>.<fact>`; `question` is then what they are asked.
 */
export type RuleFact<Word extends string = string> =
  | { readonly words: readonly [Word, ...Word[]]; readonly question: Said; readonly of?: never; readonly fields?: never }
  | {
      readonly words: readonly [Word, ...Word[]]
      readonly question?: never
      /** Reads the fact off a reading; `undefined` when the reading doesn't tell. */
      of(reading: Reading): Word | undefined
      /** Fields that it looks at, by their key in `reading.fields`: a verdict points at their words. */
      readonly fields?: readonly string[]
    }

export interface RuleFacts {
  readonly [fact: string]: RuleFact
}

type WordOf<F> = F extends { readonly words: readonly (infer Word)[] } ? Word : never

/** When a rule applies: a small tree over its facts, in three-valued logic. Unknown is never no. */
export type RuleCondition<F extends RuleFacts = RuleFacts> =
  | { readonly op: 'all' | 'any'; readonly of: readonly RuleCondition<F>[] }
  | { readonly op: 'not'; readonly of: readonly [RuleCondition<F>] }
  | {
      [K in keyof F & string]: { readonly op: 'is'; readonly fact: K; readonly words: readonly [WordOf<F[K]>, ...WordOf<F[K]>[]] }
    }[keyof F & string]

/**
 * A rule as it stands from one day to another: it can't be written without its law.
 *
 * - `reason` — told when it is met · `warning` — told when it is met, with a warning
 * - `doubt` — told when it is met or may be; the facts that it lacks are listed as `unasked`
 *
 * None of them changes the status, the window, local employment or the bars of a verdict.
 */
export interface RuleVersion<F extends RuleFacts = RuleFacts> {
  /** First deadline that it applies to; none = as far back as notices go. */
  readonly from?: PlainDate
  /** First deadline that it no longer applies to. */
  readonly until?: PlainDate
  readonly condition: RuleCondition<F>
  readonly effect: 'reason' | 'warning' | 'doubt'
  readonly citations: readonly [Citation, ...Citation[]]
  readonly confidence: Confidence
  /** The rule itself, whoever asks. */
  readonly law: Said
  /** What is said when it is told. */
  readonly says: Said
}

/** A rule of a plug-in: its facts, and its versions, which don't overlap. */
export interface Rule<F extends RuleFacts = RuleFacts> {
  readonly facts: F
  readonly versions: readonly [RuleVersion<F>, ...RuleVersion<F>[]]
}

/** The facts that a person may declare, of all facts of a rule. */
export type DeclaredFacts<F> = {
  readonly [K in keyof F as F[K] extends { readonly question: unknown } ? K : never]?: WordOf<F[K]> | 'unknown'
}

/** A rule as the kit applies it: types erased but for one phantom key, the facts that a person declares, that never exists at run time. */
export interface PluginRule<D = unknown> {
  readonly '~declared'?: D
  readonly facts: RuleFacts
  readonly versions: readonly [RuleVersion, ...RuleVersion[]]
}

/** Makes a rule; its conditions can only name its facts and their words. */
export const rule = <const F extends RuleFacts>(spec: Rule<F>): PluginRule<DeclaredFacts<F>> =>
  spec as unknown as PluginRule<DeclaredFacts<F>>
