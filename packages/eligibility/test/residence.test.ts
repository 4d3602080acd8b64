import type { Candidate, ResidencePeriod } from '@avpkit/core'
import { checkEligibility, type Policy } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { minimum, readingFor } from './offers.ts'
import { away, date, outsider, since } from './persons.ts'

const offer = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })
const at = '2025-07-10T09:00:00+11:00'

const check = (facts: Candidate, policy: Partial<Policy> = {}) => checkEligibility(offer, { ...outsider, ...facts }, { at, policy })

const periods = (...all: readonly (readonly [from: string, to: string | null])[]): Candidate => ({
  residence: { periods: all.map(([from, to]): ResidencePeriod => ({ from: date(from), to: to === null ? null : date(to) })) },
})

describe('a residence is counted from the start of the stay that goes on', () => {
  test.each([
    ['one period', since('2012-03-01'), 'priority', '2022-03-01'],
    ['two periods that touch', periods(['2012-03-01', '2018-12-31'], ['2019-01-01', null]), 'priority', '2022-03-01'],
    ['a gap of a day', periods(['2012-03-01', '2018-12-30'], ['2019-01-01', null]), 'no-priority', '2029-01-01'],
    ['years that touch if the vague dates do', periods(['2012', '2018'], ['2019', null]), 'undetermined', '2029-12-31'],
    ['a period that has ended', periods(['2000', '2020']), 'no-priority', undefined],
    ['a period that ends on the deadline', periods(['2000', '2025-07-18']), 'priority', '2010-12-31'],
    ['a period that ends the day before', periods(['2000', '2025-07-17']), 'no-priority', undefined],
    ['never here', periods(), 'no-priority', undefined],
  ] as const)('%s', (_, facts, status, reached) => {
    const verdict = check(facts)
    expect([verdict.status, verdict.residenceReachedOn]).toEqual([status, reached])
  })
})

describe('an absence', () => {
  const fourYears = ['2016-01-01', '2019-12-31'] as const

  test.each([
    ['protected', 'yes', 'undetermined', ['policy.absences']],
    ['not protected', 'no', 'no-priority', []],
    ['perhaps protected', 'unknown', 'undetermined', ['residence.absences', 'policy.absences']],
  ] as const)('that is %s', (_, isProtected, status, missing) => {
    const verdict = check(since('2012-01-01', away(...fourYears, isProtected)))
    expect([verdict.status, verdict.missing, verdict.residenceReachedOn]).toEqual([status, missing, '2030-01-01'])
  })

  test.each([
    ['that ends the stay', { absences: 'interrupt' }, 'no-priority', '2030-01-01'],
    ['that lets the stay go on', { absences: 'bridge-protected' }, 'priority', '2022-01-01'],
  ] as const)('by a policy %s', (_, policy, status, reached) => {
    const verdict = check(since('2012-01-01', away(...fourYears, 'yes')), policy)
    expect([verdict.status, verdict.residenceReachedOn]).toEqual([status, reached])
    expect(verdict.missing).toEqual([])
  })

  test('before the stay changes nothing', () => {
    expect(check(since('2012-01-01', away('2005', '2008', 'no'))).status).toBe('priority')
  })

  test('that goes on, unprotected, ends the residence', () => {
    expect(check(since('2005-01-01', away('2024-01-01', '2026-01-01', 'no'))).status).toBe('no-priority')
  })

  test('between two periods bridges them if it is protected and covers the gap', () => {
    const joined = (to: string): Candidate => ({
      residence: {
        periods: [
          { from: date('2010-01-01'), to: date('2017-12-31') },
          { from: date('2020-01-01'), to: null },
        ],
        absences: [away('2018-01-01', to, 'yes')],
      },
    })
    expect(check(joined('2019-12-31')).status).toBe('undetermined')
    expect(check(joined('2019-12-30')).status).toBe('no-priority')
  })

  test('is named in the reasons that rest on it, and not in others', () => {
    const policiesOf = (facts: Candidate) => check(facts).reasons.flatMap(({ policies }) => (policies ? [policies] : []))
    expect(policiesOf(since('2012-01-01', away(...fourYears, 'yes')))).toEqual([
      { 'policy.referenceDate': 'deadline', 'policy.leapDay': 'clamp', 'policy.absences': 'undecided' },
    ])
    expect(policiesOf(since('2012-01-01'))).toEqual([{ 'policy.referenceDate': 'deadline', 'policy.leapDay': 'clamp' }])
  })
})

describe('the policies that are not law', () => {
  test.each([
    ['the deadline', 'deadline', 'priority'],
    ['the posting', 'postedOn', 'no-priority'],
    ['today', 'at', 'no-priority'],
  ] as const)('count until %s', (_, referenceDate, status) => {
    expect(check(since('2015-07-15'), { referenceDate }).status).toBe(status)
  })

  test('without a posting date there is no such day', () => {
    const undated = readingFor({ residence: minimum(10), deadline: '2025-07-18' })
    const verdict = checkEligibility(undated, { ...outsider, ...since('2005') }, { at, policy: { referenceDate: 'postedOn' } })
    expect([verdict.status, verdict.missing]).toEqual(['undetermined', ['offer.postedOn']])
  })

  test.each([
    ['clamp', 'priority', '2025-02-28'],
    ['next-day', 'no-priority', '2025-03-01'],
  ] as const)('a 29 February, %s', (leapDay, status, reached) => {
    const five = readingFor({ residence: minimum(5), posted: '2025-02-07', deadline: '2025-02-28' })
    const verdict = checkEligibility(
      five,
      { ...outsider, ...since('2020-02-29') },
      { at: '2025-02-20T09:00:00+11:00', policy: { leapDay } },
    )
    expect([verdict.status, verdict.residenceReachedOn]).toEqual([status, reached])
    expect(verdict.warnings.map(({ code }) => code)).toContain('leap-day')
  })

  test('a doctor from abroad', () => {
    const doctor = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18', corps: 'Médecin' })
    const status = (nationalityExceptions: Policy['nationalityExceptions']) =>
      checkEligibility(doctor, { ...outsider, frenchNational: 'no', ...since('2005') }, { at, policy: { nationalityExceptions } }).status
    expect([status('undecided'), status('granted'), status('none')]).toEqual(['undetermined', 'priority', 'barred'])
  })
})

test('a policy that does not exist is a mistake of the program', () => {
  const mistake = JSON.parse('{ "absences": "ignore" }')
  expect(() => check(since('2005'), mistake)).toThrow(
    'Expected `policy.absences` to be undecided, interrupt, bridge-protected; got "ignore"',
  )
})

describe('a scope', () => {
  const graded = readingFor({
    residence: {
      kind: 'multiple',
      route: 'titre',
      text: 'Ingénieur 1er grade : 10 ans, 2ème grade : 5 ans',
      entries: [
        { scope: 'Ingénieur 1ᵉʳ grade', kind: 'minimum', years: 10 },
        { scope: 'Ingénieur 2ème grade', kind: 'minimum', years: 5 },
      ],
    },
    posted: '2025-06-27',
    deadline: '2025-07-18',
  })
  const scoped = (scope: string | undefined, from: string) =>
    checkEligibility(graded, { ...outsider, ...since(from), ...(scope !== undefined && { scope }) }, { at })

  test.each([
    ['Ingénieur 2ème grade', 'priority'],
    ['ingenieur 2eme GRADE', 'priority'],
    ['1er grade', 'no-priority'],
    ['Ingénieur', 'undetermined'],
    [undefined, 'undetermined'],
    [' ', 'undetermined'],
  ])('%j, eight years', (scope, status) => {
    expect(scoped(scope, '2017-03-01').status).toBe(status)
  })

  test('that no value is for is told, with those that there are', () => {
    const verdict = scoped('Technicien', '2017-03-01')
    expect([verdict.status, verdict.missing]).toEqual(['undetermined', ['scope']])
    expect(verdict.warnings.find(({ code }) => code === 'scope-not-offered')?.data).toEqual({
      path: ['scope'],
      scopes: ['Ingénieur 1ᵉʳ grade', 'Ingénieur 2ème grade'],
    })
  })

  test("isn't needed where every value gives the same answer", () => {
    expect([scoped(undefined, '2005').status, scoped(undefined, '2024').status]).toEqual(['priority', 'no-priority'])
    expect(scoped(undefined, '2005').missing).toEqual([])
  })
})
