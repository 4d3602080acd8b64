/** Tells a person where they stand for an offer, at a moment, in plain sentences. */
import { readFileSync } from 'node:fs'
import { type Candidate, knownDate } from '@avpkit/core'
import { checkEligibility, explain } from '@avpkit/eligibility'
import { parseOffer } from '@avpkit/parser'

const reading = parseOffer(readFileSync(new URL('offers/02-premiere-page.txt', import.meta.url), 'utf8'))
const since = knownDate('2017-03-01')
const resident: Candidate = {
  ncCitizen: 'no',
  ncCivilServant: 'no',
  passedCompetitiveExam: 'no',
  residence: { periods: [{ from: since, to: null }] },
}

const verdict = checkEligibility(reading, resident, { at: '2025-09-22T09:00:00+11:00' })
const { badge, answer, why } = explain(verdict, { locale: 'fr' })

console.log(`[${badge}]`)
console.log(answer)
for (const { text } of why) console.log('–', text)
console.log('Manque :', verdict.missing.join(', ') || 'rien')
