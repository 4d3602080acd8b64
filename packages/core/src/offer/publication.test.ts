import { describe, expect, it } from 'vitest'
import { knownDate } from '../calendar/index.ts'
import { overlongPublication } from './publication.ts'

const dates = (postedOn: string, deadline: string) => ({ postedOn: knownDate(postedOn), deadline: knownDate(deadline) })

describe('a publication of more than 120 days is a wrong year', () => {
  it.each([
    ['2026-03-06', '2026-03-27', undefined],
    ['2026-03-06', '2026-07-04', undefined],
    ['2026-03-06', '2026-07-05', { days: 121 }],
    ['2026-03-06', '2029-03-27', { days: 1117, suggestion: '2026-03-27' }],
    ['2025-12-19', '2029-01-09', { days: 1117, suggestion: '2026-01-09' }],
    ['2026-03-06', '2026-02-27', undefined],
  ])('posted on %s, deadline %s', (posted, deadline, expected) => {
    expect(overlongPublication(dates(posted, deadline))).toEqual(expected)
  })

  it('but an extended one may be long', () => {
    const long = dates('2026-03-06', '2026-09-25')
    expect(overlongPublication({ ...long, initialDeadline: knownDate('2026-03-27') })).toBeUndefined()
    expect(overlongPublication(long, [{ code: 'deadline-extended' }])).toBeUndefined()
  })

  it('and nothing is said where a date is missing', () => {
    expect(overlongPublication({})).toBeUndefined()
    expect(overlongPublication({ deadline: knownDate('2029-03-27') })).toBeUndefined()
  })
})
