import type { Candidate } from '@avpkit/core'
import { checkEligibility, checkMany, nextQuestion } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { minimum, noMinimum, readingFor, slash } from './offers.ts'
import { outsider, since } from './persons.ts'

const at = '2025-07-10T09:00:00+11:00'
const until = (deadline: string, years = 10) => readingFor({ residence: minimum(years), posted: '2025-06-27', deadline })

describe('many offers for one person', () => {
  const eightYears = { ...outsider, ...since('2017-03-01') }

  const offers = {
    'ten years': until('2025-07-18', 10),
    'five years, late': until('2025-08-01', 5),
    'five years, early': until('2025-07-18', 5),
    'five years, today': until('2025-07-10', 5),
    'five years, not yet posted': readingFor({ residence: minimum(5), posted: '2025-07-11', deadline: '2025-08-01' }),
    'five years, over': until('2025-07-09', 5),
    'no minimum': readingFor({ residence: noMinimum, posted: '2025-06-27', deadline: '2025-07-25' }),
    slash: readingFor({ residence: slash, posted: '2025-06-27', deadline: '2025-07-18' }),
    'without a deadline': readingFor({ residence: minimum(5), posted: '2025-06-27' }),
  }
  const names = Object.keys(offers)

  test('open ones with priority come first, then by deadline', () => {
    const { places, leftOut } = checkMany(Object.values(offers), eightYears, { at })
    expect(places.map(({ index }) => names[index])).toEqual([
      'five years, today',
      'five years, early',
      'no minimum',
      'five years, late',
      'slash',
      'ten years',
      'five years, not yet posted',
      'without a deadline',
    ])
    expect(leftOut.map(({ index, because }) => [names[index], because])).toEqual([['five years, over', 'closed']])
  })

  test('each place has its reason', () => {
    const { places } = checkMany([until('2025-07-18')], eightYears, { at })
    expect(places.map(({ because }) => because)).toEqual([{ window: 'open', status: 'no-priority', deadline: '2025-07-18' }])
  })

  test('a certain bar leaves an offer out', () => {
    const adjoint = readingFor({ residence: minimum(5), posted: '2025-06-27', deadline: '2025-07-18', corps: 'Adjoint' })
    const { places, leftOut } = checkMany([adjoint], { ...eightYears, frenchNational: 'no' }, { at })
    expect([places, leftOut.map(({ because }) => because)]).toEqual([[], ['barred']])
  })

  test('equal offers stay in the order given; none is no mistake', () => {
    expect(checkMany([until('2025-07-18'), until('2025-07-18')], eightYears, { at }).places.map(({ index }) => index)).toEqual([0, 1])
    expect(checkMany([], eightYears, { at })).toEqual({ places: [], leftOut: [] })
  })
})

describe('the next question', () => {
  const ask = (candidate: Candidate, ...offers: readonly Parameters<typeof checkEligibility>[0][]) =>
    nextQuestion(offers.map((offer) => checkEligibility(offer, candidate, { at })))

  test.each([
    ['nothing said', {}, 'ncCivilServant'],
    ['the routes said', { ncCivilServant: 'no', passedCompetitiveExam: 'no' }, 'ncCitizen'],
    ['not a citizen', { ncCitizen: 'no', ncCivilServant: 'no', passedCompetitiveExam: 'no' }, 'residence.periods'],
    ['a fonctionnaire needs no other', { ncCivilServant: 'yes' }, undefined],
    ['all said', { ...outsider, ...since('2005') }, undefined],
  ] as const)('%s', (_, candidate, question) => {
    expect(ask(candidate, until('2025-07-18'))).toBe(question)
  })

  test('is the one that decides over all offers', () => {
    const candidate: Candidate = { ncCivilServant: 'no', passedCompetitiveExam: 'no', ncCitizen: 'no' }
    expect(ask(candidate, until('2025-07-18'), until('2025-07-18', 5))).toBe('residence.periods')
  })

  test('is never about what the offer or the law leaves open', () => {
    expect(nextQuestion([{ missing: ['offer.deadline', 'policy.absences'] }])).toBeUndefined()
    expect(nextQuestion([])).toBeUndefined()
  })

  test('answered one by one leads to an answer', () => {
    const answers: { readonly [fact: string]: Candidate } = {
      ncCivilServant: { ncCivilServant: 'no' },
      passedCompetitiveExam: { passedCompetitiveExam: 'no' },
      ncCitizen: { ncCitizen: 'no' },
      'residence.periods': since('2015-07'),
    }
    const asked: string[] = []
    let candidate: Candidate = {}
    for (let question = ask(candidate, until('2025-07-31')); question !== undefined; question = ask(candidate, until('2025-07-31'))) {
      asked.push(question)
      candidate = { ...candidate, ...answers[question] }
    }
    expect(asked).toEqual(['ncCivilServant', 'passedCompetitiveExam', 'ncCitizen', 'residence.periods'])
    expect(checkEligibility(until('2025-07-31'), candidate, { at }).status).toBe('priority')
  })
})
