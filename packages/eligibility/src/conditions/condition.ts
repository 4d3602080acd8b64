import type { CaseFact, DayFact, WordFact } from '../facts/case.ts'

/** How two days may stand to each other. */
export type DayRelation = 'is' | 'at-least' | 'at-most' | 'before' | 'after'

/** When a rule applies: a small tree over facts, evaluated in three-valued logic. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: readonly [Condition] }
  /** The word `unknown` holds for a fact that isn't known, so that a rule can speak of what wasn't said. */
  | { readonly op: 'is'; readonly fact: WordFact; readonly words: readonly string[] }
  | { readonly op: 'compare'; readonly fact: DayFact; readonly relation: DayRelation; readonly to: DayFact; readonly plusDays: number }

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of })

export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of })

export const not = (condition: Condition): Condition => ({ op: 'not', of: [condition] })

/** The fact is this word, or one of these. */
export const fact = (name: WordFact, ...words: readonly [string, ...string[]]): Condition => ({ op: 'is', fact: name, words })

/** The day stands in this relation to another, moved by `plusDays`. */
export const compare = (name: DayFact, relation: DayRelation, to: DayFact, plusDays = 0): Condition => ({
  op: 'compare',
  fact: name,
  relation,
  to,
  plusDays,
})

/** The facts that a condition names, in its order. */
export const factsIn = (condition: Condition): readonly CaseFact[] => {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'not':
      return condition.of.flatMap(factsIn)
    case 'is':
      return [condition.fact]
    case 'compare':
      return [condition.fact, condition.to]
  }
}
