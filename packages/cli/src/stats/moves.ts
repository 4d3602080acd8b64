import type { FieldState } from '@avpkit/core'
import { type Coverage, fieldStates } from './coverage.ts'

/** A share of the texts that isn't what it was; shares are between 0 and 1. */
export interface Move {
  readonly what:
    | { readonly kind: 'field'; readonly field: string; readonly state: FieldState }
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'unread' }
  readonly before: number
  readonly now: number
}

/** Smaller moves are chance: one percentage point. */
const leastMove = 0.01

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of)

const keysOf = (one: object, other: object): readonly string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])]

const distance = ({ before, now }: Move): number => Math.abs(now - before)

/** What differs between two counts by a percentage point or more, the largest moves first. */
export const movesBetween = (before: Coverage, now: Coverage): readonly Move[] => {
  const fields = keysOf(before.fields, now.fields).flatMap((field) =>
    fieldStates.map(
      (state): Move => ({
        what: { kind: 'field', field, state },
        before: share(before.fields[field]?.[state] ?? 0, before.texts),
        now: share(now.fields[field]?.[state] ?? 0, now.texts),
      }),
    ),
  )
  const codes = keysOf(before.codes, now.codes).map(
    (code): Move => ({
      what: { kind: 'code', code },
      before: share(before.codes[code] ?? 0, before.texts),
      now: share(now.codes[code] ?? 0, now.texts),
    }),
  )
  const unread: Move = { what: { kind: 'unread' }, before: share(before.unread, before.characters), now: share(now.unread, now.characters) }
  return [unread, ...fields, ...codes].filter((move) => distance(move) >= leastMove).sort((a, b) => distance(b) - distance(a))
}
