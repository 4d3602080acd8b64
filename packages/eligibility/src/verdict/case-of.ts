import type { Known } from '@avpkit/core'
import type { Case, Domain } from '../facts/case.ts'
import type { Policy } from '../policy/policy.ts'
import { type Asked, oneKind } from '../residence/asked.ts'
import type { Inquiry } from './inquiry.ts'

const domains: { readonly [K in Known]: Domain } = { yes: ['yes'], no: ['no'], unknown: ['yes', 'no'] }

const usualYears: Domain = ['usual']
const unusualYears: Domain = ['unusual']
const inForce: Domain = ['in-force']
const noneInForce: Domain = ['none']
const chosenScope: Domain = ['chosen']
const unchosenScope: Domain = ['chosen', 'another']

/** All facts as far as they are known. */
export const caseOf = (inquiry: Inquiry): Case => {
  const { setting, facts, asked } = inquiry
  const { offer, policy, rules } = setting
  return {
    words: {
      ncCitizen: domains[facts.ncCitizen],
      ncCivilServant: domains[facts.ncCivilServant],
      passedCompetitiveExam: domains[facts.passedCompetitiveExam],
      frenchNational: domains[facts.frenchNational],
      requiredDiploma: domains[facts.requiredDiploma],
      partnerOfCitizen: domains[facts.partnerOfCitizen],
      scope: dependsOnScope(asked) ? unchosenScope : chosenScope,
      'offer.residence': asked.length === 1 ? oneKind[asked[0].kind] : distinct(asked.map(({ kind }) => kind)),
      'offer.residence.years': asked.length === 1 ? yearsOf(asked[0]) : distinct(asked.flatMap(yearsOf)),
      'offer.route': offer.words.route,
      'offer.profession': offer.words.profession,
      'offer.dates': offer.words.dates,
      'offer.deadline.day': offer.words.deadlineDay,
      'offer.deadline.source': offer.words.deadlineSource,
      'offer.deadline.extended': offer.words.extended,
      'policy.nationalityExceptions': exceptions(policy),
      rules: rules.id === 'none' ? noneInForce : inForce,
    },
    days: daysOf(inquiry),
  }
}

/** All days as far as they are known. */
export const daysOf = ({ setting: { today, offer, reference, rules }, reached }: Inquiry): Case['days'] => ({
  at: today,
  'offer.postedOn': offer.days.postedOn,
  'offer.deadline': offer.days.deadline,
  reference,
  'residence.reachedOn': reached.least,
  'residence.reachedOnAtBest': reached.most,
  'rules.goodUntil': rules.goodUntil,
})

/** Whether the values that an offer asks for differ by grade, domain or corps, and the person hasn't said which counts. */
export const dependsOnScope = ([first, ...rest]: readonly [Asked, ...Asked[]]): boolean =>
  first.scope !== undefined && rest.some(({ kind, years }) => kind !== first.kind || years !== first.years)

const exceptions = ({ nationalityExceptions }: Policy): Domain =>
  nationalityExceptions === 'undecided' ? ['granted', 'none'] : [nationalityExceptions]

const yearsOf = ({ usual }: Asked): Domain => (usual ? usualYears : unusualYears)

const distinct = (words: readonly string[]): Domain => [...new Set(words)]
