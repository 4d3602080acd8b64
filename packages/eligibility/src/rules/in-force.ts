import { addYears, type PlainDate, toEpochDay } from '@avpkit/core'
import { type Comparisons, comparisonsIn } from '../conditions/comparisons.ts'
import { factsIn } from '../conditions/condition.ts'
import { type ReadyCondition, ready } from '../conditions/evaluate.ts'
import { type CaseFact, isDayFact, on, type Range, sourcesOf } from '../facts/case.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rule, RuleBook, RuleVersion } from './rule.ts'

/** A rule in the version that applies to a deadline, and what that version looks at. */
export interface AppliedRule {
  readonly id: string
  readonly version: RuleVersion
  readonly condition: ReadyCondition
  /** Names of the facts, as verdicts give them. */
  readonly facts: readonly string[]
  /** Fields of the offer among them. */
  readonly fields: readonly string[]
  /** Whether it looks at anything that the person, or the caller's policy, says: other rules speak of the offer and the day alone. */
  readonly isPersonal: boolean
  /** Whether it compares days: then its explanation holds dates. */
  readonly isDated: boolean
  /** Choices that no text was found to make. */
  readonly restsOn: readonly (keyof Policy)[]
}

/** The rules that apply to a deadline, sorted by what follows from them. */
export interface RulesInForce {
  /** Id of the rule set; `none` when the law of that day isn't known. */
  readonly id: string
  /** Which version of each rule of the book this is. */
  readonly edition: string
  readonly window: readonly AppliedRule[]
  readonly localEmployment: readonly AppliedRule[]
  readonly bars: readonly AppliedRule[]
  readonly doubts: readonly AppliedRule[]
  readonly overlays: readonly AppliedRule[]
  readonly notes: readonly AppliedRule[]
  /** Last day on which the sources are recent enough. */
  readonly goodUntil: Range
  readonly checkedOn: PlainDate
  /** All that these rules ask of days. */
  readonly comparisons: Comparisons
}

/** Chooses the rules for a deadline. The law of another day is never a fallback: without a regime only conventions apply. */
export const rulesInForce = (book: RuleBook, deadline: PlainDate): RulesInForce => {
  const regime = book.regimes.find((candidate) => isInForce(candidate, deadline))
  const applied = book.rules.flatMap((rule) => appliedRule(rule, deadline) ?? [])
  const ofKind = (kind: RuleVersion['effect']['kind']) => applied.filter(({ version }) => version.effect.kind === kind)
  const checkedOn = oldest(applied.map(({ version }) => version.checkedOn))
  const goodUntil = addYears(checkedOn, 1)
  return {
    id: regime?.id ?? 'none',
    edition: book.rules.map(({ versions }) => versions.findIndex((version) => isInForce(version, deadline))).join(),
    window: ofKind('window'),
    localEmployment: regime ? ofKind('local-employment') : [],
    bars: ofKind('bar'),
    doubts: ofKind('doubt'),
    overlays: ofKind('overlay'),
    notes: ofKind('note'),
    goodUntil: on(toEpochDay(goodUntil), goodUntil),
    checkedOn,
    comparisons: comparisonsIn(applied.map(({ version }) => version.condition)),
  }
}

/** Gives the rules that apply to a deadline. */
export type RulesFor = (deadline: PlainDate) => RulesInForce

/** Remembers the choice between the days on which anything changes: most checkers ask for the same few over and over. */
export const rememberedRules = (book: RuleBook): RulesFor => {
  const dated = [...book.regimes, ...book.rules.flatMap(({ versions }) => versions)]
  const changes = new Set(dated.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined))
  const days = [...changes].sort()
  const chosen = new Map<number, RulesInForce>()
  return (deadline) => {
    let stretch = 0
    for (const day of days) if (day <= deadline) stretch++
    const known = chosen.get(stretch) ?? rulesInForce(book, deadline)
    chosen.set(stretch, known)
    return known
  }
}

const isInForce = ({ from, until }: { readonly from?: PlainDate; readonly until?: PlainDate }, day: PlainDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until)

const appliedRule = ({ id, versions }: Rule, day: PlainDate): AppliedRule | undefined => {
  const version = versions.find((candidate) => isInForce(candidate, day))
  if (version === undefined) return undefined
  const names = factsIn(version.condition)
  const facts = [...new Set(names.flatMap((name) => sourcesOf[name]))]
  const fields = facts.filter((fact) => fact.startsWith('offer.')).map((fact) => fact.slice('offer.'.length))
  return {
    id,
    version,
    condition: ready(version.condition),
    facts,
    fields,
    isPersonal: !names.every(isImpersonal),
    isDated: names.some(isDayFact),
    restsOn: policiesIn(names),
  }
}

const impersonal: readonly CaseFact[] = [
  'at',
  'offer.postedOn',
  'offer.deadline',
  'offer.dates',
  'offer.deadline.day',
  'offer.deadline.source',
  'offer.deadline.extended',
  'rules',
  'rules.goodUntil',
]

const isImpersonal = (name: CaseFact): boolean => impersonal.includes(name)

const policiesIn = (names: readonly CaseFact[]): readonly (keyof Policy)[] => {
  const isCounted = names.includes('residence.reachedOn') || names.includes('residence.reachedOnAtBest')
  const exceptions = names.includes('policy.nationalityExceptions')
  return [
    ...(names.includes('reference') ? (['referenceDate'] as const) : []),
    ...(isCounted ? (['leapDay', 'absences'] as const) : []),
    ...(exceptions ? (['nationalityExceptions'] as const) : []),
  ]
}

const oldest = (days: readonly PlainDate[]): PlainDate => days.reduce((first, day) => (day < first ? day : first))
