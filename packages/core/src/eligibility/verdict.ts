import type { Instant, PartialDate, PlainDate } from '../calendar/index.ts'
import type { Span } from '../source/span.ts'

/** Summary of a verdict; see `voice` in the docs for the words that people read. */
export type VerdictStatus = 'priority' | 'no-priority' | 'not-applicable' | 'closed' | 'barred' | 'undetermined'

export type WindowState = 'not-yet-open' | 'open' | 'last-day' | 'closed' | 'unknown'

/** The time in which candidatures are taken, in Nouméa (UTC+11). `daysLeft` counts whole days after today until the deadline's day. */
export interface ApplicationWindow {
  readonly state: WindowState
  /** First instant after the deadline's day. */
  readonly closesAt?: Instant
  readonly daysLeft?: number
  readonly history?: readonly { readonly deadline: PlainDate; readonly seenAt?: Instant }[]
}

export type LocalEmployment =
  | 'priority-citizen'
  | 'priority-resident'
  | 'no-minimum'
  | 'no-priority'
  | 'not-applicable'
  | 'route-not-open'
  | 'undetermined'

/** What became of a rule or a part of its condition. */
export type Outcome = 'met' | 'not-met' | 'unknown' | 'not-applied'

/** How sure the source of a rule is. */
export type Confidence = 'confirmed' | 'likely' | 'convention' | 'unknown'

export interface Citation {
  readonly title: string
  readonly article?: string
  readonly url?: string
  readonly seenOn?: PlainDate
}

/** An evaluated condition: the explanation itself. Leaves name a fact. */
export type Because =
  | { readonly op: 'all' | 'any'; readonly outcome: Outcome; readonly of: readonly Because[] }
  | { readonly op: 'not'; readonly outcome: Outcome; readonly of: readonly [Because] }
  | {
      readonly op: 'is' | 'compare'
      readonly outcome: Outcome
      readonly fact: string
      readonly relation: 'is' | 'in' | 'at-least' | 'at-most' | 'before' | 'after'
      readonly expected: unknown
      readonly actual?: unknown
    }

/** Words of the offer that a rule rests on; `span` is their place in the text, unknown for a bare offer. */
export interface OfferQuote {
  readonly field: string
  readonly text: string
  readonly span?: Span
}

/** A rule that was evaluated, with its law. */
export interface Reason {
  readonly rule: string
  readonly outcome: Outcome
  readonly because: Because
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  readonly facts: readonly string[]
  readonly spans: readonly Span[]
  readonly quotes?: readonly OfferQuote[]
  /** Choices that no text was found to make and that the outcome rests on: `{ "policy.referenceDate": "deadline" }`. */
  readonly policies?: { readonly [policy: string]: string }
}

/** How the declared residence was counted. Personal data. */
export interface ResidenceCount {
  /** Years that the offer asks for. */
  readonly years: number
  /** Start of the stay that counts, as exactly as it was declared. */
  readonly since?: PartialDate
  /** Day on which the duration is assessed. */
  readonly reference?: PlainDate
  /** Whole years that are surely reached by then. */
  readonly completed?: number
}

export interface VerdictWarning {
  readonly code: string
  readonly data: { readonly [key: string]: unknown }
}

/** Which version of which offer a verdict speaks of. */
export interface VerdictOffer {
  readonly number?: string
  readonly sha256?: string
  readonly url?: string
  readonly retrievedAt?: string
}

/**
 * Where a person stands for an offer at a moment.
 *
 * Personal data: `reasons` and `warnings` repeat what the person declared. Don't log, store or send it.
 */
export interface Verdict {
  readonly kind: 'verdict'
  readonly schemaVersion: 1
  readonly at: Instant
  /** Id of the rule set, chosen by the offer's deadline. */
  readonly rules: string
  readonly offer: VerdictOffer
  readonly status: VerdictStatus
  readonly window: ApplicationWindow
  readonly localEmployment: LocalEmployment
  /** Certain bars only. */
  readonly bars: readonly string[]
  readonly reasons: readonly Reason[]
  /** Facts that could still change the status, most decisive first; others than the candidate's are dotted (`offer.deadline`). */
  readonly missing: readonly string[]
  /** Unknown facts of possible bars: they never change the status by being unknown. */
  readonly unasked: readonly string[]
  readonly warnings: readonly VerdictWarning[]
  /** Residence since this day or before gives priority; from the offer alone. */
  readonly threshold?: PlainDate
  /** First day on which the declared residence surely reaches the duration asked for. */
  readonly residenceReachedOn?: PlainDate
  readonly counting?: ResidenceCount
}
