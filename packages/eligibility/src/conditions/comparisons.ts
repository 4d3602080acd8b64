import type { DayFact } from '../facts/case.ts'
import type { Condition } from './condition.ts'
import { type Comparison, comparison } from './evaluate.ts'

type Compare = Extract<Condition, { readonly op: 'compare' }>

/** All that the conditions ask of days, each question once: whether the person's stay has a part in it or not. */
export interface Comparisons {
  readonly ofPerson: readonly Comparison[]
  readonly ofOffer: readonly Comparison[]
}

/** Finds what conditions ask of days. "After" is the contrary of "at most", so that they are one question. */
export const comparisonsIn = (conditions: readonly Condition[]): Comparisons => {
  const questions = new Map<string, Compare>()
  for (const compare of conditions.flatMap(comparesIn)) {
    const question = asAtMost(compare)
    questions.set(JSON.stringify(question), question)
  }
  const all = [...questions.values()]
  return {
    ofPerson: all.filter(isPersonal).map(comparison),
    ofOffer: all.filter((question) => !isPersonal(question)).map(comparison),
  }
}

const comparesIn = (condition: Condition): readonly Compare[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
      return condition.of.flatMap(comparesIn)
    case 'is':
      return []
    case 'compare':
      return [condition]
  }
}

const asAtMost = (compare: Compare): Compare => {
  const { relation, plusDays } = compare
  if (relation === 'is' || relation === 'at-most') return compare
  return { ...compare, relation: 'at-most', plusDays: relation === 'after' ? plusDays : plusDays - 1 }
}

const daysOfPerson: readonly DayFact[] = ['residence.reachedOn', 'residence.reachedOnAtBest']

const isPersonal = ({ fact, to }: Compare): boolean => daysOfPerson.includes(fact) || daysOfPerson.includes(to)
