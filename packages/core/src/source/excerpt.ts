import { lineSpan, positionAt, type SourceText } from './source.ts'
import type { Span } from './span.ts'

/** One source line cut to a width, and the stretch of it to underline. */
export interface Excerpt {
  /** Counted from one. */
  readonly line: number
  readonly text: string
  /** Offset of the marked words in `text`. */
  readonly start: number
  /** Length of the marked words in `text`, at least 1. */
  readonly length: number
}

const ellipsis = '…'

/** Moves an offset off the middle of a surrogate pair. */
const whole = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

/**
 * The line of a span, cut around it so that it fits a width; a span over several lines is shown on its first one.
 *
 * @param width - largest number of UTF-16 code units of the line, 72 by default; the signs that it was cut come on top
 *
 * @example
 * ```ts
 * excerptOf(sourceText('Lieu de travail : Nouméa'), [18, 24])
 * // { line: 1, text: 'Lieu de travail : Nouméa', start: 18, length: 6 }
 * ```
 */
export const excerptOf = (source: SourceText, span: Span, width = 72): Excerpt => {
  const { line } = positionAt(source, span[0])
  const [from, to] = lineSpan(source, line) ?? [0, 0]
  const start = Math.min(Math.max(span[0], from), to)
  const end = Math.min(Math.max(span[1], start), to)
  let left = from
  let right = to
  if (to - from > width) {
    const marked = Math.min(end - start, Math.floor(width * 0.75))
    const before = Math.max(0, Math.floor((width - marked) * 0.7))
    left = whole(source.text, Math.max(from, Math.min(start - before, to - width)))
    right = whole(source.text, Math.min(to, left + width))
  }
  const head = left > from ? ellipsis : ''
  const tail = right < to ? ellipsis : ''
  const printable = source.text.slice(left, right).replace(/[\t\p{Cc}]/gu, ' ')
  const text = head + printable + tail
  const offset = start - left + head.length
  return { line, text, start: offset, length: Math.max(1, Math.min(end, right) - start) }
}
