import type { Verdict } from '@avpkit/core'
import { personFacts } from './telling.ts'

/**
 * What the answer turns on: a status, or for `undetermined` what stands in the way, the gravest first.
 *
 * - `faults` — what was declared can't be true · `rules` — the rules aren't certain · `dates` — the window isn't known
 * - `missing` — a fact is missing · `nationality` — an exception may exist · `diploma`, `route` — this route isn't open to the person, or on this post
 */
export type Cause =
  | 'priority'
  | 'no-priority'
  | 'not-applicable'
  | 'closed'
  | 'barred'
  | 'faults'
  | 'rules'
  | 'dates'
  | 'missing'
  | 'nationality'
  | 'diploma'
  | 'route'

export const causeOf = (verdict: Verdict): Cause => {
  if (verdict.status !== 'undetermined') return verdict.status
  if (faultsOf(verdict).length > 0) return 'faults'
  if (isMet(verdict, 'V-01')) return 'rules'
  if (verdict.window.state === 'unknown') return 'dates'
  if (verdict.missing.length > 0) return 'missing'
  if (verdict.reasons.some(({ rule, outcome }) => rule === 'E-01' && outcome === 'unknown')) return 'nationality'
  return isMet(verdict, 'E-02') ? 'diploma' : 'route'
}

export const faultsOf = ({ warnings }: Verdict): Verdict['warnings'] => warnings.filter(({ code }) => code.startsWith('candidate-'))

const isMet = ({ reasons }: Verdict, rule: string): boolean => reasons.some((reason) => reason.rule === rule && reason.outcome === 'met')

/** What would follow if the obstacle fell away. */
export type Otherwise = 'priority' | 'no-priority' | 'not-applicable'

export const otherwiseOf = ({ localEmployment }: Verdict): Otherwise | undefined => {
  switch (localEmployment) {
    case 'priority-citizen':
    case 'priority-resident':
    case 'no-minimum':
      return 'priority'
    case 'no-priority':
    case 'not-applicable':
      return localEmployment
    default:
      return undefined
  }
}

const concluding: { readonly [rule: string]: Otherwise } = {
  'P-03': 'priority',
  'P-04': 'priority',
  'P-05': 'no-priority',
  'P-07': 'priority',
  'P-11': 'priority',
}

/** The answer for somebody who comes from outside, when only the routes of fonctionnaires and lauréats are open questions. */
export const outsideOf = ({ missing, reasons }: Verdict): Otherwise | undefined => {
  const isAboutRoutes = missing.length > 0 && missing.every((fact) => fact === 'ncCivilServant' || fact === 'passedCompetitiveExam')
  const conclusion = reasons.find(({ rule, outcome }) => outcome === 'met' && concluding[rule] !== undefined)
  return isAboutRoutes && conclusion ? concluding[conclusion.rule] : undefined
}

/** Missing facts that the person can tell, and those that the offer, the law or the employer must. */
export const missingOf = ({ missing }: Verdict): { readonly own: readonly string[]; readonly others: readonly string[] } => ({
  own: missing.filter((fact) => personFacts.includes(fact)),
  others: missing.filter((fact) => !personFacts.includes(fact)),
})
