import { parseOffer } from '@avpkit/parser'
import { describe, expect, test, vi } from 'vitest'
import { exampleOffer, exampleOffers } from '../../../tooling/golden.ts'
import { pathological } from './pathological.ts'
import { stepsOf } from './steps.ts'

vi.setConfig({ testTimeout: 60_000 })

const ordinary = exampleOffers()
  .map((name) => exampleOffer(name).text)
  .join('\n\n')

/** Steps grow at most as the length to this power. */
const steepest = 1.15

/** No character takes more steps than this many of an ordinary text. */
const dearest = 50

/** The first reading is for what is made only once. */
const ordinarySteps = [0, 1].map(() => stepsOf(() => parseOffer(ordinary))).at(-1) ?? 0

describe('twice the text takes about twice the steps, and no text many times those of an ordinary one', () => {
  const length = 8_000
  test.each(pathological(ordinary))('$name', ({ text }) => {
    const [once, twice] = [text(length), text(2 * length)]
    const steps = stepsOf(() => parseOffer(twice))
    expect(Math.log2(steps / stepsOf(() => parseOffer(once)))).toBeLessThanOrEqual(steepest)
    expect(steps / twice.length).toBeLessThanOrEqual((dearest * ordinarySteps) / ordinary.length)
  })
})

test('steps are counted, and the same work takes the same steps but for some in a hundred', () => {
  const again = stepsOf(() => parseOffer(ordinary))
  expect(again).toBeGreaterThan(ordinary.length)
  expect(Math.abs(again - ordinarySteps)).toBeLessThan(ordinarySteps / 20)
})

test('a quadratic reader would be noticed', () => {
  const careless = (text: string) => {
    for (let at = 0; at < text.length; at++) text.slice(at).includes('#')
  }
  const growth = Math.log2(stepsOf(() => careless('a'.repeat(400))) / stepsOf(() => careless('a'.repeat(200))))
  expect(growth).toBeGreaterThan(1.9)
})
