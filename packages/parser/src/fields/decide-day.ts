import type { Claim, Decision, PlainDate } from '@avpkit/core'

/** The first claim; another day claimed elsewhere makes the field disputed. */
export const decideDay = (claims: readonly Claim<PlainDate>[]): Decision<PlainDate> => {
  const [first, ...rest] = claims
  if (!first) return { state: 'absent' }
  return { state: rest.some(({ value }) => value !== first.value) ? 'disputed' : 'stated', value: first.value, chosen: 0 }
}
