import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliestDay, latestDay, type PartialDate, parsePartialDate } from './partial-date.ts'
import { fromEpochDay, parsePlainDate, toEpochDay } from './plain-date.ts'

const bounds: readonly [partial: string, earliest: string, latest: string][] = [
  ['2017', '2017-01-01', '2017-12-31'],
  ['2017-03', '2017-03-01', '2017-03-31'],
  ['2017-04', '2017-04-01', '2017-04-30'],
  ['2017-02', '2017-02-01', '2017-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2017-03-05', '2017-03-05', '2017-03-05'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['9999-12', '9999-12-01', '9999-12-31'],
]

const notPartialDates = [
  '',
  '17',
  '217',
  '02017',
  '0000',
  '0000-05',
  '2017-',
  '2017-3',
  '2017-00',
  '2017-13',
  '2017-03-',
  '2017-03-5',
  '2017-02-29',
  '201-703',
  '2017/03',
  '03-2017',
  ' 2017',
  '2017\n',
  '-017',
  '1e10',
  '٢٠١٧',
  '٢٠١٧-٠٣',
  '\ud800\ud800\ud800\ud800',
  '2017'.repeat(1_000_000),
]

const read = (text: string): PartialDate => parsePartialDate(text) ?? expect.unreachable(`${text} is a partial date`)

test.each(bounds)('%s means %s to %s', (text, earliest, latest) => {
  const partial = read(text)
  expect(partial).toBe(text)
  expect(earliestDay(partial)).toBe(earliest)
  expect(latestDay(partial)).toBe(latest)
})

test('a text that is no partial date is undefined', () => {
  for (const text of notPartialDates) expect(parsePartialDate(text), JSON.stringify(text.slice(0, 40))).toBeUndefined()
})

test('a day lies within its month, and its month within its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
      const date = fromEpochDay(day)
      const [month, year] = [read(date.slice(0, 7)), read(date.slice(0, 4))] as const
      const nested = [earliestDay(year), earliestDay(month), date, latestDay(month), latestDay(year)]
      expect(nested.toSorted()).toEqual(nested)
      expect(nested.map(parsePlainDate)).toEqual(nested)
      expect(toEpochDay(latestDay(month)) - toEpochDay(earliestDay(month))).toBeLessThan(31)
    }),
  )
})
