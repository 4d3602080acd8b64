import type { Locale } from '../locale.ts'
import { earliestDay, type PartialDate } from './partial-date.ts'
import { type PlainDate, partsOf, twoDigits, type Weekday, weekday } from './plain-date.ts'

/**
 * How a date is said: `full` with its weekday, `long` without it, `short` in digits with the day first, `day-month` without the year.
 */
export type DateStyle = 'full' | 'long' | 'short' | 'day-month'

interface Words {
  readonly dayName: string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly digits: string
}

/** The months in words, January first. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** The days of the week in words, Monday first: the name of `weekday(date)` stands at that number less one. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Days of the week as notices print them; data of findings holds these words. */
export type WeekdayWord = 'lundi' | 'mardi' | 'mercredi' | 'jeudi' | 'vendredi' | 'samedi' | 'dimanche'

const weekdayWords: readonly WeekdayWord[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/**
 * The French word of a weekday, 1 for Monday.
 *
 * @example
 * ```ts
 * weekdayWord(5) // 'vendredi'
 * ```
 */
export const weekdayWord = (day: Weekday): WeekdayWord => weekdayWords[day - 1] ?? 'dimanche'

/**
 * The weekday that a French word names, or `undefined` for any other value.
 *
 * @example
 * ```ts
 * weekdayOfWord('vendredi') // 5
 * weekdayOfWord('friday') // undefined
 * ```
 */
export const weekdayOfWord = (word: unknown): Weekday | undefined => {
  const index = (weekdayWords as readonly unknown[]).indexOf(word)
  return index < 0 ? undefined : isoWeekdays[index]
}

const isoWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const firstOfMonth: Readonly<Record<Locale, string>> = { fr: '1er', en: '1' }

const styles: Readonly<Record<DateStyle, (words: Words) => string>> = {
  full: ({ dayName, day, month, year }) => `${dayName} ${day} ${month} ${year}`,
  long: ({ day, month, year }) => `${day} ${month} ${year}`,
  short: ({ digits }) => digits,
  'day-month': ({ day, month }) => `${day} ${month}`,
}

/**
 * Says a date in French or English words, with plain blanks.
 *
 * The same bytes on every machine: no locale data of the platform is asked. English puts the day first too, as in Australia and New
 * Zealand.
 *
 * @example
 * ```ts
 * formatDate(knownDate('2025-07-18'), 'fr', 'full') // 'vendredi 18 juillet 2025'
 * formatDate(knownDate('2017-03-01'), 'fr', 'long') // '1er mars 2017'
 * formatDate(knownDate('2025-07-18'), 'fr', 'short') // '18/07/2025'
 * formatDate(knownDate('2025-07-18'), 'fr', 'day-month') // '18 juillet'
 * formatDate(knownDate('2025-07-18'), 'en', 'full') // 'Friday 18 July 2025'
 * ```
 */
export const formatDate = (date: PlainDate, locale: Locale, style: DateStyle): string => {
  const { year, month, day } = partsOf(date)
  return styles[style]({
    dayName: weekdayNames[locale][weekday(date) - 1] ?? '',
    day: day === 1 ? firstOfMonth[locale] : String(day),
    month: monthNames[locale][month - 1] ?? '',
    year: String(year),
    digits: `${twoDigits(day)}/${twoDigits(month)}/${date.slice(0, 4)}`,
  })
}

/**
 * Says a partial date as exactly as it is known: a long date, a month and its year, or a year.
 *
 * @example
 * ```ts
 * const month = parsePartialDate('2025-03')
 * month && formatPartialDate(month, 'fr') // 'mars 2025'
 * ```
 */
export const formatPartialDate = (partial: PartialDate, locale: Locale): string => {
  const first = earliestDay(partial)
  if (partial === first) return formatDate(first, locale, 'long')
  const { year, month } = partsOf(first)
  return partial.includes('-') ? `${monthNames[locale][month - 1]} ${year}` : String(year)
}
