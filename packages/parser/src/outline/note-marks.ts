import { fold } from '../lines/fold.ts'

const raised: { readonly [digit: string]: string } = { '¹': '1', '²': '2', '³': '3' }

/** The digit of a note mark, printed small and raised or not. */
export const digitOf = (printed: string): string => raised[printed] ?? printed

/** Numbers as far as note marks go, at their place. */
const numbers = ['zero', 'une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const spelt = numbers.map((word) => new RegExp(`(?:^|[^a-z])${word}[\\s*]*$`))

/** Letters before a mark in which a number in words is looked for. */
const lookBack = 12

/** Whether a digit in parentheses only repeats the number in words before it: "quatre (4) pôles". */
export const repeatsNumber = (text: string, at: number, digit: string): boolean =>
  spelt[Number(digit)]?.test(fold(text.slice(Math.max(0, at - lookBack), at))) ?? false

/** How notes begin: in capitals, but for some words. */
const noteWords = '\\p{Lu}|(?:cf|voir|vous)(?!\\p{L})'
const noteLine = new RegExp(`^[(⁽]\\s*([\\d¹²³])\\s*[)⁾]\\s*:?\\s*(?=${noteWords})`, 'u')
const noteBegins = new RegExp(`^(?:${noteWords})`, 'u')

/** Whether words behind a note mark are those of the note. */
export const beginsNote = (words: string): boolean => noteBegins.test(words)

/** A note mark, and where the words of its note begin. */
export interface NoteMark {
  readonly mark: string
  readonly to: number
}

/** The mark with which a line begins that is a footnote: "(1) Vous trouverez…". */
export const noteMarkOf = (text: string): NoteMark | undefined => {
  if (!text.startsWith('(') && !text.startsWith('⁽')) return undefined
  const [printed, digit] = noteLine.exec(text) ?? []
  return printed && digit ? { mark: digitOf(digit), to: printed.length } : undefined
}
