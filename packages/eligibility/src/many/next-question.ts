import type { Verdict } from '@avpkit/core'

/** Facts that a person can be asked for. */
export type AskedFact = 'ncCitizen' | 'residence.periods' | 'residence.absences' | 'scope' | 'ncCivilServant' | 'passedCompetitiveExam'

/** In the order in which they are asked when they would decide as much. */
const askedFacts: readonly AskedFact[] = [
  'ncCitizen',
  'residence.periods',
  'residence.absences',
  'scope',
  'ncCivilServant',
  'passedCompetitiveExam',
]

/**
 * Gives the fact whose answer would decide the most, over one verdict or several; `undefined` when no answer of the person changes any.
 *
 * A verdict weighs more for a fact the nearer that fact stands to the head of its missing ones, and most when it is the only one.
 * Facts of the offer and open questions of law aren't asked.
 *
 * @example
 * ```ts
 * const residence = { kind: 'minimum', years: 10, route: 'titre', text: 'au moins égale à 10 ans' } as const
 * const offer = { kind: 'offer', schemaVersion: 1, residence, deadline: knownDate('2025-07-18'), sections: [] } as const
 * const candidate = { ncCivilServant: 'no', passedCompetitiveExam: 'no', residence: { periods: [] } } as const
 * nextQuestion([checkEligibility(readingOf(offer), candidate, { at: '2025-07-10T09:00:00+11:00' })]) // 'ncCitizen'
 * ```
 */
export const nextQuestion = (verdicts: readonly Pick<Verdict, 'missing'>[]): AskedFact | undefined => {
  const weights = askedFacts.map((fact) => ({ fact, weight: verdicts.reduce((sum, verdict) => sum + weightIn(verdict, fact), 0) }))
  const most = Math.max(...weights.map(({ weight }) => weight))
  return most === 0 ? undefined : weights.find(({ weight }) => weight === most)?.fact
}

const weightIn = ({ missing }: Pick<Verdict, 'missing'>, fact: AskedFact): number => {
  const own = missing.filter(isAsked)
  const place = own.indexOf(fact)
  if (place === -1) return 0
  return own.length === 1 ? 2 : 1 / 2 ** place
}

const isAsked = (fact: string): fact is AskedFact => askedFacts.some((asked) => asked === fact)
