import { expect, test } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { elapsed } from './elapsed.ts'

test.each([
  { from: '2025-06-27', to: '2025-07-18', years: 0, days: 21 },
  { from: '2025-06-27', to: '2026-07-18', years: 1, days: 21 },
  { from: '2026-05-08', to: '2029-05-29', years: 3, days: 21 },
  { from: '2025-07-18', to: '2026-07-17', years: 0, days: 364 },
  { from: '2024-02-29', to: '2025-02-28', years: 1, days: 0 },
  { from: '2025-01-01', to: '2025-01-01', years: 0, days: 0 },
])('from $from to $to, $years years and $days days, in either order', ({ from, to, years, days }) => {
  expect(elapsed(knownDate(from), knownDate(to))).toEqual({ years, days })
  expect(elapsed(knownDate(to), knownDate(from))).toEqual({ years, days })
})
