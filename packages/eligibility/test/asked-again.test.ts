import type { Candidate, Reading } from '@avpkit/core'
import { type Checker, checkEligibility, createChecker, ncPublicRules, type Policy } from '@avpkit/eligibility'
import { expect, test } from 'vitest'
import { empty, minimum, noMinimum, readingFor } from './offers.ts'
import { outsider, since } from './persons.ts'

// What an offer says is kept between questions. A verdict must be the same as if the question had been the first.

const dates = { posted: '2025-06-27', deadline: '2025-07-18', corps: 'Infirmier' }
const offers = [minimum(10), noMinimum, empty].map((residence) => readingFor({ residence, ...dates }))

const moments = ['2025-06-20', '2025-07-10', '2025-07-18', '2025-07-19', '2027-01-01'].map((day) => `${day}T09:00:00+11:00`)

const persons: readonly Candidate[] = [
  {},
  { ...outsider, ncCitizen: 'yes' },
  { ...outsider, frenchNational: 'no', ...since('2005') },
  { ...outsider, ...since('2015-07-15') },
]

const policies: readonly Partial<Policy>[] = [{}, { referenceDate: 'at' }, { referenceDate: 'postedOn', nationalityExceptions: 'none' }]

const withoutExtras = createChecker({ ...ncPublicRules, rules: ncPublicRules.rules.filter(({ id }) => !id.startsWith('E-')) })

const questions = offers.flatMap((offer) =>
  moments.flatMap((at) =>
    persons.flatMap((person) =>
      policies.flatMap((policy) => [checkEligibility, withoutExtras].map((check) => ({ offer, at, person, policy, check }))),
    ),
  ),
)

interface Question {
  readonly offer: Reading
  readonly at: string
  readonly person: Candidate
  readonly policy: Partial<Policy>
  readonly check: Checker
}

const answerTo = ({ offer, at, person, policy, check }: Question): string => JSON.stringify(check(offer, person, { at, policy }))

test('the same question has the same answer, whatever was asked in between', () => {
  const first = questions.map((question) => answerTo({ ...question, offer: structuredClone(question.offer) }))
  expect(questions.map(answerTo)).toEqual(first)
  expect([...questions].reverse().map(answerTo).reverse()).toEqual(first)
})
