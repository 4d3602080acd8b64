import {
  type Candidate,
  failureReason,
  noumeaDay,
  type Plugin,
  type PluginRule,
  type Reading,
  type Reason,
  type RuleVersion,
  type Verdict,
  type VerdictWarning,
} from '@avpkit/core'
import { because, type FactName, factsIn, type KnownFacts } from './evaluate.ts'
import { versionOn } from './in-force.ts'

/** A rule with its names: `opt/driving-licence`. */
export interface NamedRule {
  readonly plugin: string
  readonly id: string
  readonly rule: PluginRule
}

/** The rules of all plug-ins, by name: their order in the list changes nothing. */
export const rulesOf = (plugins: readonly Plugin[]): readonly NamedRule[] =>
  plugins
    .flatMap((plugin) =>
      Object.entries(plugin.rules ?? {}).map(([id, rule]) => ({ plugin: plugin.name, id: `${plugin.name}/${id}`, rule })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))

interface Told {
  readonly reasons: readonly Reason[]
  readonly warnings: readonly VerdictWarning[]
  readonly unasked: readonly string[]
}

const nothing: Told = { reasons: [], warnings: [], unasked: [] }

/**
 * Adds what the rules of plug-ins say to a verdict: reasons, warnings, and the facts that a doubt lacks.
 *
 * Status, window, local employment, bars and missing facts are copied from the verdict as they are: a plug-in grants no priority and
 * takes none away.
 */
export const withRules = (verdict: Verdict, rules: readonly NamedRule[], reading: Reading, candidate: Candidate): Verdict => {
  if (rules.length === 0) return verdict
  const told = rules.map((rule) => guarded(rule, () => toldBy(rule, verdict, reading, candidate)))
  return {
    ...verdict,
    reasons: [...verdict.reasons, ...told.flatMap(({ reasons }) => reasons)],
    warnings: [...verdict.warnings, ...told.flatMap(({ warnings }) => warnings)],
    unasked: [...new Set([...verdict.unasked, ...told.flatMap(({ unasked }) => unasked)])],
  }
}

/** A rule whose facts can't be read says so, and the rest goes on. */
const guarded = ({ plugin, id }: NamedRule, tell: () => Told): Told => {
  try {
    return tell()
  } catch (cause) {
    const reason = failureReason(cause)
    return { ...nothing, warnings: [{ code: 'plugin-failed', data: { plugin, where: id, reason } }] }
  }
}

const toldBy = (named: NamedRule, verdict: Verdict, reading: Reading, candidate: Candidate): Told => {
  const day = reading.offer.deadline ?? noumeaDay(verdict.at)
  const version = versionOn(named.rule, day)
  if (!version) return { ...nothing, warnings: [{ code: 'rule-not-in-force', data: { rule: named.id, day } }] }
  const { facts } = named.rule
  const known = knownFacts(named, reading, candidate)
  const nameOf = namesOf(named)
  const tree = because(version.condition, facts, known, nameOf)
  const isTold = tree.outcome === 'met' || (version.effect === 'doubt' && tree.outcome === 'unknown')
  if (!isTold) return nothing
  const lacking =
    tree.outcome === 'unknown' ? factsIn(version.condition).filter((fact) => known[fact] === undefined && facts[fact]?.question) : []
  const warned = version.effect !== 'reason' && tree.outcome === 'met'
  return {
    reasons: [reasonOf(named, version, reading, tree)],
    warnings: warned ? [{ code: named.id, data: { rule: named.id } }] : [],
    unasked: lacking.map(nameOf),
  }
}

const namesOf =
  ({ plugin, rule }: NamedRule): FactName =>
  (fact) =>
    rule.facts[fact]?.of ? `offer.ext.${plugin}.${fact}` : `ext.${plugin}.${fact}`

const reasonOf = (
  named: NamedRule,
  { condition, citations, confidence }: RuleVersion,
  reading: Reading,
  tree: Reason['because'],
): Reason => {
  const facts = factsIn(condition)
  const fields = facts.flatMap((fact) => named.rule.facts[fact]?.fields ?? [])
  return {
    rule: named.id,
    outcome: tree.outcome,
    because: tree,
    citations,
    confidence,
    facts: facts.map(namesOf(named)),
    spans: fields.flatMap((field) => {
      const read = reading.fields[field]
      const span = read?.claims[read.chosen ?? 0]?.span
      return span ? [span] : []
    }),
  }
}

/** The facts of a rule: a word that isn't one of a fact's words is unknown, as one that wasn't given. */
export const knownFacts = ({ plugin, rule }: NamedRule, reading: Reading, candidate: Candidate): KnownFacts =>
  Object.fromEntries(
    Object.entries(rule.facts).map(([id, fact]) => {
      const given = fact.of ? fact.of(reading) : candidate.ext?.[plugin]?.[id]
      return [id, fact.words.find((word) => word === given)]
    }),
  )
