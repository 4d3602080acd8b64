import { AvpUsageError, type Diagnostic, knownDate, type Reading, type Residence, type VerdictWarning } from '@avpkit/core'
import { checkEligibility, readingOf } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { minimum, readingFor } from './offers.ts'
import { outsider } from './persons.ts'

const citizen = { ...outsider, ncCitizen: 'yes' } as const
const at = '2025-07-10T09:00:00+11:00'
const offer = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })

describe('the window', () => {
  test.each([
    ['2025-06-20T09:00:00+11:00', 'not-yet-open', 28],
    ['2025-06-27T00:00:00+11:00', 'open', 21],
    ['2025-07-10T09:00:00+11:00', 'open', 8],
    ['2025-07-17T23:59:59+11:00', 'open', 1],
    ['2025-07-18T00:00:00+11:00', 'last-day', 0],
    ['2025-07-18T23:59:59.999+11:00', 'last-day', 0],
    ['2025-07-19T00:00:00+11:00', 'closed', undefined],
  ])('at %s is %s', (moment, state, daysLeft) => {
    const { window } = checkEligibility(offer, citizen, { at: moment })
    expect(window).toEqual({
      state,
      closesAt: '2025-07-19T00:00:00+11:00',
      ...(daysLeft !== undefined && { daysLeft }),
      history: [{ deadline: '2025-07-18' }],
    })
  })

  test('without a posting date is open until the deadline', () => {
    const undated = readingFor({ residence: minimum(10), deadline: '2025-07-18' })
    expect(checkEligibility(undated, citizen, { at: '2020-01-01T09:00:00+11:00' }).window.state).toBe('open')
  })

  test('needs a moment that can be read: anything else is a mistake of the program', () => {
    expect(() => checkEligibility(offer, citizen, { at: '2025-07-10' })).toThrow(AvpUsageError)
  })
})

describe('several versions of an offer', () => {
  const version = (deadline: string, retrievedAt?: string, initialDeadline?: string): Reading =>
    readingFor(
      { residence: minimum(10), posted: '2025-06-27', deadline, ...(initialDeadline !== undefined && { initialDeadline }) },
      retrievedAt === undefined ? {} : { retrievedAt },
    )
  const deadlinesOf = (reading: Reading, versions: readonly Reading[]) =>
    checkEligibility(reading, citizen, { at, versions }).window.history?.map(({ deadline }) => deadline)

  const [early, late] = [version('2025-07-18', '2025-07-01T09:00:00+11:00'), version('2025-08-15', '2025-07-08T09:00:00+11:00')]

  test.each([
    ['the later one counts', late, [early, late]],
    ['whichever was asked about', early, [early, late]],
    ['in any order', early, [late]],
    ['and the reading itself need not be among them', late, [early]],
  ] as const)('by the moment at which they were read: %s', (_, reading, versions) => {
    expect(deadlinesOf(reading, versions)).toEqual(['2025-07-18', '2025-08-15'])
    const { window, offer: told } = checkEligibility(reading, citizen, { at, versions })
    expect([window.closesAt, told.retrievedAt]).toEqual(['2025-08-16T00:00:00+11:00', '2025-07-08T09:00:00+11:00'])
  })

  test('an earlier deadline counts too if it is the latest', () => {
    const brought = version('2025-07-11', '2025-07-09T09:00:00+11:00')
    expect(deadlinesOf(early, [early, late, brought])).toEqual(['2025-07-18', '2025-08-15', '2025-07-11'])
    expect(checkEligibility(early, citizen, { at, versions: [early, late, brought] }).window.closesAt).toBe('2025-07-12T00:00:00+11:00')
  })

  test('as given where one does not say when it was read, the reading itself last', () => {
    expect(deadlinesOf(version('2025-08-15'), [early])).toEqual(['2025-07-18', '2025-08-15'])
    expect(deadlinesOf(early, [version('2025-08-15')])).toEqual(['2025-08-15', '2025-07-18'])
  })

  test('a deadline that stayed is listed once', () => {
    expect(deadlinesOf(early, [version('2025-07-18', '2025-07-02T09:00:00+11:00')])).toEqual(['2025-07-18'])
  })

  test('one version that says what the deadline was before has a history too', () => {
    const extended = version('2025-08-15', undefined, '2025-07-18')
    const { window, warnings } = checkEligibility(extended, citizen, { at })
    expect(window.history).toEqual([{ deadline: '2025-07-18' }, { deadline: '2025-08-15' }])
    expect(warnings.find(({ code }) => code === 'deadline-extended')?.data).toEqual({
      rule: 'W-07',
      initial: '2025-07-18',
      deadline: '2025-08-15',
    })
  })

  test('history says when each was seen', () => {
    expect(checkEligibility(late, citizen, { at, versions: [early] }).window.history).toEqual([
      { deadline: '2025-07-18', seenAt: '2025-07-01T09:00:00+11:00' },
      { deadline: '2025-08-15', seenAt: '2025-07-08T09:00:00+11:00' },
    ])
  })
})

describe('dates that contradict themselves', () => {
  const doubtOf = (reading: Reading): VerdictWarning['data'] | undefined => {
    const { window, status, threshold, warnings } = checkEligibility(reading, citizen, { at })
    expect([window, status, threshold]).toEqual([{ state: 'unknown' }, 'undetermined', undefined])
    return warnings.find(({ code }) => code === 'deadline-doubtful')?.data
  }

  test('a weekday that is not the date’s', () => {
    const reading = readingFor(
      { residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' },
      { weekday: 4, suggested: '2025-07-17' },
    )
    expect(doubtOf(reading)).toEqual({
      rule: 'W-06',
      printed: '2025-07-18',
      doubt: 'weekday',
      printedWeekday: 'jeudi',
      suggestion: '2025-07-17',
    })
  })

  test('the two labels swapped', () => {
    expect(doubtOf(readingFor({ residence: minimum(10), posted: '2025-07-18', deadline: '2025-06-27' }))).toEqual({
      rule: 'W-06',
      printed: '2025-06-27',
      doubt: 'before-posting',
      suggestion: '2025-07-18',
    })
  })

  test('the wrong year, one too late and one too early', () => {
    const wrong = (deadline: string) => doubtOf(readingFor({ residence: minimum(10), posted: '2025-06-27', deadline }))
    expect(wrong('2026-07-18')).toMatchObject({ doubt: 'span', suggestion: '2025-07-18' })
    expect(wrong('2024-07-18')).toEqual({ rule: 'W-06', printed: '2024-07-18', doubt: 'before-posting' })
  })

  test('a year that turns between the posting and the deadline', () => {
    const reading = readingFor({ residence: minimum(10), posted: '2024-12-27', deadline: '2026-01-17' })
    expect(doubtOf(reading)).toMatchObject({ doubt: 'span', suggestion: '2025-01-17' })
  })

  test('two deadlines in one text', () => {
    const disputed: Reading = { ...offer, fields: { ...offer.fields, deadline: { state: 'disputed', claims: [] } } }
    expect(doubtOf(disputed)).toEqual({ rule: 'W-06', printed: '2025-07-18', doubt: 'disputed' })
  })

  test('are no longer in doubt once somebody corrected the deadline', () => {
    const wrong = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' }, { weekday: 4 })
    const corrected: Reading = { ...wrong, fields: { ...wrong.fields, deadline: { state: 'corrected', claims: [] } } }
    expect(checkEligibility(corrected, citizen, { at }).window.state).toBe('open')
  })

  test('a posting date in doubt leaves the deadline alone', () => {
    const mismatch: Diagnostic = {
      code: 'date-weekday-mismatch',
      severity: 'error',
      path: ['postedOn'],
      data: { printed: 'lundi', actual: 'vendredi' },
    }
    expect(checkEligibility({ ...offer, diagnostics: [mismatch] }, citizen, { at }).window.state).toBe('open')
  })

  test('a residence in dispute counts as unknown', () => {
    const claims = [minimum(10), minimum(5)].map((value) => ({ value, span: [20, 45] as const, by: 'core/residence' }))
    const disputed: Reading = { ...offer, fields: { ...offer.fields, residence: { state: 'disputed', chosen: 0, claims } } }
    expect(checkEligibility(disputed, { ...outsider, residence: { periods: [] } }, { at })).toMatchObject({
      status: 'undetermined',
      missing: ['offer.residence'],
    })
    expect(checkEligibility(disputed, citizen, { at })).toMatchObject({ status: 'priority' })
    expect(checkEligibility(disputed, citizen, { at }).threshold).toBeUndefined()
  })
})

describe('a deadline on a day when offices are closed', () => {
  const warningsOf = (posted: string, deadline: string) =>
    checkEligibility(readingFor({ residence: minimum(10), posted, deadline }), citizen, { at }).warnings.filter(({ code }) =>
      code.startsWith('deadline-on-'),
    )

  test.each([
    [
      'a holiday',
      '2025-07-25',
      '2025-08-15',
      [{ code: 'deadline-on-holiday', data: { rule: 'W-08', deadline: '2025-08-15', holiday: 'assumption' } }],
    ],
    ['a Saturday', '2025-06-27', '2025-07-19', [{ code: 'deadline-on-weekend', data: { rule: 'W-08', deadline: '2025-07-19' } }]],
    [
      'a holiday on a Saturday',
      '2025-10-17',
      '2025-11-01',
      [{ code: 'deadline-on-holiday', data: { rule: 'W-08', deadline: '2025-11-01', holiday: 'all-saints' } }],
    ],
    ['a working day', '2025-06-27', '2025-07-18', []],
  ])('is told of and not shifted: %s', (_, posted, deadline, warnings) => {
    expect(warningsOf(posted, deadline)).toEqual(warnings)
  })
})

describe('a residence that says nothing certain', () => {
  const letterO: Residence = { kind: 'unreadable', route: 'titre', text: '1O ans' }
  const codesOf = (residence: Residence | undefined) =>
    checkEligibility(readingFor({ posted: '2025-06-27', deadline: '2025-07-18', ...(residence && { residence }) }), citizen, { at })
      .warnings.map(({ code }) => code)
      .filter((code) => code.startsWith('residence-'))

  test.each<readonly [what: string, residence: Residence | undefined, codes: readonly string[]]>([
    ['no label', undefined, ['residence-missing']],
    ['nothing after the label', { kind: 'empty', route: 'titre', text: '' }, ['residence-empty']],
    ['a letter for a number', letterO, ['residence-unreadable']],
    ['seven years', minimum(7), ['residence-unusual-years']],
    ['ten years', minimum(10), []],
  ])('%s', (_, residence, codes) => {
    expect(codesOf(residence)).toEqual(codes)
  })
})

describe('a bare offer', () => {
  const bare = { kind: 'offer', schemaVersion: 1, residence: minimum(10), sections: [] } as const

  test('is checked, and says that the printed weekday is not known', () => {
    const reading = readingOf({ ...bare, postedOn: knownDate('2025-06-27'), deadline: knownDate('2025-07-18') })
    const verdict = checkEligibility(reading, citizen, { at })
    expect([verdict.status, verdict.window.state]).toEqual(['priority', 'open'])
    expect(verdict.warnings).toContainEqual({ code: 'printed-weekday-unknown', data: { deadline: '2025-07-18' } })
  })

  test('is checked as a whole again', () => {
    const codes = readingOf({ ...bare, postedOn: knownDate('2026-06-05'), deadline: knownDate('2026-05-15') }).diagnostics.map(
      ({ code }) => code,
    )
    expect(codes).toContain('deadline-before-posting')
  })

  test('keeps its quotes without a place', () => {
    const reading = readingOf({ ...bare, deadline: knownDate('2025-07-18') })
    const [reason] = checkEligibility(reading, citizen, { at }).reasons.filter(({ rule }) => rule === 'P-03')
    expect([reason?.quotes, reason?.spans]).toEqual([[{ field: 'residence', text: 'au moins égale à 10 ans' }], []])
  })

  test('with a date that is none has no date, and says so', () => {
    const slip = JSON.parse(JSON.stringify({ ...bare, deadline: '2025-02-30', postedOn: 'hier' }))
    const reading = readingOf(slip)
    expect(reading.offer.deadline).toBeUndefined()
    expect(reading.fields.deadline?.state).toBe('unreadable')
    expect(reading.diagnostics.filter(({ code }) => code === 'date-invalid').map(({ path, data }) => [path, data])).toEqual([
      [['deadline'], { printed: '2025-02-30' }],
      [['postedOn'], { printed: 'hier' }],
    ])
    expect(checkEligibility(reading, citizen, { at }).window.state).toBe('unknown')
  })

  test('from the open data closes a day later than recorded', () => {
    const reading = readingOf({ ...bare, deadline: knownDate('2025-07-17') }, { deadlineFrom: 'open-data', source: { id: '25-0980' } })
    expect([reading.offer.deadline, reading.fields.deadline?.state, reading.source.id]).toEqual(['2025-07-18', 'implied', '25-0980'])
  })
})
