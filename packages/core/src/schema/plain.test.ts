import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepest, type Flaw, largest, plainCopy } from './plain.ts'

const nested = (levels: number): unknown => {
  let inner: unknown = 'end'
  for (let level = 0; level < levels; level++) inner = { inner }
  return inner
}

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

const cyclic: { self?: unknown } = {}
cyclic.self = cyclic

/** Each member of each level is a new level of its own. */
const endless = (): object =>
  new Proxy({}, { ownKeys: () => ['a', 'b'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: endless })

describe('plainCopy', () => {
  test('copies what JSON can say', () => {
    const value = { text: 'é', count: -0.5, yes: true, nothing: null, list: [1, ['2', {}]] }
    expect(plainCopy(value)).toEqual({ plain: value, flaws: [] })
  })

  test('copies any JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(plainCopy(value)).toEqual({ plain: value, flaws: [] })
      }),
    )
  })

  test('reads each member once, so that nothing can change afterwards', () => {
    let reads = 0
    const { plain } = plainCopy({
      get kind() {
        return ++reads === 1 ? 'offer' : 'verdict'
      },
    })
    expect(plain).toEqual({ kind: 'offer' })
    expect(reads).toBe(1)
  })

  test('keeps a key called __proto__ a key', () => {
    const { plain } = plainCopy(JSON.parse('{ "__proto__": { "polluted": true } }'))
    expect(Object.keys(plain ?? {})).toEqual(['__proto__'])
    expect(plain).not.toHaveProperty('polluted')
  })

  test('takes plain objects of another realm, and those without a prototype', () => {
    expect(plainCopy(runInNewContext('({ a: [1] })')).plain).toEqual({ a: [1] })
    expect(plainCopy(Object.create(null)).flaws).toEqual([])
  })

  test('lets two keys hold the same object', () => {
    const shared = { a: 1 }
    expect(plainCopy([shared, shared])).toEqual({ plain: [shared, shared], flaws: [] })
  })

  test.each<{ value: unknown; flaw: Flaw; because: string }>([
    { value: undefined, flaw: { code: 'not-json', path: [], found: 'undefined' }, because: 'nothing was given' },
    { value: { a: undefined }, flaw: { code: 'not-json', path: ['a'], found: 'undefined' }, because: 'a key holds undefined' },
    { value: Array(1), flaw: { code: 'not-json', path: [0], found: 'undefined' }, because: 'a list has a hole' },
    { value: { a: [Number.NaN] }, flaw: { code: 'not-json', path: ['a', 0], found: 'not-finite' }, because: 'NaN is no number of JSON' },
    { value: { a: 1n }, flaw: { code: 'not-json', path: ['a'], found: 'bigint' }, because: 'JSON has no bigint' },
    { value: { a: () => 1 }, flaw: { code: 'not-json', path: ['a'], found: 'function' }, because: 'JSON has no function' },
    { value: { a: Symbol('a') }, flaw: { code: 'not-json', path: ['a'], found: 'symbol' }, because: 'JSON has no symbol' },
    { value: { a: new Date(0) }, flaw: { code: 'not-json', path: ['a'], found: 'instance' }, because: 'a Date would change in JSON' },
    { value: new Map(), flaw: { code: 'not-json', path: [], found: 'instance' }, because: 'a Map would be empty in JSON' },
    { value: { a: cyclic }, flaw: { code: 'cyclic', path: ['a', 'self'] }, because: 'an object contains itself' },
    {
      value: {
        get a() {
          throw new Error('no')
        },
      },
      flaw: { code: 'unreadable', path: ['a'] },
      because: 'a getter throws',
    },
    {
      value: {
        a: new Proxy(
          {},
          {
            ownKeys() {
              throw new Error('no')
            },
          },
        ),
      },
      flaw: { code: 'unreadable', path: ['a'] },
      because: 'a proxy throws',
    },
    { value: revoked(), flaw: { code: 'unreadable', path: [] }, because: 'a proxy was revoked' },
  ])('finds a flaw where $because', ({ value, flaw }) => {
    expect(plainCopy(value).flaws).toEqual([flaw])
  })

  test(`goes ${deepest} levels deep and no further`, () => {
    expect(plainCopy(nested(deepest)).flaws).toEqual([])
    const [flaw] = plainCopy(nested(deepest + 1)).flaws
    expect(flaw).toMatchObject({ code: 'too-deep' })
    expect(flaw?.path).toHaveLength(deepest)
    expect(plainCopy(nested(100_000)).flaws).toHaveLength(1)
  })

  test.each<{ name: string; value: unknown }>([
    { name: 'a list', value: Array(largest).fill(0) },
    { name: 'an object', value: Object.fromEntries(Array.from({ length: largest }, (_, index) => [`k${index}`, 0])) },
    {
      name: 'a list that claims four thousand million items',
      value: new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : 0) }),
    },
  ])('stops counting $name of more values than it takes', ({ value }) => {
    expect(plainCopy(value).flaws).toEqual([{ code: 'too-large', path: [] }])
  })

  test('tells a hundred flaws of something endless', () => {
    expect(plainCopy(endless()).flaws).toHaveLength(100)
  })

  test('never throws, and what it gives has no flaw left', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    fc.assert(
      fc.property(anything, (value) => {
        const { plain } = plainCopy(value)
        expect(plainCopy(plain)).toEqual({ plain, flaws: [] })
      }),
    )
  })
})
