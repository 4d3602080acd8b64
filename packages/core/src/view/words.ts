import type { Residence, Route, SectionId } from '../offer/offer.ts'
import type { Part, Phrase } from './phrase.ts'
import type { ViewLinkLabels, ViewSectionId } from './view.ts'

/** A term that notices use, its meaning, and the words by which it is found in a folded text (lower case, no accents). */
export interface Term {
  readonly term: string
  readonly meaning: string
  readonly found: RegExp
}

type OwnSection = Exclude<ViewSectionId, `offer/${string}`>
type KnownSection = Exclude<SectionId, `${string}/${string}` | 'other'>

/** Keys of the facts that a view shows. */
export type FactKey =
  | 'workplace'
  | 'availability'
  | 'employer'
  | 'direction'
  | 'service'
  | 'corps'
  | 'grade'
  | 'domains'
  | 'respncJob'
  | 'openings'
  | 'postedOn'
  | 'deadline'
  | 'reference'
  | 'emails'
  | 'phones'
  | 'post'
  | 'inPerson'
  | 'who'

/** What a notice may leave unsaid. */
export type Unsaid =
  | 'title'
  | 'employer'
  | 'workplace'
  | 'availability'
  | 'residence'
  | 'deadline'
  | 'missions'
  | 'profile'
  | 'pay'
  | 'contact'
  | 'application'

/** Why a date isn't shown as sure. Each doubt quotes the words printed. */
export interface DoubtWords {
  /** The weekday that was printed isn't that of the date. */
  weekday(printed: Part, actual: string): Phrase
  beforePosting(deadline: Part, posted: Part): Phrase
  overlong(deadline: Part, days: number, posted: Part): Phrase
  invalid(printed: Part): Phrase
  several(printed: readonly Part[]): Phrase
  none: Phrase
  perhaps(day: Part): Phrase
  perhapsSwapped(day: Part): Phrase
  ask: Phrase
}

export interface StatusWords {
  readonly open: string
  readonly lastDay: string
  readonly closed: string
  readonly extended: string
  readonly unknown: string
  readonly undated: string
  readonly notYetOpen: string
  until(day: string): string
  daysLeft(days: number, on: string): string
  arriveThatDay: string
  insteadOf(day: string): string
  holiday(name: string): string
  postedOn(day: string): string
  /** Asks whether the deadline was moved since the version read, on a day if it is known. */
  movedSince(readOn: string | undefined): string
  checkOfficial: string
}

export interface LocalEmploymentWords {
  minimum(since: Part, years: number): Phrase
  minimumUndated(years: number): Phrase
  otherwise: Phrase
  limits(why: Part): Phrase
  why: string
  noMinimum(quote: Part): Phrase
  notApplicable(quote: Part): Phrase
  multiple: Phrase
  entry: {
    minimum(years: number, since: Part | undefined): Phrase
    noMinimum: Phrase
    notApplicable: Phrase
  }
  empty(route: Route): Phrase
  unreadable(quote: Part): Phrase
  disputed(quotes: readonly Part[]): Phrase
  absent: Phrase
  askEmployer: Phrase
  asked(residence: Pick<Residence, 'route' | 'kind'>, quote: Part): Phrase
  routeDisputed(label: Part, value: Part): Phrase
  unusualYears(years: number): Phrase
  equalDiplomas: Phrase
  routes: Phrase
  contracts: Phrase
  proofs(notice: Part): Phrase
  proofsNotice: string
  notesOnProofs(notes: readonly Part[]): Phrase
  counting: Phrase
}

export interface ApplyWords {
  cutShort: Phrase
  notSaid: Phrase
  openOfficial(official: Part): Phrase
  askEmployer: Phrase
  arriveBy(day: Part): Phrase
  hadToArriveBy(day: Part): Phrase
  noHour: Phrase
  /** `hour` as `HH:MM`. */
  atHour(hour: string): Phrase
  deadlineDoubtful: Phrase
  recall(reference: Part): Phrase
  documents: string
  send: string
  question: string
  hierarchy: Phrase
}

/** All words of a view in one language; the catalogues hold plain blanks, typesetting makes them unbreakable. */
export interface ViewWords {
  readonly untitled: string
  readonly headings: { readonly [S in OwnSection]: string }
  readonly sections: { readonly [S in KnownSection]: string }
  /** Said at the end of a text that stops in the middle of a sentence. */
  readonly cutHere: string
  /** Heading of a section that has none of its own. */
  readonly unnamedSection: string
  readonly facts: { readonly [K in FactKey]: string }
  readonly respncNote: string
  readonly referenceNote: string
  referenceDated(number: string, day: string): string
  readonly toConfirm: string
  initially(day: string): string
  availability(kind: 'immediate' | 'as-soon-as-possible' | 'likely-vacant'): string
  readonly status: StatusWords
  readonly doubts: DoubtWords
  readonly localEmployment: LocalEmploymentWords
  readonly apply: ApplyWords
  readonly unsaid: { readonly [U in Unsaid]: string }
  unsaidNote(mark: string): string
  readonly terms: readonly Term[]
  readonly foot: { readonly decides: string; readonly independent: string; versionRead(day: string): string }
  runningFoot(reference: string | undefined, readOn: string | undefined): string
  readonly subject: string
  readonly keywords: readonly string[]
  readonly linkLabels: ViewLinkLabels
}
