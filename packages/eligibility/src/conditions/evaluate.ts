import type { Because, Outcome } from '@avpkit/core'
import { fromEpochDay } from '@avpkit/core'
import { type Case, type Domain, dayOf, dayReaders, isDay, type Range } from '../facts/case.ts'
import type { Condition, DayRelation } from './condition.ts'

/** Kleene's three values as numbers: `all` is the least of its parts, `any` the greatest, `not` turns them round. */
export type Ternary = 0 | 1 | 2

export const NOT_MET = 0
export const UNKNOWN = 1
export const MET = 2

export const outcomes: readonly [Outcome, Outcome, Outcome] = ['not-met', 'unknown', 'met']

/** A condition made ready once, to be asked of many cases. */
export interface ReadyCondition {
  /** Says whether the condition holds in a case, as far as its facts are known. */
  readonly outcome: (known: Case) => Ternary
  /** The evaluated tree: the explanation itself. */
  readonly explained: (known: Case) => Explained
}

/** An evaluated tree whose dates are yet to be written: cases in which all days compare alike share it. */
export type Explained = (days: Case['days']) => Because

/** Makes a condition ready. */
export const ready = (condition: Condition): ReadyCondition => {
  switch (condition.op) {
    case 'all':
      return several('all', condition.of.map(ready), least)
    case 'any':
      return several('any', condition.of.map(ready), greatest)
    case 'not':
      return negation(ready(condition.of[0]))
    case 'is':
      return wordCondition(condition)
    case 'compare':
      return dayCondition(condition)
  }
}

type Combined = (parts: readonly ReadyCondition[], known: Case) => Ternary

const several = (op: 'all' | 'any', parts: readonly ReadyCondition[], combined: Combined): ReadyCondition => ({
  outcome: (known) => combined(parts, known),
  explained: (known) => treeOf(op, outcomes[combined(parts, known)], explainedParts(parts, known)),
})

const explainedParts = (parts: readonly ReadyCondition[], known: Case): readonly Explained[] => parts.map((part) => part.explained(known))

/** Made apart from the case that was evaluated: trees are kept, a person's days never are. */
const treeOf =
  (op: 'all' | 'any', outcome: Outcome, of: readonly Explained[]): Explained =>
  (days) => ({ op, outcome, of: of.map((part) => part(days)) })

const turnedTree =
  (outcome: Outcome, of: Explained): Explained =>
  (days) => ({ op: 'not', outcome, of: [of(days)] })

const negation = (part: ReadyCondition): ReadyCondition => ({
  outcome: (known) => turned(part.outcome(known)),
  explained: (known) => turnedTree(outcomes[turned(part.outcome(known))], part.explained(known)),
})

const wordCondition = ({ fact, words }: Extract<Condition, { readonly op: 'is' }>): ReadyCondition => {
  const expected = words.length === 1 ? { relation: 'is' as const, expected: words[0] } : { relation: 'in' as const, expected: words }
  const speaksOfUnknown = words.includes('unknown')
  const outcome = (known: Case): Ternary => wordIs(known.words[fact], words, speaksOfUnknown)
  const explained = (known: Case): Explained => {
    return leafOf({ op: 'is', outcome: outcomes[outcome(known)], fact, ...expected, actual: actualWord(known.words[fact]) })
  }
  return { outcome, explained }
}

/** Many verdicts share a leaf: nobody changes it. */
const leafOf = (because: Because): Explained => {
  const leaf = Object.freeze(because)
  return () => leaf
}

/** Says how two days of a case compare. */
export type Comparison = (days: Case['days']) => Ternary

export const comparison = ({ fact, relation, to, plusDays }: Omit<Extract<Condition, { readonly op: 'compare' }>, 'op'>): Comparison => {
  const holds = relations[relation]
  const [day, other] = [dayReaders[fact], dayReaders[to]]
  return (days) => holds(day(days), other(days), plusDays)
}

const dayCondition = ({ fact, relation, to, plusDays }: Extract<Condition, { readonly op: 'compare' }>): ReadyCondition => {
  const holds = comparison({ fact, relation, to, plusDays })
  const outcome = ({ days }: Case): Ternary => holds(days)
  const explained = (known: Case): Explained => daysTold(outcomes[outcome(known)])
  const daysTold =
    (told: Outcome): Explained =>
    (days) => {
      const expected = dayText(days[to], plusDays) ?? to
      const actual = dayText(days[fact], 0)
      const leaf = { op: 'compare', outcome: told, fact, relation, expected } as const
      return actual === undefined ? leaf : { ...leaf, actual }
    }
  return { outcome, explained }
}

const least: Combined = (parts, known) => {
  let value: Ternary = MET
  for (const { outcome } of parts) {
    const part = outcome(known)
    if (part === NOT_MET) return NOT_MET
    if (part < value) value = part
  }
  return value
}

const greatest: Combined = (parts, known) => {
  let value: Ternary = NOT_MET
  for (const { outcome } of parts) {
    const part = outcome(known)
    if (part === MET) return MET
    if (part > value) value = part
  }
  return value
}

const turned = (value: Ternary): Ternary => (value === MET ? NOT_MET : value === NOT_MET ? MET : UNKNOWN)

const wordIs = (domain: Domain, words: readonly string[], speaksOfUnknown: boolean): Ternary => {
  if (domain.length === 1) return words.includes(domain[0] ?? '') ? MET : NOT_MET
  if (speaksOfUnknown && domain.length > 1) return MET
  let hits = 0
  for (const word of domain) if (words.includes(word)) hits++
  return hits === 0 ? NOT_MET : hits === domain.length ? MET : UNKNOWN
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

const relations: { readonly [R in DayRelation]: (day: Range, other: Range, plusDays: number) => Ternary } = {
  'at-most': ordered,
  after: (day, other, plusDays) => turned(ordered(day, other, plusDays)),
  before: (day, other, plusDays) => ordered(day, other, plusDays - 1),
  'at-least': (day, other, plusDays) => turned(ordered(day, other, plusDays - 1)),
  is: same,
}

const actualWord = (domain: Domain): string => (domain.length === 1 ? (domain[0] ?? 'unknown') : 'unknown')

const dayText = (day: Range, plusDays: number): string | undefined => {
  if (!isDay(day)) return undefined
  return plusDays === 0 ? dayOf(day) : fromEpochDay(day.from + plusDays)
}
