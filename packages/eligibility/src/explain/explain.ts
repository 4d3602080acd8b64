import {
  AvpUsageError,
  type ExplainedRule,
  type Explanation,
  formatDate,
  type Locale,
  locales,
  type Sentence,
  typeset,
  type Verdict,
} from '@avpkit/core'
import { type Cause, causeOf, faultsOf, otherwiseOf, outsideOf } from './cause.ts'
import { sentence } from './phrase.ts'
import { ruleSentences } from './rule-catalogue.ts'
import type { RuleWords } from './rule-sentences.ts'
import { type ExplainLinks, readOn, type Telling } from './telling.ts'
import type { Words } from './words.ts'
import { wordsEn } from './words-en.ts'
import { wordsFr } from './words-fr.ts'

/** In which language, and with which addresses, a verdict is explained. */
export interface ExplainOptions {
  /** French by default. */
  readonly locale?: Locale
  readonly links?: ExplainLinks
}

const words: { readonly [L in Locale]: Words } = { fr: wordsFr, en: wordsEn }

/**
 * Says a verdict in plain sentences: the answer, why (in the offer's own words), what to do, the limits, who decides.
 *
 * Sentences never hold a code. Each that says that somebody has priority comes with its limits: at equal diplomas and skills, among
 * people from outside, on proof. Personal data, as the verdict. A language that there is no catalogue for is a programmer's mistake: an `AvpUsageError`.
 *
 * @example
 * ```ts
 * const residence = { kind: 'minimum', years: 10, route: 'titre', text: 'au moins égale à 10 ans' } as const
 * const offer = { kind: 'offer', schemaVersion: 1, residence, deadline: knownDate('2025-07-18'), sections: [] } as const
 * const candidate = { ncCitizen: 'yes', ncCivilServant: 'no', passedCompetitiveExam: 'no' } as const
 * const verdict = checkEligibility(readingOf(offer), candidate, { at: '2025-07-10T09:00:00+11:00' })
 * explain(verdict, { locale: 'en' }).answer // 'You have priority for this post under the local employment rule.'
 * ```
 */
export const explain = (verdict: Verdict, { locale = 'fr', links = {} }: ExplainOptions = {}): Explanation => {
  const said = wordsIn(locale)
  const told = { verdict, locale, links }
  const cause = causeOf(verdict)
  const set = (text: string): string => typeset(text, locale)
  const answer = set(said.answer(cause, told))
  const why = whyOf(cause, told, said)
  const todo = todoOf(cause, told, said)
  const isClaimed = [answer, ...why.map(({ text }) => text)].some((text) => said.claimsPriority.test(text))
  return {
    kind: 'explanation',
    schemaVersion: 1,
    locale,
    status: verdict.status,
    window: verdict.window.state,
    badge: set(said.badge(cause, told)),
    answer,
    why,
    todo,
    limits: [...(isClaimed ? said.priorityLimits.map((text) => ({ text: set(text) })) : []), ...limitsOf(cause, told, said)],
    decides: decidesOf(cause, told, said),
    rules: verdict.reasons.flatMap(({ rule, confidence, citations }): readonly ExplainedRule[] => {
      const law = ruleSentences[rule]?.[locale].law
      return law === undefined ? [] : [{ rule, sentence: set(law), confidence, confidenceWord: said.confidence[confidence], citations }]
    }),
  }
}

const wordsIn = (locale: Locale): Words => {
  if (locales.includes(locale)) return words[locale]
  throw new AvpUsageError('locale-unknown', `Expected \`locale\` to be ${locales.join(' or ')}, got ${JSON.stringify(locale)}`)
}

type Told = Omit<Telling, 'reason'>

/** Rules that speak for each cause; the others would distract from what the answer turns on. */
const speaks: { readonly [C in Cause]: (rule: string) => boolean } = {
  closed: (rule) => rule === 'W-04',
  faults: () => false,
  rules: (rule) => rule === 'V-01' || isOfWindow(rule),
  dates: isOfWindow,
  barred: (rule) => rule === 'E-01',
  priority: () => true,
  'no-priority': () => true,
  'not-applicable': () => true,
  missing: () => true,
  nationality: (rule) => rule === 'E-01' || isOfWindow(rule),
  diploma: (rule) => rule.startsWith('E-') || isOfWindow(rule),
  route: () => true,
}

function isOfWindow(rule: string): boolean {
  return rule.startsWith('W-')
}

/** Rules with words for a condition that isn't known. */
const speaksOfUnknown: readonly string[] = ['P-01', 'P-02', 'P-08', 'P-10', 'E-01', 'E-02']

/** Fonctionnaires and lauréats. */
const isOfRoutes = (rule: string): boolean => rule === 'P-01' || rule === 'P-02'

const fromRules = (
  cause: Cause,
  told: Told,
  part: 'why' | 'todo' | 'limits',
  isWanted: (rule: string) => boolean = () => true,
): readonly Sentence[] =>
  told.verdict.reasons
    .filter(({ rule, outcome }) => speaks[cause](rule) && isWanted(rule) && (outcome === 'met' || speaksOfUnknown.includes(rule)))
    .flatMap((reason) => {
      const of: RuleWords | undefined = ruleSentences[reason.rule]?.[told.locale]
      return of?.[part]?.({ ...told, reason }) ?? []
    })
    .map((phrase) => sentence(phrase, told.locale))

const whyOf = (cause: Cause, told: Told, said: Words): readonly Sentence[] => {
  const plain = (text: string): Sentence => sentence([text], told.locale)
  const otherwise = otherwiseOf(told.verdict)
  const outside = cause === 'missing' ? outsideOf(told.verdict) : undefined
  const scopes = told.verdict.warnings.find(({ code }) => code === 'scope-not-offered')?.data.scopes
  return distinct([
    ...(cause === 'faults' ? faultsOf(told.verdict).map((fault) => sentence(said.fault(fault, told), told.locale)) : []),
    ...(Array.isArray(scopes) && cause !== 'faults' ? [sentence(said.scopeNotOffered(scopes.map(String)), told.locale)] : []),
    ...fromRules(cause, told, 'why', isOfRoutes),
    ...(outside ? [plain(said.outside[outside])] : []),
    ...fromRules(cause, told, 'why', (rule) => !isOfRoutes(rule)),
    ...((cause === 'closed' || cause === 'rules' || cause === 'dates') && otherwise ? [plain(said.ifOnly[cause][otherwise])] : []),
  ])
}

const todoOf = (cause: Cause, told: Told, said: Words): readonly Sentence[] =>
  cause === 'faults' ? [sentence([said.mendFaults], told.locale)] : distinct(fromRules(cause, told, 'todo'))

const limitsOf = (cause: Cause, told: Told, said: Words): readonly Sentence[] => {
  const leapDay =
    told.verdict.warnings.some(({ code }) => code === 'leap-day') &&
    (cause === 'priority' || cause === 'no-priority' || cause === 'missing')
  return distinct([...fromRules(cause, told, 'limits'), ...(leapDay ? [sentence([said.leapDay], told.locale)] : [])])
}

const decidesOf = (cause: Cause, { verdict, locale }: Told, said: Words): readonly Sentence[] => {
  const day = readOn(verdict)
  const based = said.basedOn(day && formatDate(day, locale, 'long'))
  const recourse = cause === 'priority' || cause === 'no-priority' ? [said.recourse] : []
  return [...said.decides, based, ...recourse].map((text) => sentence([text], locale))
}

/** Two rules may quote the same words or count by the same convention: it is said once. */
const distinct = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(({ text }, index) => sentences.findIndex((other) => other.text === text) === index)
