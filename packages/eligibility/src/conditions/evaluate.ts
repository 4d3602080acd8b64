import type { Because, Outcome } from '@avpkit/core'
import { fromEpochDay } from '@avpkit/core'
import type { Case, Range } from '../facts/case.ts'
import type { Condition, DayRelation } from './condition.ts'

/** Kleene's three values as numbers: `all` is the least of its parts, `any` the greatest, `not` turns them round. */
export type Ternary = 0 | 1 | 2

export const NOT_MET = 0
export const UNKNOWN = 1
export const MET = 2

/** Says whether a condition holds in a case, as far as its facts are known. */
export const evaluate = (condition: Condition, known: Case): Ternary => {
  switch (condition.op) {
    case 'all':
      return least(condition.of, known)
    case 'any':
      return greatest(condition.of, known)
    case 'not':
      return turned(evaluate(condition.of[0], known))
    case 'is':
      return wordIs(known.words[condition.fact], condition.words)
    case 'compare':
      return dayIs(known.days[condition.fact], condition.relation, known.days[condition.to], condition.plusDays)
  }
}

/** The evaluated tree: the explanation itself. */
export const because = (condition: Condition, known: Case): Because => {
  const outcome = outcomes[evaluate(condition, known)]
  switch (condition.op) {
    case 'all':
    case 'any':
      return { op: condition.op, outcome, of: condition.of.map((part) => because(part, known)) }
    case 'not':
      return { op: 'not', outcome, of: [because(condition.of[0], known)] }
    case 'is':
      return { op: 'is', outcome, fact: condition.fact, ...expectedWord(condition.words), ...actualWord(known.words[condition.fact]) }
    case 'compare':
      return {
        op: 'compare',
        outcome,
        fact: condition.fact,
        relation: condition.relation,
        expected: dayText(known.days[condition.to], condition.plusDays) ?? condition.to,
        ...actualDay(known.days[condition.fact]),
      }
  }
}

export const outcomes: readonly [Outcome, Outcome, Outcome] = ['not-met', 'unknown', 'met']

const least = (conditions: readonly Condition[], known: Case): Ternary => {
  let value: Ternary = MET
  for (const condition of conditions) {
    const part = evaluate(condition, known)
    if (part === NOT_MET) return NOT_MET
    if (part < value) value = part
  }
  return value
}

const greatest = (conditions: readonly Condition[], known: Case): Ternary => {
  let value: Ternary = NOT_MET
  for (const condition of conditions) {
    const part = evaluate(condition, known)
    if (part === MET) return MET
    if (part > value) value = part
  }
  return value
}

const turned = (value: Ternary): Ternary => (value === MET ? NOT_MET : value === NOT_MET ? MET : UNKNOWN)

const wordIs = (domain: readonly string[], words: readonly string[]): Ternary => {
  if (domain.length > 1 && words.includes('unknown')) return MET
  let hits = 0
  for (const word of domain) if (words.includes(word)) hits++
  return hits === 0 ? NOT_MET : hits === domain.length ? MET : UNKNOWN
}

const dayIs = (day: Range, relation: DayRelation, other: Range, plusDays: number): Ternary => {
  switch (relation) {
    case 'at-most':
      return ordered(day, other, plusDays)
    case 'after':
      return turned(ordered(day, other, plusDays))
    case 'before':
      return ordered(day, other, plusDays - 1)
    case 'at-least':
      return turned(ordered(day, other, plusDays - 1))
    case 'is':
      return same(day, other, plusDays)
  }
}

/** `day` ≤ `other` + `plusDays`. */
const ordered = (day: Range, other: Range, plusDays: number): Ternary => {
  if (day.to <= other.from + plusDays) return MET
  return day.from > other.to + plusDays ? NOT_MET : UNKNOWN
}

const same = (day: Range, other: Range, plusDays: number): Ternary => {
  if (day.to < other.from + plusDays || day.from > other.to + plusDays) return NOT_MET
  return day.from === day.to && other.from === other.to ? MET : UNKNOWN
}

const expectedWord = (words: readonly string[]) =>
  words.length === 1 ? ({ relation: 'is', expected: words[0] } as const) : ({ relation: 'in', expected: words } as const)

const actualWord = (domain: readonly string[]): { readonly actual: string } => ({
  actual: domain.length === 1 ? (domain[0] ?? 'unknown') : 'unknown',
})

const actualDay = (day: Range): { readonly actual?: string } => {
  const actual = dayText(day, 0)
  return actual === undefined ? {} : { actual }
}

const dayText = (day: Range, plusDays: number): string | undefined =>
  day.from === day.to && Number.isFinite(day.from) ? fromEpochDay(day.from + plusDays) : undefined
