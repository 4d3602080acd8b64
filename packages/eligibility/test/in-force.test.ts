import { readFileSync } from 'node:fs'
import { addDays, type PlainDate } from '@avpkit/core'
import { checkEligibility, ncPublicRules } from '@avpkit/eligibility'
import { describe, expect, test } from 'vitest'
import { rulesInForce } from '../src/rules/in-force.ts'
import { minimum, readingFor } from './offers.ts'
import { outsider } from './persons.ts'

const starts = ncPublicRules.rules.flatMap(({ id, versions }) => versions.flatMap(({ from }) => (from === undefined ? [] : [{ id, from }])))

const isApplied = (id: string, deadline: PlainDate): boolean => {
  const { window, localEmployment, bars, doubts, overlays, notes } = rulesInForce(ncPublicRules, deadline)
  return [window, localEmployment, bars, doubts, overlays, notes].some((rules) => rules.some((rule) => rule.id === id))
}

describe('a rule is in force from its first day on', () => {
  test.each(starts)('$id, the day before, on and after $from', ({ id, from }) => {
    expect([-1, 0, 1].map((days) => isApplied(id, addDays(from, days)))).toEqual([false, true, true])
  })
})

test('an offer from before the first rule set gets no answer but says why', () => {
  const offer = readingFor({ residence: minimum(10), posted: '2016-12-09', deadline: '2016-12-31' })
  const verdict = checkEligibility(offer, { ...outsider, ncCitizen: 'yes' }, { at: '2016-12-20T09:00:00+11:00' })
  expect([verdict.rules, verdict.status]).toEqual(['none', 'undetermined'])
  expect(verdict.warnings.find(({ code }) => code === 'rules-not-certain')?.data).toEqual({ rule: 'V-01', because: 'none' })
})

test("the decision table of docs/law.md has the book's rules", () => {
  const page = readFileSync(new URL('../../../docs/law.md', import.meta.url), 'utf8')
  const table = page.slice(page.indexOf('| rule | if | then |'), page.indexOf('Where several speak'))
  const ids = [...table.matchAll(/^\| ([A-Z]-\d\d) \|/gm)].map(([, id]) => id)
  expect(ids.sort()).toEqual(ncPublicRules.rules.map(({ id }) => id).sort())
})
