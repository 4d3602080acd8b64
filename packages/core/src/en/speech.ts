import { formatDate, type PlainDate, type WeekdayWord, weekdayNames, weekdayOfWord } from '../calendar/index.ts'
import type { Elapsed } from '../diagnostics/elapsed.ts'
import { quoteOf } from '../diagnostics/quote.ts'

/** Words of the offer, in quotation marks. */
export const quoted = (words: string): string => `“${quoteOf(words)}”`

/** Longer words at a span hold more than a date. */
const longestDate = 32

/** The date as the offer prints it, or in our words where the quote holds none, or more. */
export const dateQuoted = (quote: string | undefined, date: PlainDate): string =>
  quote && /\d/.test(quote) && quote.length <= longestDate ? quoted(quote) : full(date)

export const full = (date: PlainDate): string => formatDate(date, 'en', 'full')
export const long = (date: PlainDate): string => formatDate(date, 'en', 'long')

/** Words to paste into a notice, which is written in French. */
export const inFrench = (date: PlainDate): string => formatDate(date, 'fr', 'full')

/** Name of a weekday from its French word. */
export const weekdayName = (word: WeekdayWord): string => weekdayNames.en[(weekdayOfWord(word) ?? 1) - 1] ?? ''

/** A number in digits, thousands apart. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** A number and its noun. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(count)} ${Math.abs(count) === 1 ? noun : plural}`

/** Names one after the other: `a, b and c`. */
export const listed = (names: readonly string[]): string => {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small number in letters, others in digits. */
export const inLetters = (count: number): string => smallNumbers[count] ?? grouped(count)

/** How long a time is, as exactly as it matters: days alone, a year and its days, or years. */
export const duration = ({ years, days }: Elapsed): string => {
  if (years === 0) return counted(days, 'day')
  if (years > 1) return `${inLetters(years)} years`
  return days > 0 ? `one year and ${counted(days, 'day')}` : 'one year'
}

export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
