import { AvpUsageError, type Candidate, type Reading, type Verdict } from '@avpkit/core'
import { MET } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import { type RulesInForce, rememberedRules } from '../rules/in-force.ts'
import { ncPublicRules } from '../rules/nc-public.ts'
import type { RuleBook } from '../rules/rule.ts'
import { applicationWindow } from './application-window.ts'
import { caseOf } from './case-of.ts'
import { countingOf, surelyReachedOn } from './counting.ts'
import { type Asked, type CheckOptions, inquire } from './inquire.ts'
import { agreedEmployment, summary } from './status.ts'
import { tell } from './tell.ts'
import { factsOfPossibleBars, localEmploymentTold, otherRulesTold, windowRule, withoutUnknownBars } from './told-rules.ts'
import { caseWarnings } from './warnings.ts'
import { possible } from './worlds.ts'

/**
 * Checks a reading against the facts of a person at a moment.
 *
 * A moment or a policy that can't be is a programmer's mistake: an `AvpUsageError`. Anything else that is wrong comes back in the verdict.
 */
export type Checker = (reading: Reading, candidate: Candidate, options: CheckOptions) => Verdict

/**
 * Makes a checker that applies a book of rules; the deadline of the offer chooses their versions.
 *
 * A book without rules for the window is a programmer's mistake: an `AvpUsageError`, since its verdicts would have no reason.
 *
 * @example
 * ```ts
 * const check = createChecker({ ...ncPublicRules, regimes: [] })
 * const offer = { kind: 'offer', schemaVersion: 1, deadline: knownDate('2025-07-18'), sections: [] } as const
 * check(readingOf(offer), { ncCitizen: 'yes' }, { at: '2025-07-10T09:00:00+11:00' }).rules // 'none'
 * ```
 */
export const createChecker = (book: RuleBook): Checker => {
  const hasWindow = book.rules.some(({ versions }) => versions.some(({ effect }) => effect.kind === 'window'))
  if (!hasWindow) throw new AvpUsageError('option-impossible', 'createChecker expects a book with rules for the window; this one has none')
  const rulesFor = rememberedRules(book)
  return (reading, candidate, options) => verdictOf(inquire(reading, candidate, options, rulesFor))
}

/**
 * Says where a person stands for an offer at a moment: whether candidatures are taken, whether local employment gives priority, what
 * bars, what is missing to know.
 *
 * Days are those of Nouméa. Residence gives priority, it never bars; unknown is never no. Impossible facts give warnings that name their
 * path and the status `undetermined`, never an exception; only a moment or a policy that can't be is an `AvpUsageError`. The verdict is personal data.
 * Source: the decision table of docs/law.md, whose lines the reasons name.
 *
 * @example
 * ```ts
 * const residence = { kind: 'minimum', years: 10, route: 'titre', text: 'au moins égale à 10 ans' } as const
 * const offer = { kind: 'offer', schemaVersion: 1, residence, deadline: knownDate('2025-07-18'), sections: [] } as const
 * const candidate = { ncCitizen: 'unknown', ncCivilServant: 'no', passedCompetitiveExam: 'no', residence: { periods: [] } } as const
 * const verdict = checkEligibility(readingOf(offer), candidate, { at: '2025-07-10T09:00:00+11:00' })
 * verdict.status // 'undetermined'
 * verdict.missing // ['ncCitizen']
 * verdict.window.state // 'open'
 * verdict.threshold // '2015-07-18'
 * ```
 */
export const checkEligibility: Checker = createChecker(ncPublicRules)

const verdictOf = ({ inquiry, person, at, scopeMatched }: Asked): Verdict => {
  const known = caseOf(inquiry)
  const { rules, offer } = inquiry
  const inWindow = windowRule(rules, known)
  const state = inWindow?.version.effect.kind === 'window' ? inWindow.version.effect.state : 'unknown'
  const local = localEmploymentTold(rules, known)
  const unbarred = withoutUnknownBars(known)
  const worlds = possible(inquiry, unbarred, state === 'closed')
  const applied = [...(inWindow ? [inWindow] : []), ...local.rules, ...otherRulesTold(rules, known, unbarred)]
  const told = applied.map((rule) => tell(rule, known, inquiry))
  const residenceReachedOn = surelyReachedOn(inquiry, known)
  const counting = countingOf(inquiry)
  return {
    kind: 'verdict',
    schemaVersion: 1,
    at,
    rules: rules.id,
    offer: offer.cited,
    status: state !== 'closed' && person.faults.length > 0 ? 'undetermined' : summary(worlds.statuses),
    window: applicationWindow(inquiry, state),
    localEmployment: local.state === 'undetermined' ? agreedEmployment(worlds.localEmployments) : local.state,
    bars: certainBars(rules, known),
    reasons: told.map(({ reason }) => reason),
    missing: state === 'closed' ? [] : united(person.faultyFacts, worlds.missing),
    unasked: factsOfPossibleBars(rules, known),
    warnings: [...caseWarnings(inquiry, known, person, scopeMatched), ...told.flatMap(({ warnings }) => warnings)],
    ...(offer.threshold !== undefined && { threshold: offer.threshold }),
    ...(residenceReachedOn !== undefined && { residenceReachedOn }),
    ...(counting !== undefined && { counting }),
  }
}

const united = (faulty: readonly string[], missing: readonly string[]): readonly string[] =>
  faulty.length === 0 ? missing : [...new Set([...faulty, ...missing])]

const certainBars = (rules: RulesInForce, known: Case): readonly string[] =>
  rules.bars.flatMap(({ condition, version: { effect } }) =>
    effect.kind === 'bar' && condition.outcome(known) === MET ? [effect.bar] : [],
  )
