import { addYears, type Candidate, type Known, latestDay, noumeaDay, type PlainDate, parseInstant, type Reading } from '@avpkit/core'
import type { Facts } from './decision.ts'

/** A fact that wasn't told, under the name that verdicts give it, and the two ways in which it may turn out. */
interface Unknown {
  readonly missing: string
  readonly ways: readonly [Partial<Facts>, Partial<Facts>]
}

/** A case for engines that know only yes and no: every world that the told facts allow. The unknown facts turn like the digits of a binary number. */
export interface Worlds {
  readonly missing: readonly string[]
  readonly all: readonly Facts[]
}

/** What a decider says: the contract's window, status, and facts that could still change it, sorted. */
export interface Decision {
  readonly window: string
  readonly status: string
  readonly missing: readonly string[]
}

const ALWAYS = 0
const NEVER = 99999999

const numberOf = (day: PlainDate): number => Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8))

const yesNo = (missing: string, fact: 'citizen' | 'servant' | 'exam', told: Known): readonly Unknown[] =>
  told === 'unknown' ? [{ missing, ways: [{ [fact]: 'yes' }, { [fact]: 'no' }] }] : []

/** Reads the facts off what every decider is given. The years are counted here: the engines have no calendar. */
export const worldsOf = ({ offer }: Reading, candidate: Candidate, at: string): Worlds => {
  const { ncCitizen: citizen = 'unknown', ncCivilServant: servant = 'unknown', passedCompetitiveExam: exam = 'unknown' } = candidate
  const instant = parseInstant(at)
  const { residence } = offer
  const from = candidate.residence === undefined || candidate.residence === 'unknown' ? undefined : candidate.residence.periods[0]?.from
  const years = residence?.kind === 'minimum' ? residence.years : 0
  const known: Facts = {
    today: instant ? numberOf(noumeaDay(instant)) : 0,
    posted: offer.postedOn ? numberOf(offer.postedOn) : 0,
    deadline: offer.deadline ? numberOf(offer.deadline) : 0,
    reached: from ? numberOf(addYears(latestDay(from), years)) : NEVER,
    kind: residence?.kind ?? 'empty',
    citizen,
    servant,
    exam,
  }
  const unknowns: readonly Unknown[] = [
    ...yesNo('ncCitizen', 'citizen', citizen),
    ...yesNo('ncCivilServant', 'servant', servant),
    ...yesNo('passedCompetitiveExam', 'exam', exam),
    ...(from ? [] : [{ missing: 'residence.periods', ways: [{ reached: ALWAYS }, { reached: NEVER }] as const }]),
    ...(known.kind === 'empty'
      ? [{ missing: 'offer.residence', ways: [{ kind: 'no-minimum' }, { kind: 'more than anybody has' }] as const }]
      : []),
  ]
  return {
    missing: unknowns.map(({ missing }) => missing),
    all: unknowns.reduce<readonly Facts[]>(
      (worlds, { ways }) => ways.flatMap((way) => worlds.map((world) => ({ ...world, ...way }))),
      [known],
    ),
  }
}

/** One status for all worlds, and the facts that make a difference in any of them. A closed window leaves nothing open. */
export const concluded = ({ missing }: Worlds, window: string, statuses: readonly string[]): Decision => {
  if (window === 'closed') return { window, status: 'closed', missing: [] }
  const [first = 'undetermined'] = statuses
  const decisive = missing.filter((_, place) => statuses.some((status, world) => status !== statuses[world ^ (1 << place)]))
  return { window, status: decisive.length === 0 ? first : 'undetermined', missing: decisive.sort() }
}
