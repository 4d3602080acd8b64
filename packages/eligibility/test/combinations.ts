import type { Candidate, Known, Reading, Residence, Verdict } from '@avpkit/core'
import { checkEligibility } from '@avpkit/eligibility'
import { byGrade, empty, letterO, minimum, noMinimum, readingFor, slash } from './offers.ts'
import { kinds, type OracleCase, residences, windows } from './oracle.ts'
import { away, since } from './persons.ts'

const persons: { readonly [told: string]: Candidate } = {
  long: since('2005-01-01'),
  short: since('2020-01-01'),
  unknown: {},
  vague: since('2015'),
  'away, protected': since('2012-01-01', away('2016-01-01', '2019-12-31', 'yes')),
  'away, perhaps protected': since('2012-01-01', away('2016-01-01', '2019-12-31', 'unknown')),
  'away, not protected': since('2012-01-01', away('2016-01-01', '2019-12-31', 'no')),
}

const printed: { readonly [offer: string]: Residence | undefined } = {
  'ten years': minimum(10),
  'seven years': minimum(7),
  'no minimum': noMinimum,
  slash,
  'by grade': byGrade,
  'by grade, first chosen': byGrade,
  'by grade, second chosen': byGrade,
  empty,
  unreadable: letterO,
  absent: undefined,
  disputed: minimum(10),
  'disputed, perhaps slash': minimum(10),
}

const scopes: { readonly [offer: string]: string } = { 'by grade, first chosen': '1er grade', 'by grade, second chosen': '2e grade' }

const moments: { readonly [window: string]: string } = {
  'before posting': '2025-06-26T12:59:59Z',
  open: '2025-07-10T09:00:00+11:00',
  'last second': '2025-07-18T12:59:59Z',
  over: '2025-07-18T13:00:00Z',
  'no deadline': '2025-07-10T09:00:00+11:00',
  'dates swapped': '2025-07-10T09:00:00+11:00',
}

const corpsNames = { health: 'Infirmier en soins généraux', other: 'Adjoint administratif', absent: undefined } as const

const disputedBy: { readonly [offer: string]: Residence } = { disputed: minimum(5), 'disputed, perhaps slash': slash }

const withRoute = (residence: Residence | undefined, route: 'titre' | 'direct'): Residence | undefined =>
  residence && { ...residence, route }

const datesOf = (window: string) => {
  if (window === 'no deadline') return { posted: '2025-06-27' }
  return window === 'dates swapped' ? { posted: '2025-07-18', deadline: '2025-06-27' } : { posted: '2025-06-27', deadline: '2025-07-18' }
}

const made = new Map<string, Reading>()

const readingOfCase = ({ offer, window, corps, route }: OracleCase): Reading => {
  const name = [offer, datesOf(window).deadline, corps, route].join()
  const known = made.get(name) ?? makeReading(offer, window, corps, route)
  made.set(name, known)
  return known
}

const makeReading = (offer: string, window: string, corps: OracleCase['corps'], route: OracleCase['route']): Reading => {
  const residence = withRoute(printed[offer], route)
  const corpsName = corpsNames[corps]
  const reading = readingFor({ ...datesOf(window), ...(residence && { residence }), ...(corpsName && { corps: corpsName }) })
  const other = disputedBy[offer]
  if (!other) return reading
  const claims = [residence, other].map((value, index) => ({ value, span: [20, 45 + index] as const, by: 'core/residence' }))
  return { ...reading, fields: { ...reading.fields, residence: { state: 'disputed', chosen: 0, claims } } }
}

const known: readonly Known[] = ['yes', 'no', 'unknown']

/** A choice of combinations, and how many they are. */
export interface Sweep {
  readonly name: string
  readonly offers: readonly string[]
  readonly residences: readonly string[]
  readonly corps: readonly OracleCase['corps'][]
  readonly routes: readonly OracleCase['route'][]
  readonly count: number
}

const yesNoUnknownOfFiveFacts = 3 ** 5

/** Corps and route bear on the two bars alone, so that they needn't meet every residence of every offer. */
export const sweeps: readonly Sweep[] = [
  {
    name: 'every offer, residence and window',
    offers: Object.keys(kinds),
    residences: Object.keys(residences),
    corps: ['other'],
    routes: ['titre'],
    count: 12 * 7 * 6 * yesNoUnknownOfFiveFacts,
  },
  {
    name: 'every corps, route and window',
    offers: ['ten years', 'slash', 'empty'],
    residences: ['long', 'unknown'],
    corps: ['health', 'other', 'absent'],
    routes: ['titre', 'direct'],
    count: 3 * 2 * 3 * 2 * 6 * yesNoUnknownOfFiveFacts,
  },
]

/** Without a residence line there is no route either. */
const routeOf = (offer: string, route: OracleCase['route']): OracleCase['route'] => (offer === 'absent' ? 'direct' : route)

/** All combinations of a sweep. */
export function* every(sweep: Sweep): Iterable<OracleCase> {
  for (const offer of sweep.offers)
    for (const window of Object.keys(windows))
      for (const corps of sweep.corps)
        for (const route of sweep.routes)
          for (const residence of sweep.residences)
            for (const ncCitizen of known)
              for (const ncCivilServant of known)
                for (const passedCompetitiveExam of known)
                  for (const frenchNational of known)
                    for (const requiredDiploma of known)
                      yield {
                        offer,
                        window,
                        corps,
                        route: routeOf(offer, route),
                        residence,
                        ncCitizen,
                        ncCivilServant,
                        passedCompetitiveExam,
                        frenchNational,
                        requiredDiploma,
                      }
}

/** What the package says of a combination. */
export const answer = (told: OracleCase): Verdict => {
  const { ncCitizen, ncCivilServant, passedCompetitiveExam, frenchNational, requiredDiploma } = told
  const scope = scopes[told.offer]
  const candidate: Candidate = {
    ...{ ncCitizen, ncCivilServant, passedCompetitiveExam, frenchNational, requiredDiploma },
    ...persons[told.residence],
    ...(scope !== undefined && { scope }),
  }
  return checkEligibility(readingOfCase(told), candidate, { at: moments[told.window] ?? '' })
}
