import { type SourceText, sliceOf } from '../source/source.ts'
import type { Span } from '../source/span.ts'

/** Line ends, controls, lone surrogates, overrides of writing direction: nothing that a page or a terminal would obey. */
const unprintable = /[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu
const longest = 80

/**
 * Makes words of a text fit for a sentence: on one line, blanks collapsed, cut after the last whole word within a length.
 *
 * @param most - largest number of UTF-16 code units, 80 by default; the ellipsis of a cut comes on top
 *
 * @example
 * ```ts
 * quoteOf('Lieu de\n  travail') // 'Lieu de travail'
 * quoteOf('Lieu de travail', 10) // 'Lieu de…'
 * ```
 */
export const quoteOf = (words: string, most: number = longest): string => {
  const line = words.replace(unprintable, ' ').trim()
  if (line.length <= most) return line
  const head = wholeStart(line, most)
  const lastBlank = head.lastIndexOf(' ')
  return `${(lastBlank > most / 2 ? head.slice(0, lastBlank) : head).trimEnd()}…`
}

/** The last whole words of a text, on one line; an ellipsis stands for what comes before. */
export const lastWordsOf = (words: string, most: number): string => {
  const line = words.replace(unprintable, ' ').trim()
  if (line.length <= most) return line
  const tail = line.slice(-most).replace(/^[\udc00-\udfff]/u, '')
  return `…${tail.slice(tail.indexOf(' ') + 1).replace(/^…/, '')}`
}

/** The words at a span, fit for a sentence. */
export const quoteAt = (source: SourceText, [start, end]: Span): string => {
  // A long section isn't copied whole for the sake of its first words.
  const from = Math.max(0, start)
  return quoteOf(sliceOf(source, [from, Math.min(end, from + 4 * longest)]))
}

/** The first code units of a text, without half of a surrogate pair. */
const wholeStart = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')
