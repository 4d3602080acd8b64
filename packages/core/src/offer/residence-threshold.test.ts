import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addYears, fromEpochDay, knownDate, type PlainDate, toEpochDay } from '../calendar/index.ts'
import type { Residence } from './offer.ts'
import { residenceThreshold } from './residence-threshold.ts'

const minimum = (years: number): Residence => ({ kind: 'minimum', years, route: 'titre', text: '' })
const slip = JSON.parse('"2025-02-30"') as PlainDate

const cases: readonly [what: string, deadline: PlainDate | undefined, residence: Residence | undefined, threshold: string | undefined][] = [
  ['ten years', knownDate('2025-07-18'), minimum(10), '2015-07-18'],
  ['five years', knownDate('2025-07-18'), minimum(5), '2020-07-18'],
  ['until 28 February, five years after a leap day', knownDate('2025-02-28'), minimum(5), '2020-02-29'],
  ['until 27 February', knownDate('2025-02-27'), minimum(5), '2020-02-27'],
  ['until a leap day, five years after a year without one', knownDate('2024-02-29'), minimum(5), '2019-02-28'],
  ['until a leap day, four years after one', knownDate('2024-02-29'), minimum(4), '2020-02-29'],
  ['until 1 March', knownDate('2025-03-01'), minimum(5), '2020-03-01'],
  ['no deadline', undefined, minimum(10), undefined],
  ['a deadline that is no day', slip, minimum(10), undefined],
  ['no residence', knownDate('2025-07-18'), undefined, undefined],
  ['no minimum', knownDate('2025-07-18'), { kind: 'no-minimum', below: 3, route: 'titre', text: '' }, undefined],
  ['"/"', knownDate('2025-07-18'), { kind: 'not-applicable', route: 'titre', text: '/' }, undefined],
  ['several values', knownDate('2025-07-18'), { kind: 'multiple', entries: [], route: 'titre', text: '' }, undefined],
  ['half a year', knownDate('2025-07-18'), minimum(2.5), undefined],
  ['no years', knownDate('2025-07-18'), minimum(0), undefined],
  ['years less than none', knownDate('2025-07-18'), minimum(-5), undefined],
  ['more years than the calendar has', knownDate('2025-07-18'), minimum(3000), undefined],
]

const offer = (deadline: PlainDate | undefined, residence: Residence | undefined) => ({
  ...(deadline && { deadline }),
  ...(residence && { residence }),
})

describe('the day since which residence gives priority', () => {
  test.each(cases)('%s', (_, deadline, residence, threshold) => {
    expect(residenceThreshold(offer(deadline, residence))).toBe(threshold)
  })

  test('who came that day reaches the years by the deadline, who came the day after does not', () => {
    const days = fc.integer({ min: toEpochDay(knownDate('1990-01-01')), max: toEpochDay(knownDate('2100-12-31')) })
    fc.assert(
      fc.property(days, fc.constantFrom(3, 5, 10), (day, years) => {
        const deadline = fromEpochDay(day)
        const threshold = residenceThreshold(offer(deadline, minimum(years)))
        expect(threshold && addYears(threshold, years) <= deadline).toBe(true)
        expect(threshold && addYears(addDays(threshold, 1), years) > deadline).toBe(true)
      }),
    )
  })
})
