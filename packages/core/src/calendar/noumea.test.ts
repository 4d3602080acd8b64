import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareInstants,
  endOfNoumeaDay,
  epochMs,
  instantFromEpochMs,
  knownInstant,
  noumeaDay,
  parseInstant,
  startOfNoumeaDay,
} from './noumea.ts'
import { addDays, fromEpochDay, knownDate } from './plain-date.ts'

/** Moments around a deadline, 18 July 2025, and around the calendar's ends. */
const days: readonly [instant: string, day: string][] = [
  ['2025-07-10T09:00:00+11:00', '2025-07-10'],
  ['2025-07-17T12:59:59.999Z', '2025-07-17'],
  ['2025-07-17T13:00:00Z', '2025-07-18'],
  ['2025-07-18T12:59:59.999999999Z', '2025-07-18'],
  ['2025-07-18T13:00:00Z', '2025-07-19'],
  ['2025-07-18T06:00:00-07:00', '2025-07-19'],
  ['2025-07-18T23:59:59+11:00', '2025-07-18'],
  ['2025-07-19T00:59:59+12:00', '2025-07-18'],
  ['2025-07-18T18:29:59+05:30', '2025-07-18'],
  ['2025-07-18T13:00:00-00:00', '2025-07-19'],
  ['2024-02-29T12:00:00Z', '2024-02-29'],
  ['0001-01-01T00:00:00+11:00', '0001-01-01'],
  ['9999-12-31T23:59:59.999999999+11:00', '9999-12-31'],
]

/** Texts that are no instant: none may throw. */
const notInstants = [
  '',
  '2025-07-10',
  '2025-07-10T09:00:00',
  '2025-07-10T09:00+11:00',
  '2025-07-10 09:00:00+11:00',
  '2025-07-10t09:00:00z',
  '2025-07-10T09:00:00+11',
  '2025-07-10T09:00:00+1100',
  '2025-07-10T09:00:00−11:00',
  '2025-07-10T09:00:00+24:00',
  '2025-07-10T09:00:00+11:60',
  '2025-07-10T24:00:00+11:00',
  '2025-07-10T23:60:00+11:00',
  '2025-07-10T23:59:60+11:00',
  '2025-07-10T09:00:00.+11:00',
  '2025-07-10T09:00:00,5+11:00',
  '2025-07-10T09:00:00.0123456789Z',
  '2025-07-10T09:00:00Z[Pacific/Noumea]',
  ' 2025-07-10T09:00:00Z',
  '2025-07-10T09:00:00Z\n',
  '2025-02-30T09:00:00Z',
  '2025-7-10T09:00:00Z',
  '+002025-07-10T09:00:00Z',
  '٢٠٢٥-٠٧-١٠T٠٩:٠٠:٠٠Z',
  '0001-01-01T00:00:00+11:01',
  '9999-12-31T13:00:00Z',
  '\ud800',
  '2025-07-10T09:00:00\udc00',
  `2025-07-10T09:00:00.${'0'.repeat(1_000_000)}Z`,
  '2025-07-10T09:00:00Z'.repeat(100_000),
]

test.each(days)('%s is %s in Nouméa', (text, day) => {
  expect(parseInstant(text)).toBe(text)
  expect(noumeaDay(knownInstant(text))).toBe(day)
})

test('a text that is no instant is undefined', () => {
  for (const text of notInstants) expect(parseInstant(text), JSON.stringify(text.slice(0, 40))).toBeUndefined()
})

/** Any UTF-16 code units, lone surrogates among them. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

test('any text is read without an exception, and only into itself', () => {
  const almost = fc.string({ unit: fc.constantFrom('2025-07-10', 'T', '09:00', ':00', '.5', 'Z', '+', '11:00'), maxLength: 8 })
  fc.assert(
    fc.property(fc.oneof(anyText, almost), (text) => {
      expect([undefined, text]).toContain(parseInstant(text))
    }),
  )
})

test.each([
  ['2025-07-18', '2025-07-18T00:00:00+11:00', '2025-07-19T00:00:00+11:00'],
  ['2024-12-31', '2024-12-31T00:00:00+11:00', '2025-01-01T00:00:00+11:00'],
  ['0001-01-01', '0001-01-01T00:00:00+11:00', '0001-01-02T00:00:00+11:00'],
  ['9999-12-31', '9999-12-31T00:00:00+11:00', '9999-12-31T23:59:59.999+11:00'],
])('%s begins at %s and is over at %s', (day, start, end) => {
  expect(startOfNoumeaDay(knownDate(day))).toBe(start)
  expect(endOfNoumeaDay(knownDate(day))).toBe(end)
})

test.each([
  [0, '1970-01-01T11:00:00+11:00'],
  [-1, '1970-01-01T10:59:59.999+11:00'],
  [1752098400000, '2025-07-10T09:00:00+11:00'],
  [1752098400000.9, '2025-07-10T09:00:00+11:00'],
  [-0.5, '1970-01-01T10:59:59.999+11:00'],
  [1752098400007, '2025-07-10T09:00:00.007+11:00'],
  [Infinity, '9999-12-31T23:59:59.999+11:00'],
  [-Infinity, '0001-01-01T00:00:00+11:00'],
])('%d ms is %s', (ms, instant) => {
  expect(instantFromEpochMs(ms)).toBe(instant)
})

test.each([
  ['2025-07-10T09:00:00+11:00', '2025-07-09T22:00:00Z', 0],
  ['2025-07-10T09:00:00+11:00', '2025-07-10T09:00:00.000000001+11:00', -1],
  ['2025-07-10T09:00:00.5Z', '2025-07-10T09:00:00.50Z', 0],
  ['2025-07-10T09:00:00.5Z', '2025-07-10T09:00:00.4999Z', 1],
  ['2025-07-10T09:00:00Z', '2025-07-10T09:00:00+11:00', 1],
] as const)('%s against %s: %i', (a, b, order) => {
  expect(compareInstants(knownInstant(a), knownInstant(b))).toBe(order)
})

test("made-up instants in code are the programmer's mistakes", () => {
  expect(() => knownInstant('today')).toThrow('Expected an instant such as 2025-07-10T09:00:00+11:00, got "today"')
  expect(() => noumeaDay(JSON.parse('"today"'))).toThrow(RangeError)
  expect(() => instantFromEpochMs(Number.NaN)).toThrow('Expected a whole number of milliseconds, got NaN')
})

const epochDays = fc.integer({ min: -719162, max: 2932895 })

test('a day holds the instants from its start up to, not including, its end', () => {
  fc.assert(
    fc.property(epochDays, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
      const date = fromEpochDay(day)
      const start = startOfNoumeaDay(date)
      const instant = instantFromEpochMs(epochMs(start) + ms)
      expect(noumeaDay(instant)).toBe(date)
      expect(compareInstants(start, instant)).not.toBe(1)
      expect(compareInstants(instant, endOfNoumeaDay(date))).toBe(-1)
      expect(noumeaDay(endOfNoumeaDay(date))).toBe(addDays(date, 1))
      expect(parseInstant(instant)).toBe(instant)
    }),
  )
})

describe.skipIf(!('Temporal' in globalThis))('as Temporal says (native from Node 26 on; skipped where it is missing)', () => {
  const summerTimeEnded = Date.parse('1997-03-02T00:00:00Z')
  const millisecondsSince = (min: number) => fc.integer({ min, max: Date.parse('9999-12-30T00:00:00Z') })
  const offsets = fc.integer({ min: -1439, max: 1439 }).map((minutes) => {
    const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'))
    return `${minutes < 0 ? '-' : '+'}${hour}:${minute}`
  })

  test('the day in Pacific/Noumea since its last summer time', () => {
    fc.assert(
      fc.property(millisecondsSince(summerTimeEnded), (ms) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Pacific/Noumea')
        expect(zoned.offset).toBe('+11:00')
        expect(noumeaDay(instantFromEpochMs(ms))).toBe(zoned.toPlainDate().toString())
      }),
    )
  })

  test('instants written in any zone', () => {
    fc.assert(
      fc.property(millisecondsSince(Date.parse('0002-01-01T00:00:00Z')), offsets, (ms, offset) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(ms)
        const text = knownInstant(instant.toString({ timeZone: offset }))
        expect(epochMs(text)).toBe(ms)
        expect(noumeaDay(text)).toBe(instant.toZonedDateTimeISO('+11:00').toPlainDate().toString())
        expect(instantFromEpochMs(ms)).toBe(
          instant.toString({ timeZone: '+11:00' }).replace(/(\.\d\d?)(?=\+)/, (decimals) => decimals.padEnd(4, '0')),
        )
      }),
    )
  })

  test('order', () => {
    const near = fc.bigInt({ min: 1_752_098_400_000_000_000n, max: 1_752_098_400_000_002_000n })
    fc.assert(
      fc.property(near, near, offsets, (a, b, offset) => {
        const [left, right] = [Temporal.Instant.fromEpochNanoseconds(a), Temporal.Instant.fromEpochNanoseconds(b)] as const
        const order = compareInstants(knownInstant(left.toString()), knownInstant(right.toString({ timeZone: offset })))
        expect(order).toBe(Temporal.Instant.compare(left, right))
      }),
    )
  })
})
