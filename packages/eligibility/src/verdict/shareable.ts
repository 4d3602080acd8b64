import type { ApplicationWindow, Citation, Instant, PlainDate, Verdict, VerdictOffer, VerdictStatus, VerdictWarning } from '@avpkit/core'

/** A verdict without what the person declared: where they stand, not why. */
export interface ShareableVerdict {
  readonly kind: 'shareable-verdict'
  readonly schemaVersion: 1
  readonly at: Instant
  readonly rules: string
  readonly offer: VerdictOffer
  readonly status: VerdictStatus
  readonly window: ApplicationWindow
  /** Only those that speak of the offer or of the rules. */
  readonly warnings: readonly VerdictWarning[]
  /** Texts behind the window and the rule set; those of the rule that decided would tell which it was. */
  readonly citations: readonly Citation[]
  readonly threshold?: PlainDate
}

/** Warnings that would be the same for anybody. */
const ofTheOffer: readonly string[] = [
  'not-yet-open',
  'last-day',
  'deadline-may-be-extended',
  'deadline-missing',
  'deadline-doubtful',
  'deadline-extended',
  'deadline-on-holiday',
  'deadline-on-weekend',
  'deadline-from-open-data',
  'residence-missing',
  'residence-empty',
  'residence-unreadable',
  'residence-disputed',
  'residence-unusual-years',
  'file-must-be-complete',
  'rules-not-certain',
  'printed-weekday-unknown',
]

/**
 * Takes out of a verdict everything that repeats or gives away what the person declared.
 *
 * Facts, dates of residence, the rule that decided and what is missing go; the status stays, so that it is still about a person: share it
 * with their consent.
 *
 * @example
 * ```ts
 * const verdict = checkEligibility(readingOf({ kind: 'offer', schemaVersion: 1, sections: [] }), { ncCitizen: 'yes' }, { at: '2025-07-10T09:00:00+11:00' })
 * JSON.stringify(verdict).includes('ncCitizen') // true
 * JSON.stringify(toShareable(verdict)).includes('ncCitizen') // false
 * ```
 */
export const toShareable = (verdict: Verdict): ShareableVerdict => {
  const { at, rules, offer, status, window, threshold } = verdict
  const impersonal = verdict.reasons.filter(({ rule }) => rule.startsWith('W-') || rule.startsWith('V-') || rule === 'E-03')
  const citations = new Map(impersonal.flatMap((reason) => reason.citations).map((citation) => [citation.title, citation]))
  return {
    kind: 'shareable-verdict',
    schemaVersion: 1,
    at,
    rules,
    offer,
    status,
    window,
    warnings: verdict.warnings.filter(({ code }) => ofTheOffer.includes(code)),
    citations: [...citations.values()],
    ...(threshold !== undefined && { threshold }),
  }
}
