import type { Reading, Span } from '@avpkit/core'

/** Every span of a reading, with what it is the place of. */
export const spansOf = ({ fields, outline, diagnostics, unread }: Reading): readonly (readonly [of: string, span: Span])[] => [
  ...Object.entries(fields).flatMap(([key, { claims }]) =>
    claims.flatMap(({ span, pieces = [], parts = {} }) =>
      [span, ...pieces, ...Object.values(parts)].map((each) => [`field ${key}`, each] as const),
    ),
  ),
  ...outline.flatMap(({ id, span, heading, blocks }) =>
    [span, ...(heading ? [heading] : []), ...blocks].map((each) => [`section ${id}`, each] as const),
  ),
  ...diagnostics.flatMap(({ code, span, related = [], suggestion }) =>
    [...(span ? [span] : []), ...related.map((other) => other.span), ...(suggestion?.edits ?? []).map((edit) => edit.span)].map(
      (each) => [`finding ${code}`, each] as const,
    ),
  ),
  ...unread.map((span) => ['unread', span] as const),
]

const isInside = ([start, end]: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length

/** What is wrong with a reading whatever its text says, in a sentence; `undefined` for a sound one. */
export const faultOf = (reading: Reading, length: number): string | undefined => {
  const stray = spansOf(reading).find(([, span]) => !isInside(span, length))
  if (stray) return `${stray[0]} stands at [${stray[1].join(', ')}) in a text of ${length}`
  const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ')
  if (ids(reading.outline) !== ids(reading.offer.sections)) return 'the outline is not parallel to the sections'
  const failed = reading.diagnostics.find(({ code }) => code === 'plugin-failed')
  return failed && `${String(failed.data.where)} failed: ${String(failed.data.reason)}`
}
