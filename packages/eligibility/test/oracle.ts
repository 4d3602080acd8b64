import type { Known, LocalEmployment, VerdictStatus, WindowState } from '@avpkit/core'

/**
 * What docs/law.md's decision table says of a case, worked out without the package: over words instead of days, row by row, world by world.
 */

/** How a residence stands to ten and to seven years on the day of reference: reached, short, or depending on what isn't known. */
type Standing = 'reached' | 'short' | readonly string[]

export const residences: { readonly [told: string]: { readonly ten: Standing; readonly seven: Standing } } = {
  long: { ten: 'reached', seven: 'reached' },
  short: { ten: 'short', seven: 'short' },
  unknown: { ten: ['residence.periods'], seven: ['residence.periods'] },
  vague: { ten: ['residence.periods'], seven: 'reached' },
  'away, protected': { ten: ['policy.absences'], seven: ['policy.absences'] },
  'away, perhaps protected': { ten: ['policy.absences', 'residence.absences'], seven: ['policy.absences', 'residence.absences'] },
  'away, not protected': { ten: 'short', seven: 'short' },
}

/** What an offer may ask: `ten`, `seven`, `none`, `slash`, or nothing that can be read. */
type Kind = 'ten' | 'seven' | 'none' | 'slash' | 'unsaid'

export const kinds: { readonly [offer: string]: readonly Kind[] } = {
  'ten years': ['ten'],
  'seven years': ['seven'],
  'no minimum': ['none'],
  slash: ['slash'],
  'by grade': ['ten', 'none'],
  'by grade, first chosen': ['ten'],
  'by grade, second chosen': ['none'],
  empty: ['unsaid'],
  unreadable: ['unsaid'],
  absent: ['unsaid'],
  disputed: ['unsaid'],
  'disputed, perhaps slash': ['unsaid'],
}

export const windows: { readonly [told: string]: WindowState } = {
  'before posting': 'not-yet-open',
  open: 'open',
  'last second': 'last-day',
  over: 'closed',
  'no deadline': 'unknown',
  'dates swapped': 'unknown',
}

export interface OracleCase {
  readonly ncCitizen: Known
  readonly ncCivilServant: Known
  readonly passedCompetitiveExam: Known
  readonly frenchNational: Known
  readonly requiredDiploma: Known
  readonly residence: string
  readonly offer: string
  readonly window: string
  readonly corps: 'health' | 'other' | 'absent'
  readonly route: 'titre' | 'direct'
}

export interface OracleAnswer {
  readonly status: VerdictStatus
  readonly window: WindowState
  readonly localEmployment: LocalEmployment
  readonly bars: readonly string[]
  readonly missing: readonly string[]
  readonly unasked: readonly string[]
}

/** Everything settled: one way in which the unknown facts may turn out. */
interface World {
  readonly citizen: boolean
  readonly civilServant: boolean
  readonly exam: boolean
  readonly french: boolean
  readonly diploma: boolean
  readonly kind: 'minimum' | 'none' | 'slash'
  readonly reached: boolean
  readonly closed: boolean
  readonly corps: OracleCase['corps']
  readonly route: 'titre' | 'direct'
}

type Row<T, R extends string> = readonly [why: string, fits: Partial<T>, then: R]

/** A table as a function: the first row that fits. */
const table = <T extends object, R extends string>(rows: readonly Row<T, R>[]): ((world: T) => R) => {
  const conditions = rows.map(([, fits, then]) => ({ fits: Object.entries(fits) as [keyof T, unknown][], then }))
  return (world) => {
    const row = conditions.find(({ fits }) => fits.every(([fact, value]) => world[fact] === value))
    if (!row) throw new Error(`docs/law.md has no row for ${JSON.stringify(world)}`)
    return row.then
  }
}

// docs/law.md's decision table, P-01 to P-08: the first row whose facts all fit decides.
const localEmploymentTable = table<World, LocalEmployment>([
  ['P-01', { civilServant: true }, 'not-applicable'],
  ['P-02', { exam: true }, 'not-applicable'],
  ['P-08', { kind: 'slash' }, 'route-not-open'],
  ['P-03', { citizen: true }, 'priority-citizen'],
  ['P-07', { kind: 'none' }, 'no-minimum'],
  ['P-04', { kind: 'minimum', reached: true }, 'priority-resident'],
  ['P-05', { kind: 'minimum', reached: false, citizen: false }, 'no-priority'],
])

// docs/law.md, "Where several speak".
const summaryTable = table<World & { readonly local: LocalEmployment }, VerdictStatus>([
  ['W-04', { closed: true }, 'closed'],
  ['E-01', { french: false, corps: 'other' }, 'barred'],
  ['E-01, perhaps excepted', { french: false }, 'undetermined'],
  ['E-02', { diploma: false, route: 'titre', civilServant: false, exam: false }, 'undetermined'],
  ['P-08', { local: 'route-not-open' }, 'undetermined'],
  ['P-01, P-02', { local: 'not-applicable' }, 'not-applicable'],
  ['P-03', { local: 'priority-citizen' }, 'priority'],
  ['P-04', { local: 'priority-resident' }, 'priority'],
  ['P-07', { local: 'no-minimum' }, 'priority'],
  ['P-05', { local: 'no-priority' }, 'no-priority'],
])

type Turns = { readonly [fact: string]: number }

export const ask = (told: OracleCase): OracleAnswer => {
  // "`ncCitizen: yes` with `frenchNational: no` is a contradiction to report": neither is believed then.
  const isContradiction = told.ncCitizen === 'yes' && told.frenchNational === 'no'
  const believed: OracleCase = isContradiction ? { ...told, ncCitizen: 'unknown', frenchNational: 'unknown' } : told
  const window = windows[told.window] ?? 'unknown'
  const ways = waysOf(believed, window)
  const all = turnsOf(ways)
  const statuses = new Map(all.map((turns) => [key(ways, turns), statusIn(believed, window, turns)]))
  const missing = window === 'closed' ? [] : ways.filter((way) => decides(way, ways, all, statuses)).map(([fact]) => fact)
  return {
    status: window !== 'closed' && isContradiction ? 'undetermined' : oneStatus([...statuses.values()]),
    window,
    localEmployment: localEmploymentOf(all.map((turns) => localIn(believed, window, turns, true))),
    bars: believed.frenchNational === 'no' && believed.corps === 'other' ? ['nationality'] : [],
    missing: window !== 'closed' && isContradiction ? [...new Set(['frenchNational', 'ncCitizen', ...missing])] : missing,
    unasked: unaskedOf(believed),
  }
}

type Way = readonly [fact: string, count: number]

const waysOf = (told: OracleCase, window: WindowState): readonly Way[] => {
  const ways: Way[] = []
  for (const fact of ['ncCitizen', 'ncCivilServant', 'passedCompetitiveExam'] as const) if (told[fact] === 'unknown') ways.push([fact, 2])
  const offered = kinds[told.offer] ?? []
  if (offered.length > 1) ways.push(['scope', offered.length])
  if (offered.includes('unsaid') || offered.includes('seven'))
    ways.push(['offer.residence', told.offer === 'disputed, perhaps slash' ? 3 : 2])
  for (const fact of standingOn(told.residence)) ways.push([fact, 2])
  if (window === 'unknown') ways.push(['offer.deadline', 3])
  return ways
}

/** What a residence depends on, whatever is asked. */
const standingOn = (residence: string): readonly string[] => {
  const { ten = 'short', seven = 'short' } = residences[residence] ?? {}
  return [...new Set([ten, seven].flatMap((standing) => (typeof standing === 'string' ? [] : standing)))]
}

const turnsOf = (ways: readonly Way[]): readonly Turns[] =>
  ways.reduce<readonly Turns[]>(
    (turns, [fact, count]) => turns.flatMap((turn) => Array.from({ length: count }, (_, way) => ({ ...turn, [fact]: way }))),
    [{}],
  )

const key = (ways: readonly Way[], turns: Turns): string => ways.map(([fact]) => turns[fact]).join('')

const decides = ([fact, count]: Way, ways: readonly Way[], all: readonly Turns[], statuses: ReadonlyMap<string, VerdictStatus>): boolean =>
  all.some((turns) => {
    const here = statuses.get(key(ways, turns))
    return Array.from({ length: count }, (_, way) => statuses.get(key(ways, { ...turns, [fact]: way }))).some((other) => other !== here)
  })

const yes = (told: Known, turn: number | undefined): boolean => (told === 'unknown' ? turn === 1 : told === 'yes')

const worldIn = (told: OracleCase, window: WindowState, turns: Turns, asPrinted: boolean): World => {
  const { kind, years } = askedIn(told, turns, asPrinted)
  return {
    citizen: yes(told.ncCitizen, turns.ncCitizen),
    civilServant: yes(told.ncCivilServant, turns.ncCivilServant),
    exam: yes(told.passedCompetitiveExam, turns.passedCompetitiveExam),
    // "Unknown nationality or diploma never changes the status."
    french: told.frenchNational !== 'no',
    diploma: told.requiredDiploma !== 'no',
    kind,
    reached: years !== 'never' && reachedIn(told.residence, years, window, turns),
    closed: window === 'closed' || (window === 'unknown' && turns['offer.deadline'] === 0),
    corps: told.corps,
    route: told.route,
  }
}

const askedIn = (
  told: OracleCase,
  turns: Turns,
  asPrinted: boolean,
): { readonly kind: World['kind']; readonly years: 'ten' | 'seven' | 'never' } => {
  const kind = kinds[told.offer]?.[turns.scope ?? 0] ?? 'unsaid'
  if (kind === 'none' || kind === 'slash') return { kind, years: 'never' }
  if (kind === 'ten' || (kind === 'seven' && asPrinted)) return { kind: 'minimum', years: kind }
  // An offer that doesn't say, or not with a number that exists, may ask for nothing, for more than anybody has, or not be open at all.
  const turn = turns['offer.residence']
  return turn === 2
    ? { kind: 'slash', years: 'never' }
    : turn === 1
      ? { kind: 'none', years: 'never' }
      : { kind: 'minimum', years: 'never' }
}

const reachedIn = (residence: string, years: 'ten' | 'seven', window: WindowState, turns: Turns): boolean => {
  const standing = residences[residence]?.[years] ?? 'short'
  if (window === 'unknown') return residence === 'unknown' ? turns['residence.periods'] === 1 : turns['offer.deadline'] === 2
  if (standing === 'reached' || standing === 'short') return standing === 'reached'
  return standing.every((fact) => turns[fact] === 1)
}

const localIn = (told: OracleCase, window: WindowState, turns: Turns, asPrinted: boolean): LocalEmployment =>
  localEmploymentTable(worldIn(told, window, turns, asPrinted))

const statusIn = (told: OracleCase, window: WindowState, turns: Turns): VerdictStatus => {
  const world = worldIn(told, window, turns, false)
  return summaryTable({ ...world, local: localEmploymentTable(world) })
}

// docs/law.md: a closed window or a certain bar comes before an unknown, an unknown before everything else.
const oneStatus = (statuses: readonly VerdictStatus[]): VerdictStatus => {
  const [first = 'undetermined'] = statuses
  if (statuses.every((status) => status === first)) return first
  return statuses.every((status) => status === 'closed' || status === 'barred') ? 'barred' : 'undetermined'
}

const priorities: readonly LocalEmployment[] = ['priority-resident', 'no-minimum', 'priority-citizen']

// P-11, P-12: where all agree on priority it is given, by residence if residence does it.
const localEmploymentOf = (states: readonly LocalEmployment[]): LocalEmployment => {
  const [first = 'undetermined'] = states
  if (states.every((state) => state === first)) return first
  return states.every((state) => priorities.includes(state))
    ? (priorities.find((state) => states.includes(state)) ?? first)
    : 'undetermined'
}

// "Unknown nationality or diploma … stand in `unasked`. A citizen of New Caledonia is French: nationality is never asked then."
const unaskedOf = (told: OracleCase): readonly string[] => [
  ...(told.frenchNational === 'unknown' && told.ncCitizen !== 'yes' ? ['frenchNational'] : []),
  ...(told.requiredDiploma === 'unknown' && told.route === 'titre' && told.ncCivilServant !== 'yes' && told.passedCompetitiveExam !== 'yes'
    ? ['requiredDiploma']
    : []),
]
