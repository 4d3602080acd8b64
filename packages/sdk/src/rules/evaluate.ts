import type { Because, Outcome, RuleCondition, RuleFacts } from '@avpkit/core'

/** A rule's facts, each as far as it is known. */
export interface KnownFacts {
  readonly [fact: string]: string | undefined
}

/** Where a fact stands in a verdict: `ext.opt.drives` for a person's, `offer.ext.opt.unit` for what the offer says. */
export type FactName = (fact: string) => string

/** Three-valued logic: `all` is the least of its parts, `any` the greatest, `not` turns them round. */
const order: readonly Outcome[] = ['not-met', 'unknown', 'met']

const least = (parts: readonly Because[]): Outcome => order[Math.min(2, ...parts.map(({ outcome }) => order.indexOf(outcome)))] ?? 'unknown'

const greatest = (parts: readonly Because[]): Outcome =>
  order[Math.max(0, ...parts.map(({ outcome }) => order.indexOf(outcome)))] ?? 'unknown'

const turned = (outcome: Outcome): Outcome => order[2 - order.indexOf(outcome)] ?? 'unknown'

/** Says whether a condition holds as far as its facts are known: the evaluated tree is the explanation. */
export const because = (condition: RuleCondition, facts: RuleFacts, known: KnownFacts, nameOf: FactName): Because => {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => because(part, facts, known, nameOf))
      return { op: condition.op, outcome: condition.op === 'all' ? least(of) : greatest(of), of }
    }
    case 'not': {
      const part = because(condition.of[0], facts, known, nameOf)
      return { op: 'not', outcome: turned(part.outcome), of: [part] }
    }
    case 'is': {
      const { fact, words } = condition
      const actual = known[fact]
      const [only, ...others] = words
      return {
        op: 'is',
        outcome: holds(actual, words, facts[fact]?.words ?? []),
        fact: nameOf(fact),
        ...(others.length === 0 ? { relation: 'is', expected: only } : { relation: 'in', expected: words }),
        actual: actual ?? 'unknown',
      }
    }
  }
}

const holds = (actual: string | undefined, words: readonly string[], all: readonly string[]): Outcome => {
  if (actual !== undefined) return words.includes(actual) ? 'met' : 'not-met'
  return all.every((word) => words.includes(word)) ? 'met' : 'unknown'
}

/** The facts that a condition names, each once, in its order. */
export const factsIn = (condition: RuleCondition): readonly string[] =>
  condition.op === 'is' ? [condition.fact] : [...new Set(condition.of.flatMap(factsIn))]
