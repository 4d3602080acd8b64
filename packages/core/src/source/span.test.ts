import { describe, expect, test } from 'vitest'
import { hullOf, type Span } from './span.ts'

describe('hullOf', () => {
  test.each<{ spans: readonly Span[]; hull: Span | undefined; because: string }>([
    { spans: [], hull: undefined, because: 'nothing has no hull' },
    { spans: [[3, 5]], hull: [3, 5], because: 'one span is its own hull' },
    {
      spans: [
        [10, 12],
        [3, 5],
      ],
      hull: [3, 12],
      because: 'the order does not matter',
    },
    {
      spans: [
        [0, 20],
        [5, 6],
      ],
      hull: [0, 20],
      because: 'a span inside another adds nothing',
    },
    {
      spans: [
        [4, 4],
        [4, 9],
      ],
      hull: [4, 9],
      because: 'an empty span counts where it stands',
    },
  ])('$because', ({ spans, hull }) => {
    expect(hullOf(spans)).toEqual(hull)
  })
})
