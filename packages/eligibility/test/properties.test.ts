import { addDays, type Because, type Candidate, type Known, type Outcome, type Verdict } from '@avpkit/core'
import { validate } from '@avpkit/core/schema'
import { checkEligibility, explain, nextQuestion, toShareable } from '@avpkit/eligibility'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { candidates, day, known, moments, policies, readings, stays } from './arbitraries.ts'
import { minimum, readingFor } from './offers.ts'
import { outsider } from './persons.ts'

// Thousands of cases for a property: a busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 })

const yesNo = ['ncCitizen', 'ncCivilServant', 'passedCompetitiveExam'] as const

const cases = [readings, candidates, moments, policies] as const

/** Three properties that the decision table of docs/law.md must have. */
describe('the decision table', () => {
  // With the last period open, and nobody away on either deadline: otherwise a later deadline may find them gone.
  test('extending the deadline never turns priority into no priority', () => {
    const at = '2025-05-01T09:00:00+11:00'
    const offer = (last: string, years: number) => readingFor({ residence: minimum(years), posted: '2025-04-30', deadline: last })
    const deadlines = fc.tuple(day('2025-05-02', '2025-08-01'), fc.integer({ min: 1, max: 60 }))
    let priorities = 0
    fc.assert(
      fc.property(deadlines, fc.constantFrom(3, 5, 10), stays, policies, ([first, days], years, residence, policy) => {
        const candidate = { ...outsider, residence }
        const before = checkEligibility(offer(first, years), candidate, { at, policy })
        const after = checkEligibility(offer(addDays(first, days), years), candidate, { at, policy })
        if (before.status === 'priority') priorities++
        expect([before.status, after.status]).not.toEqual(['priority', 'no-priority'])
      }),
      { numRuns: 2000 },
    )
    expect(priorities).toBeGreaterThan(200)
  })

  test('adding a fact never adds a missing fact', () => {
    const facts = fc.constantFrom(
      'ncCitizen',
      'ncCivilServant',
      'passedCompetitiveExam',
      'frenchNational',
      'requiredDiploma',
      'partnerOfCitizen',
    )
    fc.assert(
      fc.property(...cases, facts, fc.constantFrom('yes', 'no'), (reading, candidate, at, policy, fact, word) => {
        const more: Candidate = { ...candidate, [fact]: word }
        fc.pre((candidate[fact] ?? 'unknown') === 'unknown')
        fc.pre(!(more.ncCitizen === 'yes' && more.frenchNational === 'no'))
        const before = checkEligibility(reading, candidate, { at, policy })
        const after = checkEligibility(reading, more, { at, policy })
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]))
        expect([...before.unasked]).toEqual(expect.arrayContaining([...after.unasked]))
      }),
      { numRuns: 2000 },
    )
  })

  test('a verdict without reasons is impossible, and each reason has its law', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        const { reasons } = checkEligibility(reading, candidate, { at, policy })
        expect(reasons.length).toBeGreaterThan(0)
        for (const { citations } of reasons) expect(citations.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('unknown is never no', () => {
  /** A citizen of New Caledonia is French: who isn't can't turn out to be one. */
  const canTurnOutBothWays = ({ frenchNational, ncCitizen = 'unknown' }: Candidate): boolean =>
    frenchNational !== 'no' || ncCitizen !== 'unknown'

  /** All ways in which the yes-or-no facts that weren't said may turn out. */
  const completions = (candidate: Candidate): readonly Candidate[] =>
    yesNo.reduce<readonly Candidate[]>(
      (all, fact) =>
        (candidate[fact] ?? 'unknown') === 'unknown'
          ? all.flatMap((one) => (['yes', 'no'] as const).map((word) => ({ ...one, [fact]: word })))
          : all,
      [candidate],
    )

  test('what is certain stays so however the unknown facts turn out', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        fc.pre(canTurnOutBothWays(candidate))
        const { status } = checkEligibility(reading, candidate, { at, policy })
        fc.pre(status !== 'undetermined')
        for (const one of completions(candidate)) expect(checkEligibility(reading, one, { at, policy }).status).toBe(status)
      }),
      { numRuns: 1000 },
    )
  })

  test('a fact is missing if and only if its answer changes the status in some completion of the others', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        fc.pre(canTurnOutBothWays(candidate))
        const { missing } = checkEligibility(reading, candidate, { at, policy })
        // Facts that aren't yes or no make it certain only in their own completions: look at those where they are known.
        fc.pre(missing.every((fact) => yesNo.some((name) => name === fact)))
        for (const fact of yesNo) {
          if ((candidate[fact] ?? 'unknown') !== 'unknown') continue
          const pairs = completions({ ...candidate, [fact]: 'yes' }).map((one) => [one, { ...one, [fact]: 'no' as Known }] as const)
          const decides = pairs.some(([yes, no]) => statusOf(yes) !== statusOf(no))
          expect(missing.includes(fact), fact).toBe(decides)
        }
        function statusOf(one: Candidate) {
          return checkEligibility(reading, one, { at, policy }).status
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a nationality or a diploma that was not said never changes the status', () => {
    fc.assert(
      fc.property(...cases, fc.constantFrom('frenchNational', 'requiredDiploma'), (reading, candidate, at, policy, fact) => {
        const said: Candidate = { ...candidate, [fact]: 'yes' }
        const unsaid: Candidate = { ...candidate, [fact]: 'unknown' }
        expect(checkEligibility(reading, unsaid, { at, policy }).status).toBe(checkEligibility(reading, said, { at, policy }).status)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a verdict', () => {
  test('has the shape of the contract, and JSON keeps it', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        const verdict = checkEligibility(reading, candidate, { at, policy })
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
        expect(validate(verdict)).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  test('is its own explanation: each tree follows from its leaves', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        for (const { because, outcome } of checkEligibility(reading, candidate, { at, policy }).reasons) {
          expect(because.outcome).toBe(outcome)
          expect(kleene(because)).toBe(outcome)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('leaves what it was given as it was, and is the same each time', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        const [first, second] = [frozen(structuredClone(reading)), frozen(structuredClone(candidate))]
        expect(checkEligibility(first, second, { at, policy })).toEqual(checkEligibility(reading, candidate, { at, policy }))
      }),
      { numRuns: 300 },
    )
  })

  test('never counts days or years backwards', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        const { window, counting } = checkEligibility(reading, candidate, { at, policy })
        expect(window.daysLeft ?? 0).toBeGreaterThanOrEqual(0)
        expect(counting?.completed ?? 0).toBeGreaterThanOrEqual(0)
        expect(window.state === 'closed' || window.state === 'unknown' ? window.daysLeft : 0).toBe(
          window.state === 'closed' || window.state === 'unknown' ? undefined : 0,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('gives nothing of the person away once it is made shareable', () => {
    fc.assert(
      fc.property(...cases, (reading, candidate, at, policy) => {
        const shared = JSON.stringify(toShareable(checkEligibility(reading, candidate, { at, policy })))
        const declared =
          /ncCitizen|ncCivilServant|passedCompetitiveExam|frenchNational|requiredDiploma|partnerOfCitizen|residence\.|reachedOn|since|candidate-|P-\d\d|E-0[12]/
        expect(shared).not.toMatch(declared)
      }),
      { numRuns: 500 },
    )
  })

  test('can always be explained, and asked about', () => {
    fc.assert(
      fc.property(...cases, fc.constantFrom('fr', 'en'), (reading, candidate, at, policy, locale) => {
        const verdict = checkEligibility(reading, candidate, { at, policy })
        const { answer, why, todo } = explain(verdict, { locale })
        expect(answer).not.toBe('')
        expect(why.length + todo.length).toBeGreaterThan(0)
        const question = nextQuestion([verdict])
        expect(question === undefined || verdict.missing.includes(question)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('anything at all as a person', () => {
  test('gives a verdict and never an exception', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ residence: fc.anything(), ncCitizen: fc.anything(), scope: fc.anything() }, { requiredKeys: [] }),
      fc.record({
        residence: fc.record({
          periods: fc.array(fc.record({ from: fc.string(), to: fc.oneof(fc.string(), fc.constant(null)) })),
          absences: fc.anything(),
        }),
      }),
    )
    const reading = readingFor({ residence: minimum(10), posted: '2025-06-27', deadline: '2025-07-18' })
    fc.assert(
      fc.property(anything, known, (person, _) => {
        const verdict = checkEligibility(reading, person as Candidate, { at: '2025-07-10T09:00:00+11:00' })
        expect(verdict.reasons.length).toBeGreaterThan(0)
        expect(explain(verdict).answer).not.toBe('')
      }),
      { numRuns: 3000 },
    )
  })
})

test('the samples hold every status', () => {
  const seen = new Set<Verdict['status']>()
  fc.assert(
    fc.property(...cases, (reading, candidate, at, policy) => void seen.add(checkEligibility(reading, candidate, { at, policy }).status)),
    { numRuns: 3000, seed: 1 },
  )
  expect([...seen].sort()).toEqual(['barred', 'closed', 'no-priority', 'not-applicable', 'priority', 'undetermined'])
})

const rank: readonly Outcome[] = ['not-met', 'unknown', 'met']

const kleene = (tree: Because): Outcome => {
  switch (tree.op) {
    case 'all':
      return rank[Math.min(2, ...tree.of.map((part) => rank.indexOf(kleene(part))))] ?? 'unknown'
    case 'any':
      return rank[Math.max(0, ...tree.of.map((part) => rank.indexOf(kleene(part))))] ?? 'unknown'
    case 'not':
      return rank[2 - rank.indexOf(kleene(tree.of[0]))] ?? 'unknown'
    default:
      return tree.outcome
  }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
