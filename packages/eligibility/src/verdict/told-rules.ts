import type { LocalEmployment, VerdictStatus } from '@avpkit/core'
import { MET, NOT_MET, type Ternary, UNKNOWN } from '../conditions/evaluate.ts'
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
  rules.window.find(({ condition }) => condition.outcome(known) === MET)

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
    const { effect } = rule.version
    if (effect.kind !== 'local-employment') continue
    const outcome = rule.condition.outcome(known)
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
  ({ condition }: AppliedRule): boolean =>
    condition.outcome(known) === UNKNOWN

/**
 * The bars, doubts, notes and overlays that have something to say.
 *
 * An unknown fact of a possible bar says nothing: hardly anybody would ever see an answer.
 */
export const otherRulesTold = ({ bars, doubts, notes, overlays }: RulesInForce, known: Case, unbarred: Case): readonly AppliedRule[] => {
  const told: AppliedRule[] = []
  for (const rules of [bars, doubts]) for (const rule of rules) if (rule.condition.outcome(unbarred) !== NOT_MET) told.push(rule)
  for (const rules of [notes, overlays]) for (const rule of rules) if (rule.condition.outcome(known) === MET) told.push(rule)
  return told
}

const barFacts = ['frenchNational', 'requiredDiploma'] as const

/** Unknown facts that would be asked for a bar. A citizen of New Caledonia is French: nationality is never asked then. */
export const factsOfPossibleBars = (rules: RulesInForce, known: Case): readonly string[] =>
  barFacts.filter((name) => {
    if (known.words[name].length === 1 || (name === 'frenchNational' && isCitizen(known))) return false
    const barred = withAnswer(known, name, 'no')
    const unbarred = withAnswer(known, name, 'yes')
    const decides = ({ condition }: AppliedRule): boolean =>
      condition.outcome(known) === UNKNOWN && condition.outcome(barred) !== condition.outcome(unbarred)
    return rules.bars.some(decides) || rules.doubts.some(decides)
  })

const isCitizen = ({ words: { ncCitizen } }: Case): boolean => ncCitizen.length === 1 && ncCitizen[0] === 'yes'

const withAnswer = (known: Case, name: (typeof barFacts)[number], word: 'yes' | 'no'): Case => ({
  words: { ...known.words, [name]: [word] },
  days: known.days,
})

/** An unknown fact of a possible bar never changes the status by being unknown: it counts as no bar. */
export const withoutUnknownBars = (known: Case): Case =>
  barFacts.reduce((so, name) => (so.words[name].length === 1 ? so : withAnswer(so, name, 'yes')), known)
