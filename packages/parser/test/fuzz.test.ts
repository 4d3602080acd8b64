import { parseOffer } from '@avpkit/parser'
import { expect, test } from 'vitest'
import { exampleOffer, exampleOffers } from '../../../tooling/golden.ts'
import { inputAt } from './inputs.ts'
import { faultOf } from './soundness.ts'

test('2 000 damaged texts: no exception, no span outside the text (`npm run fuzz` tries more)', () => {
  const texts = exampleOffers().map((name) => exampleOffer(name).text)
  for (let index = 0; index < 2_000; index++) {
    const input = inputAt(1, index, texts)
    expect(faultOf(parseOffer(input), input.length), `input ${index} of seed 1`).toBeUndefined()
  }
}, 60_000)
