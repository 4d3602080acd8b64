import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { holidayNames, holidayOn, holidaysOf, isWeekend, isWorkingDay, nextWorkingDay } from './holidays.ts'
import { knownDate } from './plain-date.ts'

test('2025, a year of many offers', () => {
  expect(holidaysOf(2025).map(({ date, id }) => `${date} ${id}`)).toEqual([
    '2025-01-01 new-year',
    '2025-04-21 easter-monday',
    '2025-05-01 labour-day',
    '2025-05-08 victory-1945',
    '2025-05-29 ascension',
    '2025-06-09 whit-monday',
    '2025-07-14 national-day',
    '2025-08-15 assumption',
    '2025-09-24 citizenship-day',
    '2025-11-01 all-saints',
    '2025-11-11 armistice-1918',
    '2025-12-25 christmas',
  ])
})

// Fridays on which deadlines fall, the earliest and latest Easter Mondays, and days that are no holiday.
test.each([
  ['2025-08-15', 'assumption'],
  ['2026-05-01', 'labour-day'],
  ['2026-05-08', 'victory-1945'],
  ['2026-12-25', 'christmas'],
  ['2027-01-01', 'new-year'],
  ['2027-09-24', 'citizenship-day'],
  ['1818-03-23', 'easter-monday'],
  ['2285-03-23', 'easter-monday'],
  ['1943-04-26', 'easter-monday'],
  ['2038-04-26', 'easter-monday'],
  ['2008-05-01', 'labour-day'],
  ['2025-04-18', undefined],
  ['2025-04-20', undefined],
  ['2025-07-18', undefined],
] as const)('%s: %s', (date, id) => {
  expect(holidayOn(knownDate(date))).toBe(id)
})

test('two holidays may share a day', () => {
  expect(holidaysOf(2008).filter(({ date }) => date === '2008-05-01')).toEqual([
    { date: '2008-05-01', id: 'labour-day' },
    { date: '2008-05-01', id: 'ascension' },
  ])
})

test('twelve holidays in every year, in order; none in what is no year', () => {
  for (let year = 1; year <= 9999; year++) {
    const dates = holidaysOf(year).map(({ date }) => date)
    if (dates.length !== 12 || dates.toSorted().join() !== dates.join()) expect.unreachable(`${year}: ${dates}`)
  }
  for (const year of [0, -1, 10_000, 2025.5, Number.NaN, Infinity]) expect(holidaysOf(year)).toEqual([])
})

test('every holiday has its words in both languages', () => {
  for (const { id } of holidaysOf(2025)) {
    expect(holidayNames.fr[id]).toMatch(/^[A-Z]/)
    expect(holidayNames.en[id]).toMatch(/^[A-Z]/)
  }
  expect(Object.keys(holidayNames.fr)).toEqual(Object.keys(holidayNames.en))
})

test.each([
  ['2025-07-17', '2025-07-18', 'the next day'],
  ['2025-08-14', '2025-08-18', 'over Assumption and a weekend'],
  ['2025-08-15', '2025-08-18', 'from a holiday'],
  ['2025-08-16', '2025-08-18', 'from a Saturday'],
  ['2027-03-26', '2027-03-30', 'over Easter; the Friday before is a working day'],
  ['2026-12-31', '2027-01-04', 'over a new year'],
  ['9999-12-30', '9999-12-31', "to the calendar's end"],
  ['9999-12-31', '9999-12-31', "at the calendar's end"],
])('the working day after %s is %s: %s', (date, next) => {
  expect(nextWorkingDay(knownDate(date))).toBe(next)
})

test.each([
  ['2025-07-18', false, true],
  ['2025-07-19', true, false],
  ['2025-07-20', true, false],
  ['2025-07-21', false, true],
  ['2025-07-14', false, false],
])('%s: weekend %s, working day %s', (date, weekend, working) => {
  expect(isWeekend(knownDate(date))).toBe(weekend)
  expect(isWorkingDay(knownDate(date))).toBe(working)
})

test('2000–2100: the public holidays that date-holidays lists for New Caledonia, neither more nor fewer', () => {
  const theirs = new Holidays('NC')
  for (let year = 2000; year <= 2100; year++) {
    const publicDays = theirs.getHolidays(year).filter(({ type }) => type === 'public')
    const expected = publicDays.map(({ date }) => date.slice(0, 10)).sort()
    expect(holidaysOf(year).map(({ date }) => date)).toEqual(expected)
  }
})
