import type { LocalEmployment, VerdictStatus } from '@avpkit/core'
import { MET, NOT_MET, type Ternary } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import type { AppliedRule, RulesInForce } from '../rules/in-force.ts'

/** What each place in local employment comes to. Source: docs/law.md */
export const statusOf: { readonly [L in LocalEmployment]: VerdictStatus } = {
  'priority-citizen': 'priority',
  'priority-resident': 'priority',
  'no-minimum': 'priority',
  'no-priority': 'no-priority',
  'not-applicable': 'not-applicable',
  'route-not-open': 'undetermined',
  undetermined: 'undetermined',
}

const greatestOutcome = (rules: readonly AppliedRule[], known: Case): Ternary => {
  let greatest: Ternary = NOT_MET
  for (const { condition } of rules) {
    const outcome = condition.outcome(known)
    if (outcome > greatest) greatest = outcome
  }
  return greatest
}

const holds = (rules: readonly AppliedRule[], known: Case): boolean => rules.some(({ condition }) => condition.outcome(known) === MET)

/** The first rule that applies and concludes. */
export const localEmploymentIn = (rules: RulesInForce, known: Case): LocalEmployment => {
  for (const { condition, version } of rules.localEmployment) {
    const { effect } = version
    if (effect.kind === 'local-employment' && effect.state !== undefined && condition.outcome(known) === MET) return effect.state
  }
  return 'undetermined'
}

/**
 * The status when every fact is known, in the order of precedence: a closed window, rules that aren't certain, a bar (certain or
 * possible), a doubt on the route, and then local employment.
 */
export const statusIn = (rules: RulesInForce, known: Case, isClosed: boolean, localEmployment: LocalEmployment): VerdictStatus => {
  if (isClosed) return 'closed'
  if (holds(rules.overlays, known)) return 'undetermined'
  const bar = greatestOutcome(rules.bars, known)
  if (bar !== NOT_MET) return bar === MET ? 'barred' : 'undetermined'
  if (holds(rules.doubts, known)) return 'undetermined'
  return statusOf[localEmployment]
}

/** One status for all the worlds that the known facts allow; a certain bar stands whether or not the window is closed too. */
export const summary = (statuses: readonly VerdictStatus[]): VerdictStatus => {
  const [only = 'undetermined', ...others] = statuses
  if (others.length === 0) return only
  return statuses.every((status) => status === 'closed' || status === 'barred') ? 'barred' : 'undetermined'
}

/** Of several places with the same status, the one that asks the least of the person. */
const leastAsking: readonly LocalEmployment[] = [
  'not-applicable',
  'priority-resident',
  'no-minimum',
  'priority-citizen',
  'no-priority',
  'route-not-open',
]

/** Where local employment stands although it isn't known by which way, as when each of several durations is met. */
export const agreedEmployment = (employments: readonly LocalEmployment[]): LocalEmployment => {
  const statuses = new Set(employments.map((employment) => statusOf[employment]))
  return (statuses.size === 1 ? leastAsking.find((employment) => employments.includes(employment)) : undefined) ?? 'undetermined'
}
