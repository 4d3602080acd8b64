import { type Found, type PlainDate, plainDate, type Region, type Report, type Weekday, type Words, weekdayWord } from '@avpkit/core'
import { isNear } from '../labels/slips.ts'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'

/** A day as printed. `weekday` is the one printed before it, right or wrong. */
export interface PrintedDate {
  readonly kind: 'day'
  readonly date: PlainDate
  readonly weekday?: Weekday
  /** Offsets in the words. */
  readonly from: number
  readonly to: number
}

/** A month without a day, `YYYY-MM`. */
export interface PrintedMonth {
  readonly kind: 'month'
  readonly month: string
  readonly from: number
  readonly to: number
}

/** A date that doesn't exist, such as "31 juin 2025", or whose digits a scan took for letters: "2O25". */
export interface ImpossibleDate {
  readonly kind: 'impossible'
  readonly from: number
  readonly to: number
}

export type FoundDate = PrintedDate | PrintedMonth | ImpossibleDate

export const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const shortMonths = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const isoWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const indexIn = (names: readonly string[], word: string): number => {
  const exact = names.indexOf(word)
  if (exact >= 0 || word.length < 5) return exact
  return names.findIndex((name) => name.length >= 5 && isNear(name, word, 1))
}

/** Number of a month from its French name, whole, shortened or off by one letter; 0 for any other word. */
const monthOf = (word: string): number => indexIn(months, word) + 1 || shortMonths.indexOf(word) + 1

const weekdayOf = (word: string | undefined): Weekday | undefined => (word ? isoWeekdays[indexIn(weekdays, word)] : undefined)

/** Two digits mean this century: offers are of our time. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

const dated =
  /(?:([a-z]{4,9})\s*,?\s*(?:le\s+)?)?(?<![\d/-])(\d{1,2})\s?(?:er|\u1d49\u02b3|\u1d31\u1d3f|\u1d49|e)?(?:\s*([/.-])\s*(\d{1,2})\s*\3\s*|\s*([a-z]{3,9})\.?,?\s*)(\d{4}|\d{2})(?![\d/])/g
/** A month and its year; "septembre et octobre 2026" and "août – septembre 2025" are two. */
const monthAlone = /(?<![a-z])(?:([a-z]{3,9})(?:\s+(?:et|ou|au?)\s+|\s*[,/–—-]\s*))?([a-z]{3,9})\.?\s+(\d{4})(?!\d)/g

/** Digits, and the letters that a scan takes for them: O for 0, l and I for 1. */
const digit = '[\\doil]'
const misread = new RegExp(
  `(?<![a-z\\d/-])${digit}{1,2}(?:er)?(?:\\s*([/.-])\\s*${digit}{1,2}\\s*\\1\\s*|\\s+([a-z]{3,9})\\.?\\s+)${digit}{4}(?![a-z\\d])`,
  'g',
)
const mayBeMisread = /\d[oil]|[oil]\d/

/** Days whose digits are in part letters, where no date without them stands. */
const misreadIn = (folded: string): readonly ImpossibleDate[] =>
  mayBeMisread.test(folded)
    ? matchesIn(misread, folded).flatMap(({ 0: printed, 2: month, index }) => {
        const isDay = month === undefined || monthOf(month) > 0
        const digits = (month === undefined ? printed : printed.replace(month, '')).replace(/^o(?=\d)/, '')
        return isDay && mayBeMisread.test(digits) ? [{ kind: 'impossible', from: index, to: index + printed.length } as const] : []
      })
    : []

const daysIn = (folded: string): readonly FoundDate[] => {
  const days = printedDaysIn(folded)
  const damaged = misreadIn(folded)
  if (damaged.length === 0) return days
  const sound = days.filter(({ from, to }) => !damaged.some((one) => from < one.to && one.from < to))
  return [...sound, ...damaged].sort((a, b) => a.from - b.from)
}

const printedDaysIn = (folded: string): readonly FoundDate[] =>
  matchesIn(dated, folded).flatMap((match): FoundDate[] => {
    const [whole, weekdayWord, day = '', separator, monthDigits, monthWord, year = ''] = match
    const month = monthDigits ? Number(monthDigits) : monthOf(monthWord ?? '')
    if (month === 0) return []
    const weekday = weekdayOf(weekdayWord)
    const lead = weekdayWord && !weekday ? whole.search(/\d/) : 0
    const place = { from: match.index + lead, to: match.index + whole.length }
    const date = plainDate(yearOf(year), month, Number(day))
    if (date) return [{ kind: 'day', date, ...(weekday && { weekday }), ...place }]
    const isPhone = separator === '.' && year.length === 2
    return isPhone ? [] : [{ kind: 'impossible', ...place }]
  })

const monthsIn = (folded: string): readonly PrintedMonth[] =>
  matchesIn(monthAlone, folded).flatMap((match): PrintedMonth[] => {
    const [whole, firstWord = '', word = '', year = ''] = match
    const at = whole.lastIndexOf(word)
    const printed = (name: string, from: number, length: number): readonly PrintedMonth[] => {
      const number = monthOf(name)
      const start = match.index + from
      return number === 0 ? [] : [{ kind: 'month', month: `${year}-${String(number).padStart(2, '0')}`, from: start, to: start + length }]
    }
    const last = printed(word, at, whole.length - at)
    return last.length === 0 ? [] : [...printed(firstWord, 0, firstWord.length), ...last]
  })

/**
 * All dates in some words, in order: "vendredi 18 juillet 2025", "1er mars 2025", "01/07/2025", "2/05/25", "octobre 2025".
 * Linear; days that don't exist come out as `impossible`.
 */
export const datesIn = (text: string): readonly FoundDate[] => {
  if (!/\d/.test(text)) return []
  const folded = fold(text)
  const days = daysIn(folded)
  let next = 0
  const months = monthsIn(folded).filter(({ from, to }) => {
    while ((days[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    return (days[next]?.from ?? Number.POSITIVE_INFINITY) >= to
  })
  return months.length === 0 ? days : [...days, ...months].sort((a, b) => a.from - b.from)
}

/** The first day in some words, whatever months stand there alone. */
export const firstDayIn = (text: string): PrintedDate | undefined => {
  const day = /\d/.test(text) ? daysIn(fold(text)).find(({ kind }) => kind === 'day') : undefined
  return day?.kind === 'day' ? day : undefined
}

/** First day printed in some words; one that doesn't exist is reported as `date-invalid`. */
export const dayIn = (words: Words, report: Report): PrintedDate | undefined => {
  for (const found of daysIn(fold(words.text))) {
    if (found.kind === 'day') return found
    if (found.kind === 'impossible')
      report('date-invalid', { printed: words.text.slice(found.from, found.to) }, { span: words.at(found.from, found.to) })
  }
  return undefined
}

/** "à 16h00", "à 15 heures": the hour printed behind a day. */
const hour = /^[\s,(]*(?:à|avant)\s+(\d{1,2})\s?(?:h|heures?)(?:\s?(\d{2}))?(?![a-z\d])/i

/** The hour printed behind an offset, `HH:MM`. */
export const hourAfter = (text: string, at: number): string | undefined => {
  const [, hours, minutes = '00'] = hour.exec(text.slice(at, at + 24)) ?? []
  return hours !== undefined && Number(hours) < 25 ? `${hours.padStart(2, '0')}:${minutes}` : undefined
}

/** A day in some words, as a field claims it: with the weekday printed before it, and the hour behind it. */
export const foundDay = (words: Words, report: Report): readonly Found<PlainDate>[] => {
  const day = dayIn(words, report)
  if (!day) return []
  const printedHour = hourAfter(words.text, day.to)
  const detail = { ...(day.weekday && { printedWeekday: weekdayWord(day.weekday) }), ...(printedHour && { printedHour }) }
  return [{ value: day.date, span: words.at(day.from, day.to), ...(Object.keys(detail).length > 0 && { detail }) }]
}

/** Reads the first day after a label. */
export const readDay = (region: Region, report: Report): readonly Found<PlainDate>[] => foundDay(region.value, report)
