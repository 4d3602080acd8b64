import { parseOffer } from '@avpkit/parser'
import { describe, expect, test, vi } from 'vitest'
import { exampleOffer, exampleOffers } from '../../../tooling/golden.ts'
import { pathological } from './pathological.ts'
import { stepsOf } from './steps.ts'

vi.setConfig({ testTimeout: 60_000 })

const ordinary = exampleOffers().map((name) => exampleOffer(name).text).join('\n\n')
const inputs = pathological(ordinary)
const length = 20_000

/** Steps grow at most as the length to this power. */
const steepest = 1.15

describe('twice the text takes about twice the steps', () => {
  test.each(inputs)('$name', ({ text }) => {
    const [once, twice] = [text(length), text(2 * length)]
    parseOffer(once)
    const growth = Math.log2(stepsOf(() => parseOffer(twice)) / stepsOf(() => parseOffer(once)))
    expect(growth).toBeLessThanOrEqual(steepest)
  })
})

test('no text takes fifty times the steps of an ordinary one', () => {
  const perCharacter = (text: string): number => stepsOf(() => parseOffer(text)) / text.length
  const usual = perCharacter(ordinary)
  const costs = inputs.map(({ name, text }) => ({ name, cost: perCharacter(text(length)) / usual }))
  expect(costs.filter(({ cost }) => cost > 50)).toEqual([])
})

test('steps are counted, and the same work takes the same steps', () => {
  const text = exampleOffer('01-prevention-des-crues.md').text
  parseOffer(text)
  const first = stepsOf(() => parseOffer(text))
  expect(first).toBeGreaterThan(text.length)
  expect(stepsOf(() => parseOffer(text))).toBe(first)
})

test('a quadratic reader would be noticed', () => {
  const careless = (text: string) => {
    for (let at = 0; at < text.length; at++) text.slice(at).includes('#')
  }
  const growth = Math.log2(stepsOf(() => careless('a'.repeat(400))) / stepsOf(() => careless('a'.repeat(200))))
  expect(growth).toBeGreaterThan(1.9)
})
