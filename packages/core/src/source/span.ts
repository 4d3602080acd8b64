/**
 * Where words stand: a half-open range of offsets `[start, end)` in UTF-16 code units of the text as given.
 *
 * Positions count from zero; lines and columns are derived from them and count from one.
 */
export type Span = readonly [start: number, end: number]

/** The smallest span that covers all of them. `undefined` when there is none. */
export const hullOf = (spans: readonly Span[]): Span | undefined => {
  const [first, ...rest] = spans
  if (!first) return undefined
  return rest.reduce<Span>(([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])], first)
}
