import type { Candidate, Offer, PlainDate, Reading, Verdict, VerdictStatus, WindowState } from '@avpkit/core'
import { readingOf } from '../reading-of/reading-of.ts'
import { type Checker, checkEligibility } from '../verdict/check-eligibility.ts'
import type { CheckOptions } from '../verdict/inquire.ts'

/** Why an offer stands where it stands in a list: its window and the person's status first, then the deadline. */
export interface PlaceReason {
  readonly window: WindowState
  readonly status: VerdictStatus
  /** Of two offers with the same window and status, the one that closes first comes first. */
  readonly deadline?: PlainDate
}

/** An offer in its place. */
export interface Place {
  /** Index into the offers as given. */
  readonly index: number
  readonly verdict: Verdict
  readonly because: PlaceReason
}

/** An offer that isn't in the list, and why: its window is over, or a certain bar stands. */
export interface LeftOut {
  readonly index: number
  readonly verdict: Verdict
  readonly because: 'closed' | 'barred'
}

/** Offers for one person, the open ones with priority first. Personal data, as the verdicts in it. */
export interface Ranking {
  readonly places: readonly Place[]
  readonly leftOut: readonly LeftOut[]
}

export interface CheckManyOptions extends Omit<CheckOptions, 'versions'> {
  /** Another checker than the default one. */
  readonly check?: Checker
}

/**
 * Ranks offers for one person: open ones before those not yet open and those whose dates are doubtful; within them priority first, then
 * what could still become one, the routes where the rule has no effect, and no priority; then the earliest deadline.
 *
 * Takes readings or bare offers. Says for each why it stands there or was left out. It ranks offers; nothing in this package sorts or scores
 * people.
 *
 * @example
 * ```ts
 * const offer = (deadline: string) => ({ kind: 'offer', schemaVersion: 1, deadline: knownDate(deadline), sections: [] }) as const
 * const { places, leftOut } = checkMany([offer('2025-08-29'), offer('2025-06-20'), offer('2025-07-18')], {}, { at: '2025-07-10T09:00:00+11:00' })
 * places.map(({ index }) => index) // [2, 0]
 * leftOut.map(({ index, because }) => [index, because]) // [[1, 'closed']]
 * ```
 */
export const checkMany = (
  offers: readonly (Reading | Offer)[],
  candidate: Candidate,
  { check = checkEligibility, ...options }: CheckManyOptions,
): Ranking => {
  const verdicts = offers.map((offer, index) => ({
    index,
    verdict: check(offer.kind === 'offer' ? readingOf(offer) : offer, candidate, options),
  }))
  const places: Place[] = []
  const leftOut: LeftOut[] = []
  for (const { index, verdict } of verdicts) {
    const { status } = verdict
    if (status === 'closed' || status === 'barred') leftOut.push({ index, verdict, because: status })
    else places.push({ index, verdict, because: placeReason(verdict) })
  }
  return { places: places.sort(inOrder), leftOut }
}

const windows: readonly WindowState[] = ['open', 'last-day', 'not-yet-open', 'unknown', 'closed']
const statuses: readonly VerdictStatus[] = ['priority', 'undetermined', 'not-applicable', 'no-priority', 'barred', 'closed']

const placeReason = ({ status, window }: Verdict): PlaceReason => {
  const deadline = window.history?.at(-1)?.deadline
  return { window: window.state, status, ...(deadline !== undefined && { deadline }) }
}

const inOrder = (a: Place, b: Place): number =>
  openness(a) - openness(b) ||
  statuses.indexOf(a.because.status) - statuses.indexOf(b.because.status) ||
  compareTexts(a.because.deadline ?? '9999-12-31', b.because.deadline ?? '9999-12-31') ||
  a.index - b.index

/** An offer on its last day is as open as any other; its deadline brings it forward. */
const openness = ({ because: { window } }: Place): number => (window === 'last-day' ? 0 : windows.indexOf(window))

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
