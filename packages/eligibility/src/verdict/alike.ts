import type { ReadyCondition } from '../conditions/evaluate.ts'
import { type Case, type DayFact, type Domain, isDay, type Range, type WordFact } from '../facts/case.ts'
import type { Inquiry } from './inquiry.ts'
import type { Setting } from './setting.ts'

// A standing rests on words and on how days compare, never on the days themselves: cases with the same words whose days compare alike in
// every world that the known facts allow have the same standing. What follows writes down words and comparisons.

const wordsOfPerson = [
  'ncCitizen',
  'ncCivilServant',
  'passedCompetitiveExam',
  'frenchNational',
  'requiredDiploma',
  'partnerOfCitizen',
] as const satisfies readonly WordFact[]

const wordsOfOffer = [
  'scope',
  'offer.residence',
  'offer.residence.years',
  'offer.route',
  'offer.profession',
  'offer.dates',
  'offer.deadline.day',
  'offer.deadline.source',
  'offer.deadline.extended',
  'policy.nationalityExceptions',
  'rules',
] as const satisfies readonly Exclude<WordFact, (typeof wordsOfPerson)[number]>[]

const daysOfOffer = ['offer.postedOn', 'offer.deadline', 'reference'] as const satisfies readonly DayFact[]

/** What a standing rests on whoever asks; nothing for an offer whose years differ by scope, of which each person may be asked for others. */
export const likenessOfSetting = ({ offer, policy, rules }: Setting, known: Case): string | undefined => {
  if (offer.asked.some(({ scope }) => scope !== undefined)) return undefined
  return JSON.stringify([
    rules.id,
    rules.edition,
    policy.referenceDate,
    policy.absences,
    wordsOfOffer.map((fact) => known.words[fact]),
    daysOfOffer.map((fact) => isDay(known.days[fact])),
    rules.comparisons.ofOffer.map(({ outcome }) => outcome(known)),
  ])
}

/**
 * What a standing rests on besides, as the digits of a number; nothing where no number would hold it.
 *
 * A stay declared with days alone compares in one way. One with a month or a year compares in two more worlds, where it began as late and
 * as early as it may. Absences make up to eight of them: hardly anybody declares any, and such a case is looked at anew each time.
 */
export const likenessOfPerson = ({ setting, declared, start }: Inquiry, known: Case): number | undefined => {
  const { ofPerson } = setting.rules.comparisons
  const told = withComparisons(wordsOfPerson.reduce((digits, fact) => digits * 3 + digitOf(known.words[fact]), 0), ofPerson, known)
  switch (declared) {
    case 'not':
      return told * ways
    case 'exactly':
      return told * ways + 1 + endlessness(start.least)
    case 'vaguely': {
      const { 'residence.reachedOn': late, 'residence.reachedOnAtBest': early } = known.days
      const worlds = withComparisons(withComparisons(told, ofPerson, reaching(known, late)), ofPerson, reaching(known, early))
      const digits = (worlds * 2 + endlessness(start.least)) * 2 + endlessness(start.most)
      return Number.isSafeInteger(digits * ways) ? digits * ways + 3 : undefined
    }
    case 'with-absences':
      return undefined
  }
}

/** Not declared, declared exactly, exactly but not reached, vaguely. */
const ways = 4

const digitOf = (domain: Domain): number => (domain.length > 1 ? 2 : domain[0] === 'yes' ? 1 : 0)

const withComparisons = (digits: number, comparisons: readonly ReadyCondition[], known: Case): number => {
  let more = digits
  for (const { outcome } of comparisons) more = more * 3 + outcome(known)
  return more
}

const endlessness = ({ from }: Range): 0 | 1 => (Number.isFinite(from) ? 0 : 1)

const reaching = ({ words, days }: Case, reached: Range): Case => ({
  words,
  days: { ...days, 'residence.reachedOn': reached, 'residence.reachedOnAtBest': reached },
})
