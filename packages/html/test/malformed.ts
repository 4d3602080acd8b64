import { completeOffer, completeReading } from '../../core/src/schema/complete.ts'

const wrong: readonly unknown[] = [
  null,
  true,
  0,
  Number.NaN,
  1e308,
  '',
  'x',
  '\ud800',
  '2025-02-30',
  'javascript:alert(1)',
  [],
  [null],
  [[]],
  {},
  { type: 'video', text: 'x' },
  { kind: 'x' },
  { at: [5, 1] },
  JSON.parse('{"__proto__":{"type":"list"},"constructor":1}'),
]

type Container = { [key: string]: unknown }

const placesIn = (value: unknown): readonly (readonly [Container, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[value as Container, key] as const, ...placesIn((value as Container)[key])])
    : []

/** The same sequence on each run: numbers from 0 to below 1. */
const chance = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Copies of a complete offer or reading in which one to three values, drawn by lot, are of another sort or gone. */
export const malformed = (count: number): readonly unknown[] => {
  const draw = chance(7)
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(draw() * of.length)]
  return Array.from({ length: count }, () => {
    const copy: unknown = structuredClone(draw() < 0.5 ? completeReading : completeOffer)
    const places = placesIn(copy)
    for (let change = 0; change <= draw() * 3; change++) {
      const [container, key] = one(places) ?? []
      if (container === undefined || key === undefined) continue
      if (draw() < 0.25) delete container[key]
      else container[key] = structuredClone(one(wrong))
    }
    return copy
  })
}

/** What may come where an offer should be. */
export const noOffers: readonly unknown[] = [
  null,
  undefined,
  5,
  'avis',
  [],
  {},
  { kind: 'reading' },
  { kind: 'offer', sections: null },
  { kind: 'reading', offer: null, diagnostics: 5, fields: 3, source: 0 },
]
