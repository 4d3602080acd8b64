import type { Locale } from '../locale.ts'
import type { Span } from '../source/span.ts'
import type { Citation, Confidence, VerdictStatus, WindowState } from './verdict.ts'

/** A sentence for people. `quotes` are words of the offer inside it, with their place. */
export interface Sentence {
  readonly text: string
  readonly quotes?: readonly { readonly text: string; readonly span?: Span }[]
  readonly links?: readonly { readonly text: string; readonly href: string }[]
}

/** A rule that was applied, in words. */
export interface ExplainedRule {
  readonly rule: string
  readonly sentence: string
  readonly confidence: Confidence
  /** The confidence as a word of the locale. */
  readonly confidenceWord: string
  readonly citations: readonly Citation[]
}

/** A verdict in plain sentences: the answer, why, what to do, the limits, who decides. Personal data, as the verdict. */
export interface Explanation {
  readonly kind: 'explanation'
  readonly schemaVersion: 1
  readonly locale: Locale
  readonly status: VerdictStatus
  readonly window: WindowState
  /** Short words for a badge. */
  readonly badge: string
  readonly answer: string
  readonly why: readonly Sentence[]
  readonly todo: readonly Sentence[]
  readonly limits: readonly Sentence[]
  readonly decides: readonly Sentence[]
  readonly rules: readonly ExplainedRule[]
}
