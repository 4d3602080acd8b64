import { type Candidate, formatPartialDate, type Locale } from '@avpkit/core'
import { candidateWords } from './candidate-words.ts'
import type { YesNoFact } from './facts.ts'

/** What is said of a person, the most telling first. */
const shownFacts: readonly YesNoFact[] = ['ncCitizen', 'frenchNational', 'requiredDiploma']

/** A "no" that most people would say isn't worth a word. */
const shownWhenYes: readonly YesNoFact[] = ['ncCivilServant', 'passedCompetitiveExam', 'partnerOfCitizen']

const residence = ({ residence: said }: Candidate, locale: Locale): readonly string[] => {
  if (said === undefined || said === 'unknown') return []
  const words = candidateWords[locale]
  const last = said.periods.at(-1)
  return [last ? words.residentSince(formatPartialDate(last.from, locale), last.from.length === 10) : words.notResident]
}

/**
 * Says what a person declared, one short phrase for each fact. Personal data.
 *
 * @example
 * ```ts
 * declared({ ncCitizen: 'no', frenchNational: 'yes' }, 'en') // ['not a citizen of New Caledonia', 'French']
 * ```
 */
export const declared = (candidate: Candidate, locale: Locale): readonly string[] => {
  const { declares } = candidateWords[locale]
  const say = (fact: YesNoFact, shown: readonly ('yes' | 'no')[]): readonly string[] => {
    const known = shown.find((word) => word === candidate[fact])
    return known ? [declares[fact][known]] : []
  }
  return [
    ...residence(candidate, locale),
    ...shownFacts.flatMap((fact) => say(fact, ['yes', 'no'])),
    ...shownWhenYes.flatMap((fact) => say(fact, ['yes'])),
  ]
}
