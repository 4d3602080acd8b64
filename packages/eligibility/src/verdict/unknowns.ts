import { type Case, isDay } from '../facts/case.ts'
import { deadlineDay } from '../facts/offer-facts.ts'
import type { Asked } from '../residence/asked.ts'
import { dependsOnScope } from './case-of.ts'
import { bridgings, type Inquiry, isVague } from './inquiry.ts'

/** A fact that isn't known, and in how many ways it may turn out. */
export interface Unknown {
  readonly fact: string
  readonly ways: number
}

/** Facts of a person that are yes or no and decide by themselves. */
export const yesNoFacts = ['ncCitizen', 'ncCivilServant', 'passedCompetitiveExam'] as const

/**
 * The facts that aren't known in a case.
 *
 * Those of possible bars aren't among them: by being unknown they never change the status. Nor are the exceptions on nationality, which
 * nobody can tell who hasn't read the statute.
 */
export const unknownsOf = (inquiry: Inquiry, known: Case): readonly Unknown[] => [
  ...yesNoFacts.filter((name) => known.words[name].length > 1).map((fact) => ({ fact, ways: 2 })),
  ...ofResidence(inquiry),
  ...ofOffer(inquiry),
]

const ofResidence = ({ setting, facts: { residence }, declared }: Inquiry): readonly Unknown[] => {
  const periods = { fact: 'residence.periods', ways: 2 }
  if (residence === undefined) return [periods]
  const wasAway = declared === 'with-absences'
  return [
    ...(residence.periods.some(isVague) ? [periods] : []),
    ...(wasAway ? [{ fact: 'residence.absences', ways: 2 }] : []),
    ...(wasAway && bridgings(setting.policy).length > 1 ? [{ fact: 'policy.absences', ways: 2 }] : []),
  ]
}

const ofOffer = ({ setting: { offer, policy, reference }, asked }: Inquiry): readonly Unknown[] => [
  ...(dependsOnScope(asked) ? [{ fact: 'scope', ways: representatives(asked).length }] : []),
  ...(asked.some(isUnsure) ? [{ fact: 'offer.residence', ways: mayBeOtherRoute(asked) ? 3 : 2 }] : []),
  ...(deadlineDay(offer) === undefined ? [{ fact: 'offer.deadline', ways: 3 }] : []),
  ...(policy.referenceDate === 'postedOn' && !isDay(reference) ? [{ fact: 'offer.postedOn', ways: 2 }] : []),
]

/** A duration that isn't said, can't be read, or isn't one that the texts provide for. */
export const isUnsure = ({ kind, usual }: Asked): boolean => kind === 'empty' || kind === 'unreadable' || !usual

/** A disputed residence of which one claim says "/". */
const mayBeOtherRoute = (asked: readonly Asked[]): boolean =>
  asked.some(({ kind, scope }) => kind === 'not-applicable' && scope === undefined)

/** Values that stand for all: of several durations only the shortest and the longest can make a difference. */
export const representatives = (asked: readonly Asked[]): readonly Asked[] => {
  const minimums = asked.filter((one) => one.kind === 'minimum' && one.usual).sort((a, b) => a.years - b.years)
  const others = ['no-minimum', 'not-applicable'].map((kind) => asked.find((one) => one.kind === kind))
  const ends = minimums.length > 1 ? [minimums[0], minimums.at(-1)] : minimums
  return [...ends, ...others, asked.find(isUnsure)].filter((one) => one !== undefined)
}
