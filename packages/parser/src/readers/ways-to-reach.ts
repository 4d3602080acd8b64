import { type Found, hullOf, type Line, type Span } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'

/** Something read in a line, with its place. */
export interface Match<V> {
  readonly value: V
  readonly span: Span
}

/** Six digits in pairs, with points, blanks or dashes, and perhaps New Caledonia's prefix. */
const phone = /(?<![\d/-])(?:\(?(?:\+|00)\s?687\)?[\s.-]?)?(\d{2}[\s.-]?\d{2}[\s.-]?\d{2})(?![\s.-]?\d)/g
const email = /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[\w-]{0,62}\.)+[A-Za-z]{2,24}/g
/** Words that make six digits a number to call. */
const calls =
  /\b(?:tel|telephone|tels|mob|mobile|portable|gsm|ligne directe|fax|vini|poste|au|contact\w*|renseignement\w*|standard)\b|☎|℡|\+\s?687|\(687\)/

export const uniqueBy = <V>(matches: readonly Match<V>[]): readonly Match<V>[] => {
  const seen = new Set<V>()
  return matches.filter(({ value }) => !seen.has(value) && seen.add(value))
}

export const phonesIn = (line: Line): readonly Match<string>[] => {
  if (!/\d{2}/.test(line.text)) return []
  return matchesIn(phone, line.text).flatMap((match) => {
    const digits = (match[1] ?? '').replace(/\D/g, '')
    return digits.startsWith('0') && !match[0].includes('687')
      ? []
      : [{ value: `+687${digits}`, span: line.at(match.index, match.index + match[0].length) }]
  })
}

export const emailsIn = (line: Line): readonly Match<string>[] =>
  line.text.includes('@')
    ? matchesIn(email, line.text).map((match) => ({
        value: match[0].replace(/[.-]+$/, ''),
        span: line.at(match.index, match.index + match[0].length),
      }))
    : []

/** Whether folded words speak of calling somebody. */
export const speaksOfCalls = (folded: string): boolean => calls.test(folded)

export const valuesOf = <V>(matches: readonly Match<V>[]): readonly V[] => matches.map(({ value }) => value)

/** One claim on some lines; the first of each kind of part tells where that key of the value stands. */
export const claimOn = <V>(
  value: V,
  lines: readonly Line[],
  parts: { readonly [key: string]: readonly Match<unknown>[] },
): readonly Found<V>[] => {
  const span = hullOf(lines.map((line) => line.span))
  if (!span) return []
  const places = Object.entries(parts).flatMap(([key, [first]]) => (first ? [[key, first.span] as const] : []))
  return [{ value, span, ...(places.length > 0 && { parts: Object.fromEntries(places) }) }]
}
