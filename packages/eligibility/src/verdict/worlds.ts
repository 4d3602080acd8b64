import type { LocalEmployment, VerdictStatus } from '@avpkit/core'
import { type Case, on } from '../facts/case.ts'
import { deadlineDay } from '../facts/offer-facts.ts'
import type { Asked } from '../residence/asked.ts'
import { reachedOn } from '../residence/reached.ts'
import { ALWAYS, NEVER, type Reckoning } from '../residence/stay.ts'
import { dependsOnScope } from './case-of.ts'
import { bridgings, type Inquiry, startUnder } from './inquiry.ts'
import { localEmploymentIn, statusIn } from './status.ts'
import { withoutUnknownBars } from './told-rules.ts'

/** What holds in every world that the known facts allow. */
export interface Possible {
  readonly statuses: readonly VerdictStatus[]
  readonly localEmployments: readonly LocalEmployment[]
  /** Facts that could still change the status, most decisive first. */
  readonly missing: readonly string[]
}

/** A fact that isn't known, and in how many ways it may turn out. */
interface Unknown {
  readonly fact: string
  readonly ways: number
}

/** How each unknown fact turned out, by its name. */
type Turn = (fact: string) => number

/**
 * Looks at every world that the known facts allow.
 *
 * A fact is missing if and only if there is a world in which another value of this one fact alone changes the status; the more such
 * worlds, the more decisive it is. This is the only place where missing facts are found.
 */
export const possible = (inquiry: Inquiry, known: Case, isClosed: boolean): Possible => {
  const unknowns = unknownsOf(inquiry, known)
  const count = unknowns.reduce((worlds, { ways }) => worlds * ways, 1)
  const statuses: VerdictStatus[] = []
  const localEmployments = new Set<LocalEmployment>()
  for (let world = 0; world < count; world++) {
    const turn = turnsOf(unknowns, world)
    const here = caseIn(inquiry, known, turn)
    const localEmployment = localEmploymentIn(inquiry.rules, here)
    localEmployments.add(localEmployment)
    statuses.push(
      statusIn(inquiry.rules, here, isClosed || (deadlineIsUnknown(inquiry) && turn('offer.deadline') === CLOSED), localEmployment),
    )
  }
  return { statuses: [...new Set(statuses)], localEmployments: [...localEmployments], missing: decisive(unknowns, statuses) }
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
  'offer.corps',
  'policy.absences',
  'policy.nationalityExceptions',
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

const yesNoFacts = ['ncCitizen', 'ncCivilServant', 'passedCompetitiveExam'] as const

const deadlineIsUnknown = ({ offer }: Inquiry): boolean => deadlineDay(offer) === undefined

const unknownsOf = (inquiry: Inquiry, known: Case): readonly Unknown[] => {
  const found: Unknown[] = yesNoFacts.filter((name) => known.words[name].length > 1).map((name) => ({ fact: name, ways: 2 }))
  const add = (fact: string, ways: number) => found.push({ fact, ways })
  const { asked, facts, policy, reference } = inquiry
  if (facts.residence === undefined || facts.residence === 'unknown' || facts.residence.periods.some(isVague)) add('residence.periods', 2)
  if (hasAbsences(inquiry)) {
    add('residence.absences', 2)
    if (bridgings(policy).length > 1) add('policy.absences', 2)
  }
  if (dependsOnScope(asked)) add('scope', representatives(asked).length)
  if (asked.some(isUnsure)) add('offer.residence', mayBeOtherRoute(asked) ? 3 : 2)
  if (deadlineIsUnknown(inquiry)) add('offer.deadline', 3)
  if (policy.referenceDate === 'postedOn' && reference === undefined) add('offer.postedOn', 2)
  if (known.words.frenchNational[0] === 'no') {
    if (known.words['offer.profession'].length > 1) add('offer.corps', 2)
    if (known.words['policy.nationalityExceptions'].length > 1) add('policy.nationalityExceptions', 2)
  }
  return found
}

const isVague = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
  from.length < 10 || (to !== null && to.length < 10)

const hasAbsences = ({ facts }: Inquiry): boolean =>
  facts.residence !== undefined && facts.residence !== 'unknown' && (facts.residence.absences?.length ?? 0) > 0

const isUnsure = ({ kind, usual }: Asked): boolean => kind === 'empty' || kind === 'unreadable' || !usual

/** A disputed residence of which one claim says "/". */
const mayBeOtherRoute = (asked: readonly Asked[]): boolean =>
  asked.some(({ kind, scope }) => kind === 'not-applicable' && scope === undefined)

/** Values that stand for all: of several durations only the shortest and the longest can make a difference. */
const representatives = (asked: readonly Asked[]): readonly Asked[] => {
  const minimums = asked.filter((one) => one.kind === 'minimum' && one.usual).sort((a, b) => a.years - b.years)
  const others = ['no-minimum', 'not-applicable'].map((kind) => asked.find((one) => one.kind === kind))
  const ends = minimums.length > 1 ? [minimums[0], minimums.at(-1)] : minimums
  return [...ends, ...others, asked.find(isUnsure)].filter((one) => one !== undefined)
}

const turnsOf = (unknowns: readonly Unknown[], world: number): Turn => {
  const turns = new Map<string, number>()
  let rest = world
  for (const { fact, ways } of unknowns) {
    turns.set(fact, rest % ways)
    rest = Math.floor(rest / ways)
  }
  return (fact) => turns.get(fact) ?? 0
}

/** The case with every fact settled. */
const caseIn = (inquiry: Inquiry, known: Case, turn: Turn): Case => {
  const { words, days } = withoutUnknownBars(known)
  const settled = (name: (typeof yesNoFacts)[number]) => (words[name].length > 1 ? [turn(name) === 0 ? 'yes' : 'no'] : words[name])
  const asked = askedIn(inquiry, turn)
  const reached = on(reachedIn(inquiry, asked, turn))
  return {
    words: {
      ...words,
      ncCitizen: settled('ncCitizen'),
      ncCivilServant: settled('ncCivilServant'),
      passedCompetitiveExam: settled('passedCompetitiveExam'),
      scope: ['chosen'],
      'offer.residence': [asked.kind],
      'offer.profession':
        words['offer.profession'].length > 1 ? [turn('offer.corps') === 0 ? 'health' : 'other'] : words['offer.profession'],
      'policy.nationalityExceptions':
        words['policy.nationalityExceptions'].length > 1
          ? [turn('policy.nationalityExceptions') === 0 ? 'granted' : 'none']
          : words['policy.nationalityExceptions'],
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

const reachedIn = (inquiry: Inquiry, { kind, years }: Asked, turn: Turn): number => {
  if (kind !== 'minimum') return ALWAYS
  const bridges = bridgings(inquiry.policy)
  const reckoning: Reckoning = {
    dates: turn('residence.periods') === 0 ? 'late' : 'early',
    absences: turn('residence.absences') === 0 ? 'interrupting' : 'protected',
    bridges: bridges[turn('policy.absences')] ?? false,
  }
  return reachedOn(startUnder(inquiry, reckoning), years, inquiry.policy.leapDay)
}

const referenceIn = (inquiry: Inquiry, turn: Turn): number => {
  if (inquiry.reference !== undefined) return inquiry.reference
  if (inquiry.policy.referenceDate === 'postedOn') return turn('offer.postedOn') === 0 ? -FAR : FAR
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
    if (Math.floor(world / stride) % ways !== 0) continue
    for (let way = 1; way < ways; way++) {
      if (statuses[world + way * stride] !== statuses[world]) {
        count++
        break
      }
    }
  }
  return count
}
