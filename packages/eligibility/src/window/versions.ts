import { compareInstants, type Instant, type PlainDate, type Reading } from '@avpkit/core'
import { dateOf, instantOf } from './deadline.ts'

/** A deadline that an offer had, and when that was seen. */
export interface SeenDeadline {
  readonly deadline: PlainDate
  readonly seenAt?: Instant
}

/**
 * Puts the versions of an offer in order, the latest last.
 *
 * By the moment at which each was retrieved, if all of them say it; otherwise as given, the reading itself last unless it is among them.
 */
export const inOrder = (reading: Reading, versions: readonly Reading[]): readonly [Reading, ...Reading[]] => {
  if (versions.length === 0) return [reading]
  const given = versions.includes(reading) ? [...versions] : [...versions, reading]
  const dated = given.map((version) => ({ version, seenAt: seenAt(version) }))
  const sorted = dated.every(isDated) ? dated.sort((a, b) => compareInstants(a.seenAt, b.seenAt)).map(({ version }) => version) : given
  const [first = reading, ...rest] = sorted
  return [first, ...rest]
}

/** The deadlines that the versions print, in order, those that they say to have been first included; a repeated one counts once. */
export const deadlineHistory = (versions: readonly Reading[]): readonly SeenDeadline[] => {
  const history: SeenDeadline[] = []
  for (const version of versions) {
    const initial = dateOf(version.offer.initialDeadline)
    if (initial !== undefined && history.length === 0) history.push({ deadline: initial })
    const deadline = dateOf(version.offer.deadline)
    const seen = seenAt(version)
    if (deadline !== undefined && deadline !== history.at(-1)?.deadline) history.push({ deadline, ...(seen && { seenAt: seen }) })
  }
  return history
}

const seenAt = (reading: Reading): Instant | undefined => instantOf(reading.source.retrievedAt)

type Dated = { readonly version: Reading; readonly seenAt: Instant }

const isDated = (entry: { readonly version: Reading; readonly seenAt: Instant | undefined }): entry is Dated => entry.seenAt !== undefined
