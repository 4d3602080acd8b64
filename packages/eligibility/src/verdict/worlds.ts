import type { LocalEmployment, VerdictStatus } from '@avpkit/core'
import { type Case, type Domain, isDay, on, type Range } from '../facts/case.ts'
import { deadlineDay } from '../facts/offer-facts.ts'
import { type Asked, oneKind } from '../residence/asked.ts'
import { reachedOn } from '../residence/reached.ts'
import { ALWAYS, NEVER } from '../residence/stay.ts'
import { dependsOnScope } from './case-of.ts'
import { bridgings, type Inquiry, startUnder } from './inquiry.ts'
import { localEmploymentIn, statusIn } from './status.ts'
import { isUnsure, representatives, type Unknown, unknownsOf, type yesNoFacts } from './unknowns.ts'

/** What holds in the worlds that the known facts allow. */
export interface Possible {
  readonly statuses: readonly VerdictStatus[]
  readonly localEmployments: readonly LocalEmployment[]
  /** Facts that could still change the status, most decisive first. */
  readonly missing: readonly string[]
}

/** How each unknown fact turned out in a world, by its name; 0 for a known one. */
type Turn = (fact: string) => number

/**
 * Looks at every world that the known facts allow. `unbarred`: no unknown fact of a possible bar is left in it.
 *
 * A fact is missing if and only if there is a world in which another value of this one fact alone changes the status; the more such
 * worlds, the more decisive it is. This is the only place where missing facts are found.
 */
export const possible = (inquiry: Inquiry, unbarred: Case, isClosed: boolean): Possible => {
  const unknowns = unknownsOf(inquiry, unbarred)
  if (unknowns.length === 0) return onlyWorld(inquiry, unbarred, isClosed)
  const { rules } = inquiry.setting
  const mayBeClosed = deadlineDay(inquiry.setting.offer) === undefined
  const starts = rememberedStarts(inquiry)
  const statuses: VerdictStatus[] = []
  const localEmployments: LocalEmployment[] = []
  const count = unknowns.reduce((worlds, { ways }) => worlds * ways, 1)
  for (let world = 0; world < count; world++) {
    const turn = turnsOf(unknowns, world)
    const here = caseIn(inquiry, unbarred, turn, starts)
    const localEmployment = localEmploymentIn(rules, here)
    localEmployments.push(localEmployment)
    statuses.push(statusIn(rules, here, isClosed || (mayBeClosed && turn('offer.deadline') === CLOSED), localEmployment))
  }
  return { statuses: [...new Set(statuses)], localEmployments: [...new Set(localEmployments)], missing: decisive(unknowns, statuses) }
}

/** Everything is known: what holds, holds. */
const onlyWorld = ({ setting: { rules } }: Inquiry, known: Case, isClosed: boolean): Possible => {
  const localEmployment = localEmploymentIn(rules, known)
  return { statuses: [statusIn(rules, known, isClosed, localEmployment)], localEmployments: [localEmployment], missing: [] }
}

/** Names of the facts that may be missing; of two equally decisive ones the first is asked first. */
const order: readonly string[] = [
  'ncCitizen',
  'residence.periods',
  'residence.absences',
  'scope',
  'ncCivilServant',
  'passedCompetitiveExam',
  'offer.deadline',
  'offer.postedOn',
  'offer.residence',
  'policy.absences',
]

/** An unknown deadline may have passed, or lie before or after the day on which the years are reached. */
const CLOSED = 0
const EARLY = 1

/** An unknown duration may be met by everybody or by nobody, or stand for a route that isn't open. */
const EVERYBODY = 0
const NOBODY = 1

const asksNobody: Asked = { kind: 'minimum', years: NEVER, usual: true }
const asksNothing: Asked = { kind: 'no-minimum', years: 0, usual: true }
const asksOtherRoute: Asked = { kind: 'not-applicable', years: NEVER, usual: true }

/** Far enough in the past and the future for any stay, and yet a number to compare endless stays with. */
const FAR = Number.MAX_SAFE_INTEGER

const turnsOf =
  (unknowns: readonly Unknown[], world: number): Turn =>
  (fact) => {
    let rest = world
    for (const unknown of unknowns) {
      if (unknown.fact === fact) return rest % unknown.ways
      rest = Math.floor(rest / unknown.ways)
    }
    return 0
  }

const oneWord = {
  yes: ['yes'],
  no: ['no'],
  chosen: ['chosen'],
} as const satisfies { readonly [word: string]: Domain }

/** The case with every fact settled. */
const caseIn = (inquiry: Inquiry, { words, days }: Case, turn: Turn, starts: Starts): Case => {
  const settled = (name: (typeof yesNoFacts)[number]) =>
    words[name].length === 1 ? words[name] : turn(name) === 0 ? oneWord.yes : oneWord.no
  const asked = askedIn(inquiry, turn)
  const reached = asked.kind === 'minimum' ? reachedOn(starts(turn), asked.years, inquiry.setting.policy.leapDay) : on(ALWAYS)
  return {
    words: {
      ...words,
      ncCitizen: settled('ncCitizen'),
      ncCivilServant: settled('ncCivilServant'),
      passedCompetitiveExam: settled('passedCompetitiveExam'),
      scope: oneWord.chosen,
      'offer.residence': oneKind[asked.kind],
    },
    days: { ...days, reference: on(referenceIn(inquiry, turn)), 'residence.reachedOn': reached, 'residence.reachedOnAtBest': reached },
  }
}

const askedIn = ({ asked }: Inquiry, turn: Turn): Asked => {
  const one = (dependsOnScope(asked) ? representatives(asked)[turn('scope')] : undefined) ?? asked[0]
  if (!isUnsure(one)) return one
  const way = turn('offer.residence')
  if (way === EVERYBODY) return asksNothing
  return way === NOBODY ? asksNobody : asksOtherRoute
}

/** Start of the stay as the facts on residence turn out. */
type Starts = (turn: Turn) => Range

/** Many worlds share one way of counting: each is counted once. */
const rememberedStarts = ({ setting, facts }: Inquiry): Starts => {
  const counted: Range[] = []
  const bridges = bridgings(setting.policy)
  return (turn) => {
    const [dates, absences, bridging] = [turn('residence.periods'), turn('residence.absences'), turn('policy.absences')]
    const way = dates * 4 + absences * 2 + bridging
    const start =
      counted[way] ??
      startUnder(setting, facts, {
        dates: dates === 0 ? 'late' : 'early',
        absences: absences === 0 ? 'interrupting' : 'protected',
        bridges: bridges[bridging] ?? false,
      })
    counted[way] = start
    return start
  }
}

const referenceIn = ({ setting: { reference, policy } }: Inquiry, turn: Turn): number => {
  if (isDay(reference)) return reference.from
  if (policy.referenceDate === 'postedOn') return turn('offer.postedOn') === 0 ? -FAR : FAR
  return turn('offer.deadline') === EARLY ? -FAR : FAR
}

const decisive = (unknowns: readonly Unknown[], statuses: readonly VerdictStatus[]): readonly string[] => {
  let stride = 1
  const weighed = unknowns.map(({ fact, ways }) => {
    const weight = changes(statuses, stride, ways) / (statuses.length / ways)
    stride *= ways
    return { fact, weight }
  })
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || order.indexOf(a.fact) - order.indexOf(b.fact))
    .map(({ fact }) => fact)
}

/** In how many settings of the other facts this one makes a difference. */
const changes = (statuses: readonly VerdictStatus[], stride: number, ways: number): number => {
  let count = 0
  for (let world = 0; world < statuses.length; world++) {
    if (Math.floor(world / stride) % ways === 0 && differs(statuses, world, stride, ways)) count++
  }
  return count
}

const differs = (statuses: readonly VerdictStatus[], world: number, stride: number, ways: number): boolean => {
  for (let way = 1; way < ways; way++) if (statuses[world + way * stride] !== statuses[world]) return true
  return false
}
