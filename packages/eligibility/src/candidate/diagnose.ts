import {
  type Absence,
  type Diagnostic,
  earliestDay,
  type Instant,
  type Known,
  latestDay,
  noumeaDay,
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  type ResidenceHistory,
  type ResidencePeriod,
} from '@avpkit/core'
import { nearestKey } from './nearest-key.ts'

/** What can be wrong with the facts of a person; each finding names the path of the fact. */
export interface CandidateFaultData {
  /** Not an object, or too many stays to be a life. */
  'candidate-malformed': { readonly expected: string }
  'candidate-key-unknown': { readonly key: string; readonly suggested?: string }
  'candidate-value-unexpected': { readonly expected: string }
  'candidate-date-unreadable': { readonly printed: string }
  'candidate-period-in-future': { readonly from: PartialDate; readonly today: PlainDate }
  'candidate-period-reversed': { readonly from: PartialDate; readonly to: PartialDate }
  'candidate-periods-overlap': { readonly other: number }
  'candidate-absence-reversed': { readonly from: PartialDate; readonly to: PartialDate }
  'candidate-citizen-not-french': { readonly other: 'ncCitizen' }
}

export type CandidateFaultCode = keyof CandidateFaultData

/** One fact that can't be true, or can't be read. */
export type CandidateFault = {
  readonly [C in CandidateFaultCode]: Diagnostic & { readonly code: C; readonly data: CandidateFaultData[C] }
}[CandidateFaultCode]

/** What could be read of the facts of a person. */
export interface PersonFacts extends Words {
  /** Nothing where no residence was declared. */
  readonly residence: ResidenceHistory | undefined
  readonly scope: string | undefined
}

type Words = { readonly [F in (typeof yesNoFacts)[number]]: Known }

/** The facts of a person that could be read, what is wrong with the others, and which facts those are. */
export interface DiagnosedCandidate {
  readonly facts: PersonFacts
  readonly faults: readonly CandidateFault[]
  readonly faultyFacts: readonly string[]
}

type Path = readonly (string | number)[]

/** The way to a fact, from its end: most facts are sound, and then no path is ever written. */
interface Trail {
  readonly up?: Trail
  readonly key: string | number
}

/** More stays or absences than this aren't a life. */
const mostStretches = 100

const yesNoFacts = [
  'ncCitizen',
  'ncCivilServant',
  'passedCompetitiveExam',
  'frenchNational',
  'requiredDiploma',
  'partnerOfCitizen',
] as const

const keysOf: { readonly [K in 'candidate' | 'residence' | 'period' | 'absence']: ReadonlySet<string> } = {
  candidate: new Set(['kind', 'schemaVersion', ...yesNoFacts, 'residence', 'scope', 'ext']),
  residence: new Set(['periods', 'absences']),
  period: new Set(['from', 'to']),
  absence: new Set(['from', 'to', 'protected']),
}

/**
 * Finds what can't be true in the facts of a person: unknown keys, dates that don't exist, a residence that begins after `at`, ends
 * before it starts or overlaps another, a citizen of New Caledonia who isn't French.
 *
 * Takes anything, never throws; `at` is the moment of the question. Findings have severity `error` and the path of the fact.
 *
 * @example
 * ```ts
 * const at = knownInstant('2025-07-10T09:00:00+11:00')
 * diagnoseCandidate({ residence: { periods: [{ from: '2030', to: null }] } }, at).map(({ code, path }) => [code, path.join('.')])
 * // [['candidate-period-in-future', 'residence.periods.0.from']]
 * ```
 */
export const diagnoseCandidate = (candidate: unknown, at: Instant): readonly CandidateFault[] =>
  readCandidate(candidate, noumeaDay(at)).faults

/** Reads the facts of a person, leaving out those that can't be true. */
export const readCandidate = (candidate: unknown, today: PlainDate): DiagnosedCandidate => {
  const found = new Findings()
  if (!isRecord(candidate)) {
    found.add('candidate-malformed', undefined, { expected: 'object' })
    return { facts: nothingSaid, faults: found.faults, faultyFacts: [] }
  }
  found.keys(candidate, keysOf.candidate, undefined)
  const residence = readResidence(candidate.residence, today, found)
  const scope = readScope(candidate.scope, found)
  const words = readWords(candidate, found)
  const contradicts = words.ncCitizen === 'yes' && words.frenchNational === 'no'
  if (contradicts) found.add('candidate-citizen-not-french', { key: 'frenchNational' }, { other: 'ncCitizen' })
  return {
    facts: {
      ncCitizen: contradicts ? 'unknown' : words.ncCitizen,
      ncCivilServant: words.ncCivilServant,
      passedCompetitiveExam: words.passedCompetitiveExam,
      frenchNational: contradicts ? 'unknown' : words.frenchNational,
      requiredDiploma: words.requiredDiploma,
      partnerOfCitizen: words.partnerOfCitizen,
      residence,
      scope,
    },
    faults: found.faults,
    faultyFacts: contradicts ? [...found.facts, 'ncCitizen'] : found.facts,
  }
}

/** The facts of somebody who said nothing. */
export const nothingSaid: PersonFacts = {
  ncCitizen: 'unknown',
  ncCivilServant: 'unknown',
  passedCompetitiveExam: 'unknown',
  frenchNational: 'unknown',
  requiredDiploma: 'unknown',
  partnerOfCitizen: 'unknown',
  residence: undefined,
  scope: undefined,
}

const pathOf = (trail: Trail | undefined): Path => (trail === undefined ? [] : [...pathOf(trail.up), trail.key])

class Findings {
  readonly faults: CandidateFault[] = []

  add<C extends CandidateFaultCode>(code: C, at: Trail | undefined, data: CandidateFaultData[C]): void {
    this.faults.push(faultOf({ code, severity: 'error', path: pathOf(at), data }))
  }

  keys(object: { readonly [key: string]: unknown }, expected: ReadonlySet<string>, at: Trail | undefined): void {
    for (const key of Object.keys(object)) {
      if (expected.has(key)) continue
      const suggested = nearestKey(key, [...expected])
      this.add('candidate-key-unknown', below(at, key), { key, ...(suggested !== undefined && { suggested }) })
    }
  }

  /** Names of the facts that the findings speak of. */
  get facts(): readonly string[] {
    if (this.faults.length === 0) return none
    return [...new Set(this.faults.filter(({ code }) => code !== 'candidate-key-unknown').map(({ path }) => factAt(path)))].filter(
      (name) => name !== '',
    )
  }
}

const none: readonly string[] = []

const below = (up: Trail | undefined, key: string | number): Trail => (up === undefined ? { key } : { up, key })

/** The boundary where a code and its data become one of the union: `add` has just matched them. */
const faultOf = <C extends CandidateFaultCode>(fault: {
  readonly code: C
  readonly severity: 'error'
  readonly path: Path
  readonly data: CandidateFaultData[C]
}): CandidateFault => fault as unknown as CandidateFault

const factAt = ([first = '', second]: Path): string => {
  if (first !== 'residence') return String(first)
  return second === 'absences' ? 'residence.absences' : 'residence.periods'
}

const readWords = (candidate: { readonly [key: string]: unknown }, found: Findings): Words => ({
  ncCitizen: readKnown(candidate.ncCitizen, 'ncCitizen', found),
  ncCivilServant: readKnown(candidate.ncCivilServant, 'ncCivilServant', found),
  passedCompetitiveExam: readKnown(candidate.passedCompetitiveExam, 'passedCompetitiveExam', found),
  frenchNational: readKnown(candidate.frenchNational, 'frenchNational', found),
  requiredDiploma: readKnown(candidate.requiredDiploma, 'requiredDiploma', found),
  partnerOfCitizen: readKnown(candidate.partnerOfCitizen, 'partnerOfCitizen', found),
})

const readKnown = (value: unknown, key: string, found: Findings, at?: Trail): Known => {
  if (value === 'yes' || value === 'no' || value === 'unknown') return value
  if (value !== undefined) found.add('candidate-value-unexpected', below(at, key), { expected: 'yes | no | unknown' })
  return 'unknown'
}

const readScope = (scope: unknown, found: Findings): string | undefined => {
  if (scope === undefined || typeof scope === 'string') return scope
  found.add('candidate-value-unexpected', { key: 'scope' }, { expected: 'text' })
  return undefined
}

const residenceTrail: Trail = { key: 'residence' }
const periodsTrail: Trail = { up: residenceTrail, key: 'periods' }
const absencesTrail: Trail = { up: residenceTrail, key: 'absences' }

const readResidence = (residence: unknown, today: PlainDate, found: Findings): ResidenceHistory | undefined => {
  if (residence === undefined || residence === 'unknown') return undefined
  if (!isRecord(residence) || !Array.isArray(residence.periods)) {
    found.add('candidate-value-unexpected', isRecord(residence) ? periodsTrail : residenceTrail, { expected: 'periods' })
    return undefined
  }
  const before = found.faults.length
  found.keys(residence, keysOf.residence, residenceTrail)
  const unreadKeys = found.faults.length
  const periods = readList(residence.periods, periodsTrail, readPeriod, today, found)
  const absences = isLeftOut(residence.absences) ? [] : readList(residence.absences, absencesTrail, readAbsence, today, found)
  if (found.faults.length === unreadKeys && periods.length > 1) reportOverlaps(periods, found)
  const isSound = found.faults.length === before || found.faults.slice(before).every(({ code }) => code === 'candidate-key-unknown')
  return isSound ? { periods, absences } : undefined
}

const isLeftOut = (value: unknown): value is undefined | null => value === undefined || value === null

type Reader<T> = (entry: unknown, at: Trail, today: PlainDate, found: Findings) => T | undefined

const readList = <T>(list: unknown, at: Trail, read: Reader<T>, today: PlainDate, found: Findings): readonly T[] => {
  if (!Array.isArray(list) || list.length > mostStretches) {
    found.add('candidate-malformed', at, { expected: `list of at most ${mostStretches}` })
    return []
  }
  const entries: T[] = []
  for (let index = 0; index < list.length; index++) {
    const entry = read(list[index], { up: at, key: index }, today, found)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

const readPeriod: Reader<ResidencePeriod> = (period, at, today, found) => {
  if (!isRecord(period)) {
    found.add('candidate-value-unexpected', at, { expected: 'from, to' })
    return undefined
  }
  found.keys(period, keysOf.period, at)
  const from = readDate(period.from, at, 'from', found)
  // A period whose end was left out lasts: that is what people who live here write.
  const to = isLeftOut(period.to) ? null : readDate(period.to, at, 'to', found)
  if (from === undefined || to === undefined) return undefined
  if (earliestDay(from) > today) found.add('candidate-period-in-future', below(at, 'from'), { from, today })
  else if (to !== null && isReversed(from, to)) found.add('candidate-period-reversed', at, { from, to })
  return { from, to }
}

const readAbsence: Reader<Absence> = (absence, at, _, found) => {
  if (!isRecord(absence)) {
    found.add('candidate-value-unexpected', at, { expected: 'from, to, protected' })
    return undefined
  }
  found.keys(absence, keysOf.absence, at)
  const from = readDate(absence.from, at, 'from', found)
  const to = readDate(absence.to, at, 'to', found)
  const isProtected = readKnown(absence.protected, 'protected', found, at)
  if (from === undefined || to === undefined) return undefined
  if (isReversed(from, to)) found.add('candidate-absence-reversed', at, { from, to })
  return { from, to, protected: isProtected }
}

const readDate = (text: unknown, at: Trail, key: 'from' | 'to', found: Findings): PartialDate | undefined => {
  const date = typeof text === 'string' ? parsePartialDate(text) : undefined
  if (date === undefined) found.add('candidate-date-unreadable', below(at, key), { printed: typeof text === 'string' ? text : '' })
  return date
}

const isReversed = (from: PartialDate, to: PartialDate): boolean => latestDay(to) < earliestDay(from)

/** Periods overlap when they do so however their vague dates are read; the day of a move may belong to both. */
const reportOverlaps = (periods: readonly ResidencePeriod[], found: Findings): void => {
  const sorted = periods
    .map((period, index) => ({ period, index }))
    .sort((a, b) => (earliestDay(a.period.from) < earliestDay(b.period.from) ? -1 : 1))
  for (const [place, { period, index }] of sorted.entries()) {
    const before = sorted[place - 1]
    if (before && overlap(before.period, period))
      found.add('candidate-periods-overlap', below(periodsTrail, index), { other: before.index })
  }
}

const overlap = (first: ResidencePeriod, second: ResidencePeriod): boolean =>
  first.to === null || latestDay(second.from) < earliestDay(first.to)

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
