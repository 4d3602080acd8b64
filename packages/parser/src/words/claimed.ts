import type { Span } from '@avpkit/core'
import { linesOf } from '../lines/lines.ts'
import { isDamaged, type Prepared, prepare } from '../prepare/prepare.ts'
import { wordsOfPieces } from './clean.ts'
import { jointOf } from './parts.ts'

/**
 * The one cleaning that leads from the text as given to a value: line ends and blanks collapsed, Markdown and HTML marks, escapes and
 * the decoration of continued lines removed, accents composed, apostrophes straight.
 *
 * @example
 * ```ts
 * cleanWords('**Susceptible** d’être\n  vacant') // "Susceptible d'être vacant"
 * ```
 */
export const cleanWords = (given: string): string => allWords(prepare(given))

const allWords = (prepared: Prepared): string => {
  const lines = linesOf(prepared.text)
  const pieces = lines.map(({ from, to, index, start }) => ({ from: index === 0 ? start : from, to }))
  return wordsOfPieces(prepared, pieces.length > 0 ? pieces : [{ from: 0, to: prepared.text.length }]).text
}

/** The words of a claim: its pieces, or its span, cut from the text as given. Letters are repaired when the whole text shows the need. */
export const claimedWords = (text: string, claim: { readonly span: Span; readonly pieces?: readonly Span[] }): string => {
  const pieces = (claim.pieces ?? [claim.span]).map(([start, end]) => text.slice(start, end))
  const damaged = isDamaged(text)
  const lines = pieces.map((piece) => allWords(prepare(piece, damaged)))
  return lines.map((line, index) => jointOf(lines[index - 1], line) + line).join('')
}
