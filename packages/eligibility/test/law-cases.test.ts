import type { Candidate, LocalEmployment, Reading, VerdictStatus, WindowState } from '@avpkit/core'
import { knownDate } from '@avpkit/core'
import { type CheckOptions, checkEligibility, createChecker, ncPublicRules, readingOf } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { byGrade, empty, letterO, minimum, noMinimum, readingFor, slash } from './offers.ts'
import { away, outsider, since } from './persons.ts'

// The cases that were drawn up with the decision table of docs/law.md; their numbers are kept.
const A1 = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18', corps: 'Adjoint', number: '3134-25-0980/SR' })
const A2 = readingFor({
  residence: minimum(10, 'direct'),
  posted: '2025-06-27',
  deadline: '2025-08-15',
  initialDeadline: '2025-07-18',
  corps: 'Adjoint',
  number: '3134-25-0980/SR',
})
const B = readingFor({
  residence: minimum(5),
  posted: '2025-06-27',
  deadline: '2025-07-18',
  corps: 'Assistant socio-éducatif - conseiller en économie sociale et familiale ou assistant de service social ou éducateur spécialisé',
})
const C = readingFor({ residence: minimum(10, 'direct'), posted: '2025-08-08', deadline: '2025-08-29', corps: 'Adjoint administratif' })
const D = readingFor({ residence: slash, posted: '2026-05-22', deadline: '2026-06-12', corps: 'Contrôleur' })
const M = readingFor({
  residence: noMinimum,
  posted: '2024-08-16',
  deadline: '2025-05-09',
  initialDeadline: '2024-09-06',
  corps: 'Médecin',
})
const fiveYearsUntil = (deadline: string) => readingFor({ residence: minimum(5), posted: '2025-02-07', deadline })

const inside = '2025-07-10T09:00:00+11:00'

interface Expected {
  readonly status: VerdictStatus
  readonly local?: LocalEmployment
  readonly window?: WindowState
  readonly rule?: string
  readonly missing?: readonly string[]
  readonly reached?: string
  readonly warnings?: readonly string[]
}

interface LawCase {
  readonly no: string
  readonly offer: Reading
  readonly person: Candidate
  readonly at?: string
  readonly with?: Partial<CheckOptions>
  readonly expected: Expected
}

const unknownResidence: Candidate = {}
const priority = 'priority' as const

const cases: readonly LawCase[] = [
  {
    no: '1 citizen, residence not said',
    offer: A1,
    person: { ncCitizen: 'yes' },
    expected: { status: priority, local: 'priority-citizen', rule: 'P-03', missing: [] },
  },
  {
    no: '2 ten years to the day',
    offer: A1,
    person: since('2015-07-18'),
    expected: { status: priority, rule: 'P-04', reached: '2025-07-18' },
  },
  {
    no: '3 one day short',
    offer: A1,
    person: since('2015-07-19'),
    expected: { status: 'no-priority', rule: 'P-05', reached: '2025-07-19', warnings: ['residence-reached-soon'] },
  },
  {
    no: '4 the extension changes the verdict',
    offer: A2,
    person: since('2015-07-19'),
    at: '2025-08-01T09:00:00+11:00',
    expected: { status: priority },
  },
  { no: '5 twenty years', offer: A1, person: since('2005-01-01'), expected: { status: priority } },
  { no: '6 two years', offer: A1, person: since('2023-01-10'), expected: { status: 'no-priority', local: 'no-priority' } },
  { no: '7 five years to the day', offer: B, person: since('2020-07-18'), expected: { status: priority } },
  { no: '7 five years less a day', offer: B, person: since('2020-07-19'), expected: { status: 'no-priority' } },
  {
    no: '8 since a 29 February, deadline on the 28th',
    offer: fiveYearsUntil('2025-02-28'),
    person: since('2020-02-29'),
    at: '2025-02-20T09:00:00+11:00',
    expected: { status: priority, reached: '2025-02-28', warnings: ['leap-day'] },
  },
  {
    no: '9 since a 29 February, deadline on the 27th',
    offer: fiveYearsUntil('2025-02-27'),
    person: since('2020-02-29'),
    at: '2025-02-20T09:00:00+11:00',
    expected: { status: 'no-priority', rule: 'P-13', warnings: ['residence-reached-soon'] },
  },
  {
    no: '10 citizenship not said, resident long enough',
    offer: A1,
    person: { ncCitizen: 'unknown', ...since('2010-01-01') },
    expected: { status: priority, local: 'priority-resident', rule: 'P-11', missing: [] },
  },
  {
    no: '11 citizenship not said, resident too short',
    offer: A1,
    person: { ncCitizen: 'unknown', ...since('2022-01-01') },
    expected: { status: 'undetermined', rule: 'P-10', missing: ['ncCitizen'] },
  },
  {
    no: '12 residence not said',
    offer: A1,
    person: unknownResidence,
    expected: { status: 'undetermined', rule: 'P-10', missing: ['residence.periods'] },
  },
  {
    no: '13 neither said',
    offer: A1,
    person: { ncCitizen: 'unknown' },
    expected: { status: 'undetermined', missing: ['ncCitizen', 'residence.periods'] },
  },
  {
    no: '14 fonctionnaire',
    offer: A1,
    person: { ncCivilServant: 'yes', ...since('2024-07-01') },
    expected: { status: 'not-applicable', rule: 'P-01', warnings: ['via-hierarchy'] },
  },
  { no: '15 lauréat', offer: A1, person: { passedCompetitiveExam: 'yes' }, expected: { status: 'not-applicable', rule: 'P-02' } },
  {
    no: '16 studies in France for four of thirteen years',
    offer: A1,
    person: since('2012-01-01', away('2016-01', '2019-12', 'yes')),
    expected: { status: 'undetermined', rule: 'P-06', missing: ['policy.absences'] },
  },
  {
    no: '17 studies within two years',
    offer: A1,
    person: since('2023-01-01', away('2024', '2024', 'yes')),
    expected: { status: 'no-priority', rule: 'P-05' },
  },
  {
    no: '18 partner of a citizen',
    offer: A1,
    person: { partnerOfCitizen: 'yes', ...since('2023-01-01') },
    expected: { status: 'no-priority', rule: 'P-14', warnings: ['partner-not-assimilated'] },
  },
  {
    no: '19 "/", long resident',
    offer: D,
    person: since('2000-01-01'),
    at: '2026-06-01T09:00:00+11:00',
    expected: { status: 'undetermined', local: 'route-not-open', rule: 'P-08' },
  },
  {
    no: '20 "/", fonctionnaire',
    offer: D,
    person: { ncCivilServant: 'yes' },
    at: '2026-06-01T09:00:00+11:00',
    expected: { status: 'not-applicable' },
  },
  {
    no: '21 no minimum, arrived last month',
    offer: M,
    person: since('2025-04'),
    at: '2025-05-01T09:00:00+11:00',
    expected: { status: priority, local: 'no-minimum', rule: 'P-07' },
  },
  {
    no: '22 residence empty',
    offer: readingFor({ residence: empty, posted: '2025-06-27', deadline: '2025-07-18', corps: 'Rédacteur' }),
    person: since('2000-01-01'),
    expected: { status: 'undetermined', rule: 'P-09', missing: ['offer.residence'] },
  },
  {
    no: '23 "1O ans" with a letter',
    offer: readingFor({ residence: letterO, posted: '2025-06-27', deadline: '2025-07-18' }),
    person: since('2000-01-01'),
    expected: { status: 'undetermined', rule: 'P-09', missing: ['offer.residence'], warnings: ['residence-unreadable'] },
  },
  {
    no: '24 unreadable, citizen',
    offer: readingFor({ residence: letterO, posted: '2025-06-27', deadline: '2025-07-18' }),
    person: { ncCitizen: 'yes' },
    expected: { status: priority, rule: 'P-03', warnings: ['residence-unreadable'] },
  },
  {
    no: '25 by grade, none chosen',
    offer: readingFor({ residence: byGrade, posted: '2025-06-27', deadline: '2025-07-18' }),
    person: since('2018'),
    expected: { status: 'undetermined', rule: 'P-12', missing: ['scope'] },
  },
  {
    no: '25 by grade, the second',
    offer: readingFor({ residence: byGrade, posted: '2025-06-27', deadline: '2025-07-18' }),
    person: { scope: '2e grade', ...since('2018') },
    expected: { status: priority, local: 'no-minimum' },
  },
  {
    no: '25 by grade, the first',
    offer: readingFor({ residence: byGrade, posted: '2025-06-27', deadline: '2025-07-18' }),
    person: { scope: '1er grade', ...since('2018') },
    expected: { status: 'no-priority' },
  },
  {
    no: '26 last second of the last day',
    offer: A1,
    person: since('2005'),
    at: '2025-07-18T12:59:59Z',
    expected: { status: priority, window: 'last-day' },
  },
  {
    no: '27 first second after it',
    offer: A1,
    person: since('2005'),
    at: '2025-07-18T13:00:00Z',
    expected: { status: 'closed', window: 'closed', local: 'priority-resident', missing: [] },
  },
  {
    no: '28 the last day begins in Nouméa',
    offer: A1,
    person: since('2005'),
    at: '2025-07-17T13:00:00Z',
    expected: { status: priority, window: 'last-day' },
  },
  {
    no: '30 the eve of posting',
    offer: A1,
    person: since('2005'),
    at: '2025-06-26T12:59:59Z',
    expected: { status: priority, window: 'not-yet-open', warnings: ['not-yet-open'] },
  },
  {
    no: '31 the day of posting',
    offer: A1,
    person: since('2005'),
    at: '2025-06-26T13:00:00Z',
    expected: { status: priority, window: 'open' },
  },
  {
    no: '33 last day on a holiday',
    offer: A2,
    person: since('2005'),
    at: '2025-08-15T10:00:00+11:00',
    expected: { status: priority, window: 'last-day', warnings: ['deadline-on-holiday'] },
  },
  {
    no: '34 the day after it',
    offer: A2,
    person: since('2005'),
    at: '2025-08-16T00:00:00+11:00',
    expected: { status: 'closed', window: 'closed' },
  },
  { no: '35 recrutement direct', offer: C, person: since('2010'), at: '2025-08-20T09:00:00+11:00', expected: { status: priority } },
  {
    no: '36 dates swapped',
    offer: readingFor({ residence: minimum(10), posted: '2026-06-05', deadline: '2026-05-15' }),
    person: since('2005'),
    at: '2026-05-20T09:00:00+11:00',
    expected: { status: 'undetermined', window: 'unknown', rule: 'W-06', missing: ['offer.deadline'], warnings: ['deadline-doubtful'] },
  },
  {
    no: '37 wrong year',
    offer: readingFor({ residence: minimum(10), posted: '2026-05-08', deadline: '2029-05-29' }, { weekday: 5, suggested: '2026-05-29' }),
    person: since('2005'),
    at: '2026-05-20T09:00:00+11:00',
    expected: { status: 'undetermined', window: 'unknown', rule: 'W-06' },
  },
  {
    no: '38 wrong weekday on a holiday',
    offer: readingFor({ residence: minimum(10), posted: '2025-04-18', deadline: '2025-05-01' }, { weekday: 5, suggested: '2025-05-02' }),
    person: since('2005'),
    at: '2025-04-25T09:00:00+11:00',
    expected: { status: 'undetermined', window: 'unknown', rule: 'W-06', warnings: ['deadline-doubtful', 'deadline-on-holiday'] },
  },
  {
    no: '39 open data alone',
    offer: readingOf(
      { kind: 'offer', schemaVersion: 1, residence: minimum(10), deadline: knownDate('2026-06-11'), sections: [] },
      { deadlineFrom: 'open-data' },
    ),
    person: since('2005'),
    at: '2026-06-12T09:00:00+11:00',
    expected: { status: priority, window: 'last-day', rule: 'W-09', warnings: ['deadline-from-open-data'] },
  },
  {
    no: '40 no deadline',
    offer: readingFor({ residence: minimum(10), posted: '2025-06-27' }),
    person: { ncCitizen: 'yes' },
    expected: { status: 'undetermined', window: 'unknown', rule: 'W-05', missing: ['offer.deadline'] },
  },
  {
    no: '41 foreign national, social worker',
    offer: B,
    person: { frenchNational: 'no', ...since('2005') },
    expected: { status: 'barred', rule: 'E-01' },
  },
  {
    no: '42 foreign national, doctor',
    offer: M,
    person: { frenchNational: 'no', ...since('2005') },
    at: '2025-05-01T09:00:00+11:00',
    expected: { status: 'undetermined', rule: 'E-01' },
  },
  {
    no: '43 without the diploma',
    offer: B,
    person: { requiredDiploma: 'no', ...since('2005') },
    expected: { status: 'undetermined', rule: 'E-02', warnings: ['required-diploma-missing'] },
  },
  {
    no: '47 residence in the future',
    offer: A1,
    person: since('2030-01-01'),
    expected: { status: 'undetermined', missing: ['residence.periods'], warnings: ['candidate-period-in-future'] },
  },
]

const check = ({ offer, person, at = inside, with: options }: LawCase) =>
  checkEligibility(offer, { ...outsider, ...person }, { at, ...options })

describe('cases of the decision table', () => {
  test.each(cases)('$no', (lawCase) => {
    const { expected } = lawCase
    const verdict = check(lawCase)
    expect(verdict.status).toBe(expected.status)
    if (expected.local) expect(verdict.localEmployment).toBe(expected.local)
    if (expected.window) expect(verdict.window.state).toBe(expected.window)
    if (expected.missing) expect(verdict.missing).toEqual(expected.missing)
    if (expected.reached) expect(verdict.residenceReachedOn).toBe(expected.reached)
    if (expected.rule) expect(verdict.reasons.map(({ rule }) => rule)).toContain(expected.rule)
    for (const code of expected.warnings ?? []) expect(verdict.warnings.map((warning) => warning.code)).toContain(code)
  })

  test('4 and 32: of two versions the later counts, and both deadlines are shown', () => {
    const versions = [A1, A2]
    const verdict = checkEligibility(A2, { ...outsider, ...since('2015-07-19') }, { at: '2025-08-01T09:00:00+11:00', versions })
    expect(verdict.window.state).toBe('open')
    expect(verdict.window.history?.map(({ deadline }) => deadline)).toEqual(['2025-07-18', '2025-08-15'])
    expect(verdict.status).toBe('priority')
  })

  test('36 to 38: the likely date is proposed, never applied', () => {
    const suggestions = cases
      .filter(({ no }) => /^3[678] /.test(no))
      .map((lawCase) => {
        const verdict = check(lawCase)
        return [verdict.window.closesAt, verdict.warnings.find(({ code }) => code === 'deadline-doubtful')?.data.suggestion]
      })
    expect(suggestions).toEqual([
      [undefined, '2026-06-05'],
      [undefined, '2026-05-29'],
      [undefined, '2025-05-02'],
    ])
  })

  test('39: the day after the recorded one', () => {
    const found = cases.find(({ no }) => no.startsWith('39'))
    expect(found && check(found).window.history).toEqual([{ deadline: '2026-06-12' }])
  })

  test('46: rules that were last checked long ago conclude nothing, and what they say is shown', () => {
    const checkedOn = knownDate('2024-01-01')
    const old = {
      ...ncPublicRules,
      rules: ncPublicRules.rules.map((rule) => ({ ...rule, versions: withCheckedOn(rule.versions, checkedOn) })),
    }
    const verdict = createChecker(old)(A1, { ...outsider, ncCitizen: 'yes' }, { at: '2025-07-01T09:00:00+11:00' })
    expect(verdict).toMatchObject({ status: 'undetermined', localEmployment: 'priority-citizen' })
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['P-03', 'V-01']))
  })
})

type Versions = (typeof ncPublicRules)['rules'][number]['versions']

const withCheckedOn = ([first, ...rest]: Versions, checkedOn: ReturnType<typeof knownDate>): Versions => [
  { ...first, checkedOn },
  ...rest.map((version) => ({ ...version, checkedOn })),
]
