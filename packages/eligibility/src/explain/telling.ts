import {
  addYears,
  compareDates,
  formatDate,
  formatPartialDate,
  type Instant,
  type Locale,
  latestDay,
  noumeaDay,
  type PlainDate,
  parsePlainDate,
  type Reason,
  type Verdict,
  type VerdictWarning,
} from '@avpkit/core'
import { officialNotice } from '../law/sources.ts'
import { instantOf } from '../window/deadline.ts'
import type { Marked, Phrase } from './phrase.ts'
import { say } from './phrase.ts'

/** Addresses that the caller knows. */
export interface ExplainLinks {
  /** The official notice on proofs; the DRHFPNC's by default. */
  readonly notice?: string
  /** The offer as it was officially published; by default the address of the text that was read. */
  readonly official?: string
  /** A page that says what isn't known: day of reference, absences. */
  readonly unknowns?: string
}

/** What the sentences of a rule can say of a verdict, in words of one language. */
export interface Telling {
  readonly verdict: Verdict
  readonly reason: Reason
  readonly locale: Locale
  readonly links: ExplainLinks
}

/** Links that are in every verdict, with the words that each language gives them. */
export const noticeHref = ({ links }: Telling): string => links.notice ?? officialNotice

export const officialHref = ({ links, verdict }: Telling): string | undefined => links.official ?? verdict.offer.url

export const day = (date: PlainDate, { locale }: Telling): string => formatDate(date, locale, 'long')

export const weekdayAnd = (date: PlainDate, { locale }: Telling): string => formatDate(date, locale, 'full')

/** The day of the verdict, in Nouméa. */
export const today = ({ verdict }: Telling): PlainDate => noumeaDay(verdict.at)

/** The deadline that counts; none while the dates are doubtful. */
export const deadlineOf = ({ window }: Verdict): PlainDate | undefined => window.history?.at(-1)?.deadline

/** The day on which the version that counts was read. */
export const readOn = ({ offer }: Verdict): PlainDate | undefined => {
  const moment: Instant | undefined = instantOf(offer.retrievedAt)
  return moment && noumeaDay(moment)
}

/** What the offer prints of its residence, in the quotation marks of the language. */
export const askedWords = ({ verdict, locale }: Telling): Phrase | undefined => {
  const found = verdict.reasons.flatMap(({ quotes = [] }) => quotes).find(({ field }) => field === 'residence')
  return found && quoted({ kind: 'quote', words: found.text, ...(found.span && { span: found.span }) }, locale)
}

/** Puts words in quotation marks. */
export const quoted = (words: string | Marked, locale: Locale): Phrase => (locale === 'fr' ? say`« ${words} »` : say`“${words}”`)

/** What a warning of this verdict says, if it is there. */
export const warned = ({ verdict }: Telling, code: string): VerdictWarning['data'] | undefined =>
  verdict.warnings.find((warning) => warning.code === code)?.data

export const dateIn = (data: VerdictWarning['data'] | undefined, key: string): PlainDate | undefined => {
  const text = data?.[key]
  return typeof text === 'string' ? parsePlainDate(text) : undefined
}

/** The declared start as people say it: "1er mars 2013", "mars 2013", "2013". */
export const sinceWords = ({ verdict, locale }: Telling): { readonly words: string; readonly isDay: boolean } | undefined => {
  const since = verdict.counting?.since
  return since && { words: formatPartialDate(since, locale), isDay: since.length === 10 }
}

/** Whether the whole years reached by the day of reference are exact, or a little more. */
export const isExactly = ({ counting }: Verdict): boolean => {
  const { since, reference, completed } = counting ?? {}
  if (since === undefined || reference === undefined || completed === undefined) return false
  return since.length === 10 && addYears(latestDay(since), completed) === reference
}

export const isPast = (date: PlainDate, telling: Telling): boolean => compareDates(date, today(telling)) < 0

export const misses = ({ verdict }: Telling, fact: string): boolean => verdict.missing.includes(fact)

/** Facts that only the person can tell. */
export const personFacts: readonly string[] = [
  'ncCitizen',
  'residence.periods',
  'residence.absences',
  'scope',
  'ncCivilServant',
  'passedCompetitiveExam',
  'frenchNational',
  'requiredDiploma',
  'partnerOfCitizen',
]
