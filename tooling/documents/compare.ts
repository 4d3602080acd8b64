import { isDeepStrictEqual } from 'node:util'
import { type ComparableBlock, comparable, type Offer } from '@avpkit/core'

/** One value on both sides. */
export interface Compared {
  readonly key: string
  readonly isCritical: boolean
  readonly isEqual: boolean
  readonly sent: unknown
  readonly read: unknown
}

/** Fields whose error would cost somebody a candidature. */
const critical: ReadonlySet<string> = new Set(['reference', 'residence', 'postedOn', 'deadline', 'initialDeadline'])

const keysOf = (one: object, other: object): readonly string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()

/** The fields that two offers state, each with both values. */
export const comparedFields = (sent: Offer, read: Offer): readonly Compared[] => {
  const [one, other] = [comparable(sent).fields, comparable(read).fields]
  return keysOf(one, other).map((key) => ({
    key,
    isCritical: critical.has(key),
    isEqual: isDeepStrictEqual(one[key], other[key]),
    sent: one[key],
    read: other[key],
  }))
}

/** Pages keep the words of a link; its address isn't among them. */
const withoutMarks = (block: ComparableBlock): ComparableBlock => ('marks' in block ? { ...block, marks: [] } : block)

/** The sections of two offers, their words alone. */
export const comparedSections = (sent: Offer, read: Offer): readonly Compared[] => {
  const [one, other] = [sent, read].map((offer) =>
    Object.fromEntries(comparable(offer).sections.map(({ id, blocks }) => [id, blocks.map(withoutMarks)])),
  )
  return keysOf(one ?? {}, other ?? {}).map((key) => ({
    key,
    isCritical: false,
    isEqual: isDeepStrictEqual(one?.[key], other?.[key]),
    sent: one?.[key],
    read: other?.[key],
  }))
}
