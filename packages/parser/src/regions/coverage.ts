import type { Span } from '@avpkit/core'

/** Stretches of a text that are spoken for. */
export interface Coverage {
  /** Whether a span shares a character with one of them. */
  touches(span: Span): boolean
}

/** Merges spans, so that asking takes the logarithm of their number. */
export const coverageOf = (spans: readonly Span[]): Coverage => {
  const starts: number[] = []
  const ends: number[] = []
  for (const span of spans.filter((one) => one[1] > one[0]).sort((a, b) => a[0] - b[0])) {
    const start = span[0]
    const end = span[1]
    const last = ends.at(-1)
    if (last !== undefined && start <= last) ends[ends.length - 1] = Math.max(last, end)
    else {
      starts.push(start)
      ends.push(end)
    }
  }
  return {
    touches(span) {
      const from = span[0]
      const to = span[1]
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] ?? 0) <= from) low = middle + 1
        else high = middle
      }
      return (starts[low] ?? Number.POSITIVE_INFINITY) < to
    },
  }
}
