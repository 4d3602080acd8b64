import { type Found, hullOf, type Line, type Span, type Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'

/** Something read in a line, with its place. */
export interface Match<V> {
  readonly value: V
  readonly span: Span
}

/** Six digits in pairs or in threes, with points, blanks or dashes, and perhaps New Caledonia's prefix; no amount. */
const phone =
  /(?<![\d/-])(?:\(?(?:\+|00)\s?687\)?[\s.-]?)?(\d{2}[\s.-]?\d{2}[\s.-]?\d{2}|(?<!\d[\s.])[2-57-9]\d{2}[\s.]\d{3})(?![\s.-]?\d|\s?(?:F|XPF|F?CFP|€|euros?|francs?|habitants?)(?!\p{L}))/gu
/** Rather a round number, or the year and sequence of a reference. */
const noPhone = /^\d{3}[\s.]000$|^\d{2}-\d{4}$/
const email = /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[\w-]{0,62}\.)+[A-Za-z]{2,24}/g
/** Right before a number that takes faxes and no calls; "Tél./Fax" takes both. */
const faxes = /(?<!\btel(?:ephone)?\W{0,4}(?:et )?)\b(?:fax|telecopie|telecopieur)\W{0,8}$/
/** Right before the number of an offer, a file or a plot. */
const numbered =
  /\b(?:references?|ref)\W{0,4}$|\b(?:references?|ref|dossiers?|parcelles?|lots?)(?: ?n(?:°|o|umero)\W{0,3}| )$|(?<!\b(?:tel|telephone|mob|mobile|portable|standard|appele[rz]|contacte[rz]|joindre|au|le)\W{0,4})\bn(?:°|o)\W{0,3}$/
/** Before a number to call. */
const calls =
  /\b(?:te[l1]s?|telephone|mob|mobile|portable|gsm|ligne directe|vini|appele[rz]|contact\w*|renseignement\w*|standard)\b|\bau\W{0,3}$|☎|℡|\(687\)/
/** Behind a number to call. */
const calledBehind = /^\W{0,3}(?:standard|tel|mobile|portable|vini)\b/
/** Letters before a number in which it is announced, and between two numbers of one announcement. */
const announced = 60
const between = 20

export const uniqueBy = <V>(matches: readonly Match<V>[]): readonly Match<V>[] => {
  const seen = new Set<V>()
  return matches.filter(({ value }) => !seen.has(value) && seen.add(value))
}

interface PhoneMatch extends Match<string> {
  readonly at: Span
}

const numbersIn = (words: Words): readonly PhoneMatch[] => {
  const { text } = words
  if (!/\d{2}/.test(text)) return []
  return matchesIn(phone, text).flatMap((match) => {
    const [whole, printed = ''] = match
    const digits = printed.replace(/\D/g, '')
    const isOther = (digits.startsWith('0') || noPhone.test(printed)) && !whole.includes('687')
    const at = [match.index, match.index + whole.length] as const
    const before = fold(text.slice(Math.max(0, at[0] - announced), at[0]))
    if (isOther || faxes.test(before) || numbered.test(before)) return []
    return [{ value: `+687${digits}`, span: words.at(...at), at }]
  })
}

export const phonesIn = (words: Words): readonly Match<string>[] => numbersIn(words)

/** Numbers that the words around them show to be there to be called: six digits may be anything. */
export const calledIn = (words: Words): readonly Match<string>[] => {
  const folded = fold(words.text)
  const found: PhoneMatch[] = []
  for (const number of numbersIn(words)) {
    const [from, to] = number.at
    const last = found.at(-1)?.at[1]
    const before = folded.slice(Math.max(last ?? 0, from - announced), from)
    const stands = (before.endsWith('(') && folded[to] === ')') || folded.slice(from, to).includes('687')
    const goesOn = last !== undefined && from - last <= between
    if (stands || goesOn || calls.test(before) || calledBehind.test(folded.slice(to, to + between))) found.push(number)
  }
  return found
}

export const emailsIn = (words: Words): readonly Match<string>[] =>
  words.text.includes('@')
    ? matchesIn(email, words.text).map((match) => ({
        value: match[0].replace(/[.-]+$/, ''),
        span: words.at(match.index, match.index + match[0].length),
      }))
    : []

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
