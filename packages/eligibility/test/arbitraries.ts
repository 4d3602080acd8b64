import {
  type Absence,
  type Candidate,
  fromEpochDay,
  knownDate,
  type PartialDate,
  type Reading,
  type Residence,
  type ResidenceHistory,
  toEpochDay,
} from '@avpkit/core'
import type { Policy } from '@avpkit/eligibility'
import fc from 'fast-check'
import { byGrade, empty, letterO, minimum, noMinimum, readingFor, slash } from './offers.ts'
import { date } from './persons.ts'

const dayNumber = (text: string): number => toEpochDay(knownDate(text))

export const day = (from: string, to: string) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(fromEpochDay)

/** Mostly no: with three times yes or unknown the routes of fonctionnaires and lauréats would hide everything else. */
export const known = fc.constantFrom('no', 'no', 'no', 'unknown', 'yes')

/** A day, its month or its year. */
const vague = (from: string, to: string): fc.Arbitrary<PartialDate> =>
  fc.tuple(day(from, to), fc.constantFrom(4, 7, 10)).map(([exact, length]) => date(exact.slice(0, length)))

const absence: fc.Arbitrary<Absence> = fc
  .tuple(vague('2001-01-01', '2022-12-31'), fc.integer({ min: 0, max: 500 }), known)
  .map(([from, days, isProtected]) => ({ from, to: fromEpochDay(dayNumber(`${from}-12-31`.slice(0, 10)) + days), protected: isProtected }))

/** Somebody who still resides and was back in 2025: the last period is open. */
export const stays: fc.Arbitrary<ResidenceHistory> = fc
  .record({ from: vague('2000-01-01', '2024-12-31'), absences: fc.array(absence, { maxLength: 2 }) })
  .map(({ from, absences }) => ({ periods: [{ from, to: null }], absences }))

export const residences: fc.Arbitrary<Residence | undefined> = fc.constantFrom(
  minimum(10),
  minimum(5),
  minimum(3),
  minimum(7),
  noMinimum,
  slash,
  empty,
  letterO,
  byGrade,
  undefined,
)

/** People whose facts can be true together. */
export const candidates: fc.Arbitrary<Candidate> = fc
  .record({
    ncCitizen: known,
    ncCivilServant: known,
    passedCompetitiveExam: known,
    frenchNational: known,
    requiredDiploma: known,
    partnerOfCitizen: known,
    residence: fc.option(stays, { nil: undefined }),
    scope: fc.constantFrom(undefined, '1er grade', '2e grade', '3e grade'),
  })
  .map(({ residence, scope, ...words }) => ({ ...words, ...(residence && { residence }), ...(scope !== undefined && { scope }) }))
  .filter(({ ncCitizen, frenchNational }) => !(ncCitizen === 'yes' && frenchNational === 'no'))

/** Offers posted in 2025, with or without a deadline that can be trusted. */
export const readings: fc.Arbitrary<Reading> = fc
  .record({
    residence: residences,
    corps: fc.constantFrom('Adjoint', 'Médecin', undefined),
    posted: fc.option(day('2025-01-01', '2025-06-30'), { nil: undefined }),
    span: fc.option(fc.integer({ min: -30, max: 150 }), { nil: undefined }),
  })
  .map(({ residence, corps, posted, span }) =>
    readingFor({
      ...(residence && { residence }),
      ...(corps !== undefined && { corps }),
      ...(posted !== undefined && { posted }),
      ...(span !== undefined && { deadline: fromEpochDay(toEpochDay(posted ?? knownDate('2025-03-01')) + span) }),
    }),
  )

export const moments: fc.Arbitrary<string> = day('2025-01-01', '2025-07-31').map((today) => `${today}T09:00:00+11:00`)

/** Choices that aren't law, each left out at times. */
export const policies: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    referenceDate: fc.constantFrom('deadline', 'postedOn', 'at'),
    leapDay: fc.constantFrom('clamp', 'next-day'),
    absences: fc.constantFrom('undecided', 'interrupt', 'bridge-protected'),
    nationalityExceptions: fc.constantFrom('undecided', 'granted', 'none'),
  },
  { requiredKeys: [] },
)
