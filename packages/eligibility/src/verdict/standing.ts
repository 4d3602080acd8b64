import type { LocalEmployment, VerdictStatus, WindowState } from '@avpkit/core'
import { type Explained, MET } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import type { AppliedRule, RulesInForce } from '../rules/in-force.ts'
import { caseOf } from './case-of.ts'
import type { Inquiry } from './inquiry.ts'
import { agreedEmployment, summary } from './status.ts'
import { factsOfPossibleBars, localEmploymentTold, otherRulesTold, windowRule, withoutUnknownBars } from './told-rules.ts'
import { possible } from './worlds.ts'

/** A rule that has something to say. */
export interface ToldRule {
  readonly rule: AppliedRule
  readonly isMet: boolean
  readonly explained: Explained
}

/** Where a person stands, and the rules that say so: a verdict without its dates and without the offer's words. */
export interface Standing {
  readonly window: WindowState
  readonly status: VerdictStatus
  readonly localEmployment: LocalEmployment
  readonly bars: readonly string[]
  readonly missing: readonly string[]
  readonly unasked: readonly string[]
  readonly told: readonly ToldRule[]
}

/** Applies the rules to a case. */
export const standingIn = (inquiry: Inquiry): Standing => {
  const { rules } = inquiry.setting
  const known = caseOf(inquiry)
  const inWindow = windowRule(rules, known)
  const window = inWindow?.version.effect.kind === 'window' ? inWindow.version.effect.state : 'unknown'
  const local = localEmploymentTold(rules, known)
  const unbarred = withoutUnknownBars(known)
  const worlds = possible(inquiry, unbarred, window === 'closed')
  const told = [...(inWindow ? [inWindow] : []), ...local.rules, ...otherRulesTold(rules, known, unbarred)]
  return {
    window,
    status: summary(worlds.statuses),
    localEmployment: local.state === 'undetermined' ? agreedEmployment(worlds.localEmployments) : local.state,
    bars: certainBars(rules, known),
    missing: window === 'closed' ? [] : worlds.missing,
    unasked: factsOfPossibleBars(rules, known),
    told: told.map((rule) => ({ rule, isMet: rule.condition.outcome(known) === MET, explained: explained(rule, known) })),
  }
}

/** An explanation without dates is written once. */
const explained = ({ condition, isDated }: AppliedRule, known: Case): Explained => {
  const tree = condition.explained(known)
  if (isDated) return tree
  const written = tree(known.days)
  return () => written
}

const certainBars = (rules: RulesInForce, known: Case): readonly string[] =>
  rules.bars.flatMap(({ condition, version: { effect } }) =>
    effect.kind === 'bar' && condition.outcome(known) === MET ? [effect.bar] : [],
  )
