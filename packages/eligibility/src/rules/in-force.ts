import { addYears, type PlainDate, toEpochDay } from '@avpkit/core'
import type { Rule, RuleBook, RuleVersion } from './rule.ts'

/** A rule in the version that applies to a deadline. */
export interface AppliedRule {
  readonly id: string
  readonly version: RuleVersion
}

/** The rules that apply to a deadline, sorted by what follows from them. */
export interface RulesInForce {
  /** Id of the rule set; `none` when the law of that day isn't known. */
  readonly id: string
  readonly window: readonly AppliedRule[]
  readonly localEmployment: readonly AppliedRule[]
  readonly bars: readonly AppliedRule[]
  readonly doubts: readonly AppliedRule[]
  readonly overlays: readonly AppliedRule[]
  readonly notes: readonly AppliedRule[]
  /** Last day on which the sources are recent enough, in days since 1970-01-01. */
  readonly goodUntil: number
  readonly checkedOn: PlainDate
}

/** Chooses the rules for a deadline. The law of another day is never a fallback: without a regime only conventions apply. */
export const rulesInForce = (book: RuleBook, deadline: PlainDate): RulesInForce => {
  const regime = book.regimes.find((candidate) => isInForce(candidate, deadline))
  const applied = book.rules.map((rule) => versionOf(rule, deadline)).filter((rule) => rule !== undefined)
  const ofKind = (kind: RuleVersion['effect']['kind']) => applied.filter(({ version }) => version.effect.kind === kind)
  const checkedOn = oldest(applied.map(({ version }) => version.checkedOn))
  return {
    id: regime?.id ?? 'none',
    window: ofKind('window'),
    localEmployment: regime ? ofKind('local-employment') : [],
    bars: ofKind('bar'),
    doubts: ofKind('doubt'),
    overlays: ofKind('overlay'),
    notes: ofKind('note'),
    goodUntil: toEpochDay(addYears(checkedOn, 1)),
    checkedOn,
  }
}

/** Gives the rules that apply to a deadline. */
export type RulesFor = (deadline: PlainDate) => RulesInForce

/** Remembers the choice between the days on which anything changes: most checkers ask for the same few over and over. */
export const rememberedRules = (book: RuleBook): RulesFor => {
  const changes = [
    ...new Set([...book.regimes, ...book.rules.flatMap(({ versions }) => versions)].flatMap(({ from, until }) => [from, until])),
  ]
  const days = changes.filter((day) => day !== undefined).sort()
  const chosen = new Map<number, RulesInForce>()
  return (deadline) => {
    const stretch = days.filter((day) => day <= deadline).length
    const known = chosen.get(stretch) ?? rulesInForce(book, deadline)
    chosen.set(stretch, known)
    return known
  }
}

const isInForce = ({ from, until }: { readonly from?: PlainDate; readonly until?: PlainDate }, day: PlainDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until)

const versionOf = ({ id, versions }: Rule, day: PlainDate): AppliedRule | undefined => {
  const version = versions.find((candidate) => isInForce(candidate, day))
  return version && { id, version }
}

const oldest = (days: readonly PlainDate[]): PlainDate => days.reduce((first, day) => (day < first ? day : first))
