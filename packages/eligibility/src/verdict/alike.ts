import type { Known } from '@avpkit/core'
import { type DayFact, type Domain, isDay, type Range, type WordFact } from '../facts/case.ts'
import { caseOf, daysOf } from './case-of.ts'
import type { Inquiry } from './inquiry.ts'

// A standing rests on words and on how days compare, never on the days themselves: cases with the same words whose days compare alike in
// every world that the known facts allow have the same standing. What follows writes down words and comparisons.

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
] as const satisfies readonly WordFact[]

const daysOfOffer = ['offer.postedOn', 'offer.deadline', 'reference'] as const satisfies readonly DayFact[]

/** What a standing rests on whoever asks; nothing for an offer whose years differ by scope, of which each person may be asked for others. */
export const likenessOfSetting = (inquiry: Inquiry): string | undefined => {
  const { offer, policy, rules } = inquiry.setting
  if (offer.asked.some(({ scope }) => scope !== undefined)) return undefined
  const { words, days } = caseOf(inquiry)
  let likeness = `${rules.id} ${rules.edition} ${policy.referenceDate} ${policy.absences} `
  for (const fact of wordsOfOffer) likeness += `${written(words[fact])} `
  for (const fact of daysOfOffer) likeness += isDay(days[fact]) ? 'a day ' : 'any day '
  for (const compare of rules.comparisons.ofOffer) likeness += compare(days)
  return likeness
}

const written = (domain: Domain): string => (domain.length === 1 ? (domain[0] ?? '') : domain.join('|'))

/**
 * What a standing rests on besides, as the digits of a number; nothing where no number would hold it.
 *
 * Without a declared stay nothing compares. One with days alone compares in one way. One with a month or a year compares in two more
 * worlds, where it began as late and as early as it may. Absences make up to eight of them: hardly anybody declares any, and such a case is
 * looked at anew each time.
 */
export const likenessOfPerson = (inquiry: Inquiry): number | undefined => {
  const { declared, start, reached } = inquiry
  const told = withWords(inquiry)
  switch (declared) {
    case 'not':
      return told * ways
    case 'exactly':
      return compared(inquiry, told) * ways + 1 + endlessness(start.least)
    case 'vaguely': {
      const late = { ...inquiry, reached: { least: reached.least, most: reached.least } }
      const early = { ...inquiry, reached: { least: reached.most, most: reached.most } }
      const worlds = compared(early, compared(late, compared(inquiry, told)))
      const digits = (worlds * 2 + endlessness(start.least)) * 2 + endlessness(start.most)
      return Number.isSafeInteger(digits * ways) ? digits * ways + 3 : undefined
    }
    case 'with-absences':
      return undefined
  }
}

/** Not declared, declared exactly, exactly but never begun, vaguely. */
const ways = 4

const digitOf = (word: Known): number => (word === 'yes' ? 1 : word === 'no' ? 2 : 0)

const withWords = ({ facts }: Inquiry): number => {
  let digits = digitOf(facts.ncCitizen)
  digits = digits * 3 + digitOf(facts.ncCivilServant)
  digits = digits * 3 + digitOf(facts.passedCompetitiveExam)
  digits = digits * 3 + digitOf(facts.frenchNational)
  digits = digits * 3 + digitOf(facts.requiredDiploma)
  return digits * 3 + digitOf(facts.partnerOfCitizen)
}

const compared = (inquiry: Inquiry, digits: number): number => {
  const days = daysOf(inquiry)
  let more = digits
  for (const compare of inquiry.setting.rules.comparisons.ofPerson) more = more * 3 + compare(days)
  return more
}

const endlessness = ({ from }: Range): 0 | 1 => (Number.isFinite(from) ? 0 : 1)
