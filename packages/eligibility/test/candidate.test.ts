import { type Candidate, knownInstant } from '@avpkit/core'
import { checkEligibility, diagnoseCandidate } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { minimum, readingFor } from './offers.ts'
import { outsider } from './persons.ts'

const at = knownInstant('2025-07-10T09:00:00+11:00')
const offer = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })

/** Facts as a file may hold them. */
const given = (facts: unknown): Candidate => ({ ...outsider, ...(facts as Candidate) })

const period = (from: unknown, to: unknown = null) => ({ residence: { periods: [{ from, to }] } })

const impossible: readonly [
  what: string,
  facts: unknown,
  found: readonly (readonly [code: string, path: string])[],
  missing: readonly string[],
][] = [
  [
    'a residence that begins tomorrow',
    period('2025-07-11'),
    [['candidate-period-in-future', 'residence.periods.0.from']],
    ['residence.periods'],
  ],
  [
    'a residence that begins next month',
    period('2025-08'),
    [['candidate-period-in-future', 'residence.periods.0.from']],
    ['residence.periods'],
  ],
  ['an end before the start', period('2015', '2014'), [['candidate-period-reversed', 'residence.periods.0']], ['residence.periods']],
  ['a day that does not exist', period('2015-02-30'), [['candidate-date-unreadable', 'residence.periods.0.from']], ['residence.periods']],
  ['a date in words', period('mars 2017'), [['candidate-date-unreadable', 'residence.periods.0.from']], ['residence.periods']],
  ['a number for a date', period(2017), [['candidate-date-unreadable', 'residence.periods.0.from']], ['residence.periods']],
  [
    'two periods that overlap',
    {
      residence: {
        periods: [
          { from: '2010', to: '2016' },
          { from: '2014', to: null },
        ],
      },
    },
    [['candidate-periods-overlap', 'residence.periods.1']],
    ['residence.periods'],
  ],
  [
    'a period after one that lasts',
    {
      residence: {
        periods: [
          { from: '2018', to: null },
          { from: '2010', to: null },
        ],
      },
    },
    [['candidate-periods-overlap', 'residence.periods.0']],
    ['residence.periods'],
  ],
  [
    'an absence that ends before it starts',
    { residence: { periods: [{ from: '2010', to: null }], absences: [{ from: '2016', to: '2015', protected: 'yes' }] } },
    [['candidate-absence-reversed', 'residence.absences.0']],
    ['residence.absences', 'residence.periods'],
  ],
  [
    'a citizen of New Caledonia who is not French',
    { ncCitizen: 'yes', frenchNational: 'no' },
    [['candidate-citizen-not-french', 'frenchNational']],
    ['frenchNational', 'ncCitizen', 'residence.periods'],
  ],
  ['a misspelt fact', { ncCitzen: 'yes' }, [['candidate-key-unknown', 'ncCitzen']], ['residence.periods']],
  [
    'a misspelt key of a period',
    { residence: { periods: [{ since: '2010', from: '2010', to: null }] } },
    [['candidate-key-unknown', 'residence.periods.0.since']],
    [],
  ],
  ['an answer that is not one', { ncCitizen: 'maybe' }, [['candidate-value-unexpected', 'ncCitizen']], ['ncCitizen', 'residence.periods']],
  ['true for yes', { ncCitizen: true }, [['candidate-value-unexpected', 'ncCitizen']], ['ncCitizen', 'residence.periods']],
  ['a residence in one word', { residence: 'Nouméa' }, [['candidate-value-unexpected', 'residence']], ['residence.periods']],
  ['a residence without periods', { residence: {} }, [['candidate-value-unexpected', 'residence.periods']], ['residence.periods']],
]

describe('facts that cannot be true', () => {
  test.each(impossible)('%s', (_, facts, found, missing) => {
    const person = given(facts)
    expect(diagnoseCandidate(person, at).map(({ code, path }) => [code, path.join('.')])).toEqual(found)
    const verdict = checkEligibility(offer, person, { at })
    expect(verdict.status).toBe('undetermined')
    expect(verdict.missing).toEqual(missing)
    const warned = verdict.warnings.filter(({ code }) => code.startsWith('candidate-'))
    expect(warned.map(({ code, data }) => [code, Array.isArray(data.path) && data.path.join('.')])).toEqual(found)
  })

  test('a misspelt fact is told what it looks like', () => {
    const suggested = ['ncCitzen', 'NCCITIZEN', 'frenchnational', 'residense', 'hasDog'].map(
      (key) => diagnoseCandidate({ [key]: 'yes' }, at)[0]?.data,
    )
    expect(suggested).toEqual([
      { key: 'ncCitzen', suggested: 'ncCitizen' },
      { key: 'NCCITIZEN', suggested: 'ncCitizen' },
      { key: 'frenchnational', suggested: 'frenchNational' },
      { key: 'residense', suggested: 'residence' },
      { key: 'hasDog' },
    ])
  })

  test.each([null, 'oui', 12, []])('%o in the place of a person', (nobody) => {
    expect(diagnoseCandidate(nobody, at).map(({ code }) => code)).toEqual(['candidate-malformed'])
    const verdict = checkEligibility(offer, JSON.parse(JSON.stringify(nobody)), { at })
    expect(verdict.status).toBe('undetermined')
  })

  test('more periods than a life has', () => {
    const periods = Array.from({ length: 101 }, () => ({ from: '2010', to: '2010' }))
    expect(diagnoseCandidate({ residence: { periods } }, at).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['candidate-malformed', 'residence.periods'],
    ])
  })

  test('leave a closed window closed', () => {
    expect(checkEligibility(offer, given(period('2030')), { at: '2025-07-20T09:00:00+11:00' }).status).toBe('closed')
  })
})

describe('facts that can be true', () => {
  test.each([
    ['nothing', {}],
    ['a file of facts', { kind: 'candidate', schemaVersion: 1 }],
    ['since today', period('2025-07-10')],
    ['since this month', period('2025-07')],
    ['since this year', period('2025')],
    ['a period without an end', { residence: { periods: [{ from: '2015' }] } }],
    [
      'a move within a day',
      {
        residence: {
          periods: [
            { from: '2010-01-01', to: '2015-06-30' },
            { from: '2015-06-30', to: null },
          ],
        },
      },
    ],
    [
      'a return in the year of leaving',
      {
        residence: {
          periods: [
            { from: '2010', to: '2015' },
            { from: '2015', to: null },
          ],
        },
      },
    ],
    [
      'periods in any order',
      {
        residence: {
          periods: [
            { from: '2015', to: null },
            { from: '2005', to: '2010' },
          ],
        },
      },
    ],
    [
      'an absence that is planned',
      { residence: { periods: [{ from: '2010', to: null }], absences: [{ from: '2026-01', to: '2026-03', protected: 'no' }] } },
    ],
    ['nobody ever here', { residence: { periods: [] } }],
    ['facts of plug-ins', { ext: { opt: { postalAgent: 'yes' } } }],
  ])('%s', (_, facts) => {
    expect(diagnoseCandidate(facts, at)).toEqual([])
  })
})
