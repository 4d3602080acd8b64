import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  compareDates,
  daysBetween,
  fromEpochDay,
  knownDate,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  toEpochDay,
  weekday,
} from './plain-date.ts'

/** Texts that are no day: none may throw. */
const notDates = [
  '',
  ' 2025-07-18',
  '2025-07-18\n',
  '2025-07-18T00:00:00',
  '2025-2-3',
  '20250718',
  '18/07/2025',
  '25-07-18',
  '+2025-07-18',
  '-2025-07-18',
  '12025-07-18',
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-00-10',
  '2025-13-10',
  '2025-07-00',
  '0000-01-01',
  '٢٠٢٥-٠١-٠١',
  '２０２５-０７-１８',
  '2025−07−18',
  '\ud800',
  '2025-07-1\udc00',
  '9'.repeat(1_000_000),
  '2025-07-18'.repeat(100_000),
]

const known: readonly [date: string, epochDay: number, weekday: number][] = [
  ['0001-01-01', -719162, 1],
  ['1582-10-04', -141438, 1],
  ['1582-10-15', -141427, 5],
  ['1600-02-29', -135081, 2],
  ['1900-02-28', -25509, 3],
  ['1900-03-01', -25508, 4],
  ['1969-12-31', -1, 3],
  ['1970-01-01', 0, 4],
  ['2000-02-29', 11016, 2],
  ['2000-03-01', 11017, 3],
  ['2025-07-18', 20287, 5],
  ['2029-05-29', 21698, 2],
  ['9999-12-31', 2932896, 5],
]

const yearsLater: readonly [from: string, years: number, to: string][] = [
  ['2015-07-18', 10, '2025-07-18'],
  ['2020-02-29', 5, '2025-02-28'],
  ['2004-02-29', 10, '2014-02-28'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2000-02-29', -100, '1900-02-28'],
  ['2025-02-28', -5, '2020-02-28'],
  ['2025-07-18', 0, '2025-07-18'],
  ['2025-07-18', 9999, '9999-12-31'],
  ['2025-07-18', -2025, '0001-01-01'],
  ['2025-07-18', Infinity, '9999-12-31'],
]

const daysLater: readonly [from: string, days: number, to: string][] = [
  ['2025-06-27', 21, '2025-07-18'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
  ['2025-07-18', -Infinity, '0001-01-01'],
  ['2025-07-18', Number.MAX_VALUE, '9999-12-31'],
]

test.each(known)('%s is day %i, weekday %i', (text, epochDay, dayOfWeek) => {
  const date = knownDate(text)
  expect(toEpochDay(date)).toBe(epochDay)
  expect(fromEpochDay(epochDay)).toBe(text)
  expect(weekday(date)).toBe(dayOfWeek)
})

test.each(yearsLater)('%s and %d years: %s', (from, years, to) => {
  expect(addYears(knownDate(from), years)).toBe(to)
})

test.each(daysLater)('%s and %d days: %s', (from, days, to) => {
  expect(addDays(knownDate(from), days)).toBe(to)
})

test('a text that is no day is undefined', () => {
  for (const text of notDates) expect(parsePlainDate(text), JSON.stringify(text.slice(0, 40))).toBeUndefined()
})

/** Any UTF-16 code units, lone surrogates among them. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

test('any text is read without an exception, and only into itself', () => {
  const digitsAndDashes = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-'), minLength: 8, maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(anyText, digitsAndDashes), (text) => {
      expect([undefined, text]).toContain(parsePlainDate(text))
    }),
  )
})

test.each([
  [0, 1, 1],
  [10_000, 1, 1],
  [2025, 2, 29],
  [2025, 1.5, 1],
  [2025, 1, 1.5],
  [Number.NaN, 1, 1],
  [2025, Infinity, 1],
])('year %d, month %d, day %d is no date', (year, month, day) => {
  expect(plainDate(year, month, day)).toBeUndefined()
})

test("numbers that aren't whole, and made-up dates in code, are the programmer's mistakes", () => {
  const date = knownDate('2025-07-18')
  expect(() => fromEpochDay(0.5)).toThrow('Expected a whole number of days, got 0.5')
  expect(() => addDays(date, Number.NaN)).toThrow(RangeError)
  expect(() => addYears(date, 1.5)).toThrow('Expected a whole number of years, got 1.5')
  expect(() => knownDate('2025-02-30')).toThrow('Expected an existing day written YYYY-MM-DD, got "2025-02-30"')
})

test('dates sort by the calendar', () => {
  const sorted = ['0999-12-31', '1000-01-01', '2024-12-31', '2025-01-01'].map(knownDate)
  expect(sorted.toReversed().sort(compareDates)).toEqual(sorted)
  expect(compareDates(knownDate('2025-07-18'), knownDate('2025-07-18'))).toBe(0)
})

const epochDays = fc.integer({ min: -719162, max: 2932896 })

test('what is written is read back, over the whole calendar', () => {
  fc.assert(
    fc.property(epochDays, (day) => {
      const date = fromEpochDay(day)
      const { year, month, day: dayOfMonth } = partsOf(date)
      expect(parsePlainDate(date)).toBe(date)
      expect(plainDate(year, month, dayOfMonth)).toBe(date)
      expect(toEpochDay(date)).toBe(day)
    }),
  )
})

test('each day of four centuries follows the one before', () => {
  let expected = toEpochDay(knownDate('1600-01-01'))
  for (let year = 1600; year <= 2000; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const date = plainDate(year, month, day)
        if (date !== undefined && toEpochDay(date) !== expected++) expect.unreachable(`${date} isn't one day after the day before`)
      }
    }
  }
  expect(fromEpochDay(expected)).toBe('2001-01-01')
})

describe.skipIf(!('Temporal' in globalThis))('as Temporal says (native from Node 26 on; skipped where it is missing)', () => {
  const temporal = (date: PlainDate) => Temporal.PlainDate.from(date)
  const dates = epochDays.map(fromEpochDay)

  test('days since 1970-01-01', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const expected = Temporal.PlainDate.from('1970-01-01').add({ days: day })
        expect(fromEpochDay(day)).toBe(expected.toString())
      }),
    )
  })

  test('weekday and parts', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const { dayOfWeek, year, month, day } = temporal(date)
        expect(weekday(date)).toBe(dayOfWeek)
        expect(partsOf(date)).toEqual({ year, month, day })
      }),
    )
  })

  test('adding days and counting them', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const days = temporal(from).until(temporal(to), { largestUnit: 'day' }).days
        expect(daysBetween(from, to)).toBe(days)
        expect(addDays(from, days)).toBe(to)
        expect(compareDates(from, to)).toBe(Temporal.PlainDate.compare(from, to))
      }),
    )
  })

  test('adding years, 29 February among them', () => {
    const leapDays = fc.integer({ min: 1, max: 2499 }).map((n) => plainDate(n * 4, 2, 29) ?? knownDate('2000-02-29'))
    fc.assert(
      fc.property(fc.oneof(dates, leapDays), fc.integer({ min: 1, max: 9999 }), (date, targetYear) => {
        const years = targetYear - partsOf(date).year
        expect(addYears(date, years)).toBe(temporal(date).add({ years }, { overflow: 'constrain' }).toString())
      }),
    )
  })

  test('which days exist', () => {
    const number = fc.integer({ min: -1, max: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number, number, (year, month, day) => {
        expect(plainDate(year, month, day)).toBe(existing(year, month, day))
      }),
    )
  })
})

const existing = (year: number, month: number, day: number): string | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
