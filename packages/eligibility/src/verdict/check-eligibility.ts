import { AvpUsageError, type Candidate, type Reading, type Reason, type Verdict } from '@avpkit/core'
import type { Draft } from '../draft.ts'
import { rememberedRules } from '../rules/in-force.ts'
import { ncPublicRules } from '../rules/nc-public.ts'
import type { RuleBook } from '../rules/rule.ts'
import { applicationWindow } from './application-window.ts'
import { countingOf, surelyReachedOn } from './counting.ts'
import { type Asked, type CheckOptions, inquire } from './inquire.ts'
import { rememberedStandings } from './remembered-standings.ts'
import { rememberedSettings } from './setting.ts'
import type { Standing } from './standing.ts'
import { tell } from './tell.ts'
import { caseWarnings } from './warnings.ts'

/**
 * Checks a reading against the facts of a person at a moment.
 *
 * What a reading says is kept as long as the reading lives: change one by making another, as its type asks. A person's facts are read anew
 * each time and never kept.
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
  const settingFor = rememberedSettings(rememberedRules(book))
  const standingOf = rememberedStandings()
  return (reading, candidate, options) => {
    const asked = inquire(reading, candidate, options, settingFor)
    return verdictOf(asked, standingOf(asked.inquiry))
  }
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

const verdictOf = ({ inquiry, person, at, scopeMatched }: Asked, standing: Standing): Verdict => {
  const { rules, offer } = inquiry.setting
  const reasons: Reason[] = []
  const warnings = caseWarnings(inquiry, person, scopeMatched)
  for (const toldRule of standing.told) {
    const told = tell(toldRule, inquiry)
    reasons.push(told.reason)
    for (const warning of told.warnings) warnings.push(warning)
  }
  const residenceReachedOn = surelyReachedOn(inquiry)
  const counting = countingOf(inquiry)
  const verdict: Draft<Verdict> = {
    kind: 'verdict',
    schemaVersion: 1,
    at,
    rules: rules.id,
    offer: offer.cited,
    status: standing.window !== 'closed' && person.faults.length > 0 ? 'undetermined' : standing.status,
    window: applicationWindow(inquiry.setting, standing.window),
    localEmployment: standing.localEmployment,
    bars: [...standing.bars],
    reasons,
    missing: standing.window === 'closed' ? [...standing.missing] : united(person.faultyFacts, standing.missing),
    unasked: [...standing.unasked],
    warnings,
  }
  if (offer.threshold !== undefined) verdict.threshold = offer.threshold
  if (residenceReachedOn !== undefined) verdict.residenceReachedOn = residenceReachedOn
  if (counting !== undefined) verdict.counting = counting
  return verdict
}

const united = (faulty: readonly string[], missing: readonly string[]): readonly string[] =>
  faulty.length === 0 ? [...missing] : [...new Set([...faulty, ...missing])]
