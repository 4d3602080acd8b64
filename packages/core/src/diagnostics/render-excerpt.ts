import { excerptOf } from '../source/excerpt.ts'
import type { SourceText } from '../source/source.ts'
import type { Span } from '../source/span.ts'
import { columnsOf } from './columns.ts'

/** `width`: largest number of UTF-16 code units of source in the line, 72 by default. `ascii`: no drawing signs of ours. */
export interface ExcerptOptions {
  readonly width?: number
  readonly ascii?: boolean
}

const signs = { bar: '│', ellipsis: '…' }
const asciiSigns = { bar: '|', ellipsis: '...' }
const numberWidth = 4
/** Marks and overrides of writing direction would move the words away from their carets. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Draws a line of the source with its number, and carets under the words at a span.
 *
 * Two lines, joined by `\n`, without a line end. Carets stay under the words when wide signs or combining marks stand before them. A
 * long line is cut around the words; of a span over several lines the first one is shown. With `ascii`, the bar and the ellipsis are
 * written in ASCII; the source's own words stay as they are.
 *
 * @example
 * ```ts
 * renderExcerpt(sourceText('Lieu de travail : Nouméa'), [18, 24])
 * // '   1 │ Lieu de travail : Nouméa\n     │                   ^^^^^^'
 * ```
 */
export const renderExcerpt = (source: SourceText, span: Span, { width = 72, ascii = false }: ExcerptOptions = {}): string => {
  const { line, text, start, length } = excerptOf(source, span, width)
  const { bar, ellipsis } = ascii ? asciiSigns : signs
  const drawn = (words: string): string => words.replaceAll(signs.ellipsis, ellipsis).replace(directions, '')
  const before = drawn(text.slice(0, start))
  const marked = drawn(text.slice(start, start + length))
  const after = drawn(text.slice(start + length))
  const number = String(line).padStart(numberWidth)
  const carets = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)))
  return `${number} ${bar} ${before}${marked}${after}\n${' '.repeat(number.length)} ${bar} ${carets}`
}
