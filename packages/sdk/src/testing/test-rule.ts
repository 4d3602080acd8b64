import {
  addDays,
  type Candidate,
  knownDate,
  type Outcome,
  type PlainDate,
  type Plugin,
  type PluginRule,
  type Reading,
  type RuleVersion,
  type Verdict,
} from '@avpkit/core'
import { checkEligibility, readingOf } from '@avpkit/eligibility'
import { because, factsIn } from '../rules/evaluate.ts'
import { versionOn } from '../rules/in-force.ts'
import { type NamedRule, rulesOf, withRules } from '../rules/told.ts'
import { attempt, type Faults, type Proof, proof, same, shown } from './proof.ts'
import { frozen, sampleOffers } from './sample-offers.ts'
import { saidFaults } from './wording.ts'

/** A case of a rule: its facts on a day, and what becomes of it. A fact that is left out is unknown. */
export interface RuleCase {
  readonly name?: string
  readonly facts: { readonly [fact: string]: string }
  /** The deadline, which chooses the version: `YYYY-MM-DD`. */
  readonly on: string
  /** `not-in-force` when no version applies to that day. */
  readonly outcome: Exclude<Outcome, 'not-applied'> | 'not-in-force'
}

/**
 * Proves a rule of a plug-in.
 *
 * The cases must hold; there must be one in which each fact is unknown, one in which the rule is met and one in which it isn't, and one on
 * the day before each of its dates and one on it, and after. Then: it cites its law, says it in words, its facts stay within their words
 * whatever the offer, and it changes nothing that core decided. Gives one proof for each property.
 */
export const testRule = async (plugin: Plugin, id: string, cases: readonly RuleCase[]): Promise<readonly Proof[]> => {
  const named = rulesOf([plugin]).find((rule) => rule.id === `${plugin.name}/${id}`)
  if (!named) return [proof(`${plugin.name}/${id} is a rule`, [`the plug-in has no rule "${id}"`])]
  const { rule } = named
  return [
    ...cases.map((one, index) =>
      proof(
        `case ${index + 1}${one.name ? `, ${one.name}` : ''}`,
        attempt(() => unlike(rule, one)),
      ),
    ),
    proof('has a case in which each fact is unknown', neverUnknown(rule, cases)),
    proof('has a case in which it is met, and one in which it is not', oneSided(rule, cases)),
    proof('has a case on the day before each of its dates, on it, and after', undated(rule, cases)),
    ...ruleProofs(named),
  ].map((found) => ({ ...found, name: `rule ${named.id}: ${found.name}` }))
}

/** What is proven of a rule without cases. */
export const ruleProofs = (named: NamedRule): readonly Proof[] => [
  proof('cites its law', uncited(named.rule)),
  proof('says itself in words', wordless(named.rule)),
  proof(
    'takes its facts from their words, whatever the offer',
    attempt(() => strayFacts(named.rule)),
  ),
  proof(
    'changes nothing that core decided',
    attempt(() => meddling(named)),
  ),
]

const unlike = (rule: PluginRule, { facts, on, outcome }: RuleCase): Faults => {
  const strange = Object.entries(facts).find(([fact, word]) => !rule.facts[fact]?.words.includes(word))
  if (strange) return [`"${strange[1]}" isn't a word of the fact "${strange[0]}"; leave out what is unknown`]
  const version = versionOn(rule, knownDate(on))
  const found = version ? because(version.condition, rule.facts, facts, (fact) => fact).outcome : 'not-in-force'
  return found === outcome ? [] : [`it is ${found} on ${on} with ${shown(facts)}, and ${outcome} is expected`]
}

const neverUnknown = ({ versions }: PluginRule, cases: readonly RuleCase[]): Faults =>
  [...new Set(versions.flatMap(({ condition }) => factsIn(condition)))]
    .filter((fact) => !cases.some(({ facts }) => facts[fact] === undefined))
    .map((fact) => `"${fact}" is known in every case`)

const oneSided = ({ versions }: PluginRule, cases: readonly RuleCase[]): Faults =>
  versions.flatMap((version, index) => {
    const outcomes = cases.filter(({ on }) => isIn(version, knownDate(on))).map(({ outcome }) => outcome)
    return (['met', 'not-met'] as const)
      .filter((outcome) => !outcomes.includes(outcome))
      .map((outcome) => `no case of version ${index + 1} is ${outcome}`)
  })

const isIn = ({ from, until }: RuleVersion, day: PlainDate): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until)

const undated = ({ versions }: PluginRule, cases: readonly RuleCase[]): Faults => {
  const days = new Set(cases.map(({ on }) => on))
  const changes = new Set(versions.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined))
  return [...changes].flatMap((change) =>
    [-1, 0, 1]
      .map((step) => addDays(change, step))
      .filter((day) => !days.has(day))
      .map((day) => `no case is on ${day}, beside the date ${change}`),
  )
}

const uncited = ({ versions }: PluginRule): Faults =>
  versions.flatMap(({ citations }, index) => [
    ...(citations.length === 0 ? [`version ${index + 1} cites nothing`] : []),
    ...citations.filter(({ title }) => title.trim() === '').map(() => `version ${index + 1} cites a text without a title`),
  ])

const wordless = ({ facts, versions }: PluginRule): Faults => [
  ...versions.flatMap(({ law, says }, index) => [
    ...saidFaults(`the law of version ${index + 1}`, law),
    ...saidFaults(`what version ${index + 1} says`, says),
  ]),
  ...Object.entries(facts).flatMap(([id, { of, question }]) => (of ? [] : saidFaults(`the question for "${id}"`, question))),
]

const sampleReadings = (): readonly { readonly name: string; readonly reading: Reading }[] =>
  sampleOffers.map(({ name, offer }) => ({ name, reading: frozen(readingOf(structuredClone(offer))) }))

const strayFacts = ({ facts }: PluginRule): Faults =>
  Object.entries(facts).flatMap(([id, fact]) => {
    if (!fact.of) return []
    const { of, words } = fact
    return sampleReadings().flatMap(({ name, reading }) =>
      attempt(() => {
        const word = of(reading)
        return word === undefined || words.includes(word) ? [] : [`"${id}" is ${shown(word)} for ${name}, which isn't one of its words`]
      }).map((fault) => `${fault} ("${id}", ${name})`),
    )
  })

/** Every way in which a person may answer, up to some hundreds: rules that ask more are proven by their cases. */
const answers = ({ facts }: PluginRule): readonly { readonly [fact: string]: string }[] =>
  Object.entries(facts).reduce<readonly { readonly [fact: string]: string }[]>(
    (all, [id, { of, words }]) =>
      of || all.length > 200 ? all : all.flatMap((one) => [one, ...words.map((word) => ({ ...one, [id]: word }))]),
    [{}],
  )

const decided = ({ status, window, localEmployment, bars, missing }: Verdict) => ({ status, window, localEmployment, bars, missing })

const persons: readonly Candidate[] = [
  {},
  { ncCitizen: 'yes', ncCivilServant: 'no', passedCompetitiveExam: 'no' },
  { ncCitizen: 'no', residence: { periods: [] } },
]

const meddling = (named: NamedRule): Faults => {
  const { plugin, rule } = named
  const at = '2026-05-20T09:00:00+11:00'
  return sampleReadings().flatMap(({ name, reading }) =>
    persons.flatMap((person) =>
      answers(rule).flatMap((given) => {
        const candidate = { ...person, ext: { [plugin]: given } }
        const alone = checkEligibility(reading, candidate, { at })
        const both = withRules(alone, [named], reading, candidate)
        const failed = both.warnings.filter(({ code, data }) => code === 'plugin-failed' && data.plugin === plugin)
        const changed = !same(decided(alone), decided(both)) || !same(both.reasons.slice(0, alone.reasons.length), alone.reasons)
        return [
          ...failed.map(({ data }) => `it failed for ${name}: ${String(data.reason)}`),
          ...(changed ? [`the verdict on ${name} is another`] : []),
        ]
      }),
    ),
  )
}
