import { expect, test } from 'vitest'
import { failureReason } from './failure.ts'

const unspeakable = 'something without a message was thrown'

test.each([
  [new RangeError('too many'), 'too many'],
  ['a word', 'a word'],
  [undefined, 'undefined'],
  [Object.create(null), unspeakable],
  [{ toString: () => ({}) }, unspeakable],
  [
    {
      toString() {
        throw new Error('again')
      },
    },
    unspeakable,
  ],
  [Object.defineProperty(new Error('x'), 'message', { get: () => Symbol('x').valueOf() }), 'Symbol(x)'],
])('case %#', (thrown, reason) => {
  expect(failureReason(thrown)).toBe(reason)
})
