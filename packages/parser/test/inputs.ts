import { mutate, mutationCount } from './mutations.ts'

/** Numbers that look random and come from a seed alone (mulberry32). */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** The input with a number: one of some texts, after one to six changes. The same seed, number and texts give the same input. */
export const inputAt = (seed: number, index: number, texts: readonly string[]): string => {
  const next = numbers(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const pick = (): string => texts[next() % texts.length] ?? ''
  const steps = Array.from({ length: 1 + (next() % 6) }, () => ({ mutation: next() % mutationCount, a: next() >>> 1, b: next() >>> 1 }))
  return mutate(pick(), steps, pick())
}
