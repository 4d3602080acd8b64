import { locales, monthNames, type PartialDate, parsePartialDate } from '@avpkit/core'

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

const months: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) => monthNames[locale].map((name, at) => [folded(name), at + 1] as const)),
)

const monthOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : months.get(word))

const padded = (part: number, width: number): string => String(part).padStart(width, '0')

/** Words that people put before a date. */
const leads: ReadonlySet<string> = new Set(['depuis', 'le', 'en', 'debut', 'fin', 'since', 'the', 'in', 'on', 'of'])

/**
 * Reads a date as people say it, in French or English, the day first: a year, a month and its year, or a day.
 *
 * @example
 * ```ts
 * spokenDate('depuis le 1er mars 2017') // '2017-03-01'
 * spokenDate('mars 2017') // '2017-03'
 * spokenDate('3/2017') // '2017-03'
 * ```
 */
export const spokenDate = (text: string): PartialDate | undefined => {
  const iso = parsePartialDate(text.trim())
  if (iso) return iso
  const words = folded(text)
    .split(/[\s/.,-]+/)
    .filter((word) => word !== '' && !leads.has(word))
    .map((word) => word.replace(/^(\d{1,2})(?:er|st|nd|rd|th)$/, '$1'))
  const [year = '', month, day, ...rest] = words.reverse()
  if (!/^\d{4}$/.test(year) || rest.length > 0) return undefined
  if (month === undefined) return parsePartialDate(year)
  const number = monthOf(month)
  if (number === undefined || (day !== undefined && !/^\d{1,2}$/.test(day))) return undefined
  return parsePartialDate([year, padded(number, 2), ...(day === undefined ? [] : [padded(Number(day), 2)])].join('-'))
}
