import type { Claim, Decision, Found, Span } from '@avpkit/core'

const isSpan = (span: unknown, length: number): span is Span => {
  if (!Array.isArray(span) || span.length !== 2) return false
  const start: unknown = span[0]
  const end: unknown = span[1]
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) <= Number(end) && Number(end) <= length
}

const shown = (span: unknown): string => (Array.isArray(span) ? `[${span.join(', ')})` : String(span))

/** Says why a claim can't be taken, of a text of this length; `undefined` for a sound one. */
export const claimFault = (found: Found<unknown>, length: number): string | undefined => {
  const fault = (span: unknown): string | undefined =>
    isSpan(span, length) ? undefined : `it claims ${shown(span)} of a text of ${length}`
  let wrong = fault(found.span)
  for (const piece of found.pieces ?? []) wrong ??= fault(piece)
  for (const key in found.parts) wrong ??= fault(found.parts[key])
  return wrong
}

/** Refuses a finding that points outside the text. */
export const checkSpan = (span: unknown, length: number): void => {
  if (span !== undefined && !isSpan(span, length)) throw new RangeError(`it reports at ${shown(span)} of a text of ${length}`)
}

const states = new Set(['stated', 'implied', 'disputed', 'empty', 'unreadable', 'absent'])

/** Gives a decision back when it is one: a known state, and a claim among those that there are. */
export const checkDecision = (decision: Decision<unknown>, claims: readonly Claim[]): Decision<unknown> => {
  if (!states.has(decision?.state)) throw new TypeError('it decided nothing that is a state')
  const chosen = 'chosen' in decision ? decision.chosen : undefined
  if (chosen !== undefined && claims[chosen] === undefined) throw new RangeError(`it chose claim ${chosen} of ${claims.length}`)
  const wants = decision.state === 'stated' || decision.state === 'implied'
  if (wants && decision.value === undefined) throw new TypeError(`it decided "${decision.state}" without a value`)
  return decision
}
