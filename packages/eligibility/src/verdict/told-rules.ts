import type { LocalEmployment, VerdictStatus } from '@avpkit/core'
import { evaluate, MET, NOT_MET, type Ternary, UNKNOWN } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import type { AppliedRule, RulesInForce } from '../rules/in-force.ts'
import { statusOf } from './status.ts'

/** Where local employment stands as far as the facts are known, and the rules that say so. */
export interface LocalEmploymentTold {
  readonly state: LocalEmployment
  readonly rules: readonly AppliedRule[]
}

/** The first rule of the window that applies. */
export const windowRule = (rules: RulesInForce, known: Case): AppliedRule | undefined =>
  rules.window.find(({ version }) => evaluate(version.condition, known) === MET)

/**
 * Walks through the rules of local employment in order, up to the first that concludes.
 *
 * A rule that might apply before it stands in the way only if it would lead to another status: with the years reached it doesn't matter
 * whether somebody is a citizen too.
 */
export const localEmploymentTold = (rules: RulesInForce, known: Case): LocalEmploymentTold => {
  const told: AppliedRule[] = []
  const inTheWay = new Set<VerdictStatus>()
  for (const rule of rules.localEmployment) {
    const { condition, effect } = rule.version
    if (effect.kind !== 'local-employment') continue
    const outcome = evaluate(condition, known)
    if (outcome !== NOT_MET && isTold(effect.told, outcome)) told.push(rule)
    if (effect.state === undefined) continue
    if (outcome === UNKNOWN) inTheWay.add(statusOf[effect.state])
    if (outcome !== MET) continue
    inTheWay.delete(statusOf[effect.state])
    return { state: inTheWay.size === 0 ? effect.state : 'undetermined', rules: told }
  }
  return { state: 'undetermined', rules: told.length > 0 ? told : rules.localEmployment.filter(isUnknownIn(known)) }
}

const isTold = (told: 'met' | 'unknown' | 'either', outcome: Ternary): boolean =>
  told === 'either' || (told === 'met') === (outcome === MET)

const isUnknownIn =
  (known: Case) =>
  ({ version }: AppliedRule): boolean =>
    evaluate(version.condition, known) === UNKNOWN

/**
 * The bars, doubts, notes and overlays that have something to say.
 *
 * An unknown fact of a possible bar says nothing: hardly anybody would ever see an answer.
 */
export const otherRulesTold = ({ bars, doubts, notes, overlays }: RulesInForce, known: Case): readonly AppliedRule[] => {
  const unbarred = withoutUnknownBars(known)
  const told: AppliedRule[] = []
  for (const rules of [bars, doubts]) for (const rule of rules) if (evaluate(rule.version.condition, unbarred) !== NOT_MET) told.push(rule)
  for (const rules of [notes, overlays]) for (const rule of rules) if (evaluate(rule.version.condition, known) === MET) told.push(rule)
  return told
}

const barFacts = ['frenchNational', 'requiredDiploma'] as const

/** Unknown facts that would be asked for a bar. A citizen of New Caledonia is French: nationality is never asked then. */
export const factsOfPossibleBars = (rules: RulesInForce, known: Case): readonly string[] =>
  barFacts.filter((name) => {
    if (known.words[name].length === 1 || (name === 'frenchNational' && isCitizen(known))) return false
    const barred: Case = { ...known, words: { ...known.words, [name]: ['no'] } }
    return [...rules.bars, ...rules.doubts].some(
      ({ version }) =>
        evaluate(version.condition, known) === UNKNOWN &&
        evaluate(version.condition, barred) !== evaluate(version.condition, unbarredBy(name, known)),
    )
  })

const isCitizen = ({ words: { ncCitizen } }: Case): boolean => ncCitizen.length === 1 && ncCitizen[0] === 'yes'

const unbarredBy = (name: (typeof barFacts)[number], known: Case): Case =>
  known.words[name].length === 1 ? known : { ...known, words: { ...known.words, [name]: ['yes'] } }

/** An unknown fact of a possible bar never changes the status by being unknown: it counts as no bar. */
export const withoutUnknownBars = (known: Case): Case => barFacts.reduce((so, name) => unbarredBy(name, so), known)
