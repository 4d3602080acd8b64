import type { Candidate, Reading } from '@avpkit/core'
import { checkEligibility, createChecker, ncPublicRules } from '@avpkit/eligibility'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidates, moments, policies, readings } from './arbitraries.ts'
import { empty, minimum, noMinimum, readingFor, slash } from './offers.ts'
import { outsider, since } from './persons.ts'

// Cases that are alike share a standing that was worked out for the first of them.

const at = '2025-07-10T09:00:00+11:00'
const offer = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })

test('a checker that has seen many cases says the same as one that sees its first', () => {
  fc.assert(
    fc.property(readings, candidates, moments, policies, (reading, candidate, moment, policy) => {
      const first = createChecker(ncPublicRules)(structuredClone(reading), candidate, { at: moment, policy })
      expect(checkEligibility(reading, candidate, { at: moment, policy })).toEqual(first)
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('more standings than are remembered change nothing', () => {
  const words = ['yes', 'no', 'unknown'] as const
  const persons = words.flatMap((ncCitizen) =>
    words.flatMap((ncCivilServant) =>
      words.flatMap((passedCompetitiveExam) =>
        words.flatMap((requiredDiploma) =>
          words.map(
            (partnerOfCitizen): Candidate => ({ ncCitizen, ncCivilServant, passedCompetitiveExam, requiredDiploma, partnerOfCitizen }),
          ),
        ),
      ),
    ),
  )
  const offers = [minimum(10), minimum(7), noMinimum, slash, empty].flatMap((residence) =>
    ['2025-07-09', '2025-07-10', '2025-07-18', '2025-07-19', '2025-08-15'].map((deadline) =>
      readingFor({ residence, posted: '2025-06-27', deadline }),
    ),
  )
  const check = createChecker(ncPublicRules)
  const answers = () => offers.flatMap((reading) => persons.map((person) => JSON.stringify(check(reading, person, { at }))))
  const first = answers()
  expect(first.length).toBe(25 * 3 ** 5)
  expect(answers()).toEqual(first)
})

describe('what is kept between questions', () => {
  test('is never what a person said: a form may fill in one and the same object', () => {
    const person: { -readonly [F in keyof Candidate]: Candidate[F] } = { ...outsider }
    const status = () => checkEligibility(offer, person, { at }).status
    const statuses = [status()]
    Object.assign(person, since('2020-01-01'))
    statuses.push(status())
    person.ncCitizen = 'yes'
    statuses.push(status())
    expect(statuses).toEqual(['undetermined', 'no-priority', 'priority'])
  })

  test('is what a reading says: a corrected one is another object', () => {
    const status = (reading: Reading) => checkEligibility(reading, { ...outsider, ...since('2015-07-19') }, { at }).status
    expect(status(offer)).toBe('no-priority')
    expect(status({ ...offer, offer: readingFor({ residence: minimum(5), posted: '2025-06-27', deadline: '2025-07-18' }).offer })).toBe(
      'priority',
    )
  })
})

test('a verdict that its owner changes changes no other', () => {
  const ask = () => checkEligibility(structuredClone(offer), { ncCitizen: 'unknown', ...since('2020-01-01') }, { at })
  const before = structuredClone(ask())
  const spoilt = ask()
  for (const list of [spoilt.missing, spoilt.bars, spoilt.unasked]) if (Array.isArray(list)) list.push('spoilt')
  expect(ask()).toEqual(before)
})
