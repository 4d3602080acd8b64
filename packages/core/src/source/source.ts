import type { Span } from './span.ts'

/** What is known about a text besides its words. `sha256`, `url` and `retrievedAt` are given by whoever has the bytes. */
export interface SourceInfo {
  /** How the caller names the text: a path, an address, `-`. */
  readonly id: string
  /** Length in UTF-16 code units. */
  readonly length: number
  readonly mediaType: string
  readonly sha256?: string
  readonly url?: string
  /** ISO 8601 instant with an offset. */
  readonly retrievedAt?: string
}

/** A position for people: both count from one, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text as it was given, with what is known about it. Nothing is ever changed in it. */
export interface SourceText {
  readonly info: SourceInfo
  readonly text: string
}

/** What a caller may say about a text; everything else is derived. */
export type SourceGiven = { readonly [K in Exclude<keyof SourceInfo, 'length'>]?: SourceInfo[K] }

/**
 * Wraps a text so that spans can be shown in it.
 *
 * @example
 * ```ts
 * sourceText('Référence : 3134-25-9011/SR', { id: 'avis.txt' }).info
 * // { id: 'avis.txt', length: 27, mediaType: 'text/plain' }
 * ```
 */
export const sourceText = (text: string, given: SourceGiven = {}): SourceText => ({
  text,
  info: { ...given, id: given.id ?? '-', length: text.length, mediaType: given.mediaType ?? 'text/plain' },
})

/** The words at a span, exactly as given; a span outside the text gives what there is of it. */
export const sliceOf = (source: SourceText, [start, end]: Span): string => source.text.slice(Math.max(0, start), Math.max(0, end))

const lineStarts = new WeakMap<SourceText, readonly number[]>()

/** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line. Found once for each source. */
const startsOf = (source: SourceText): readonly number[] => {
  const known = lineStarts.get(source)
  if (known) return known
  const starts = [0]
  const { text } = source
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  lineStarts.set(source, starts)
  return starts
}

const lineIndexAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Line and column of an offset, both from one. Offsets outside the text count as its nearest end.
 *
 * @example
 * ```ts
 * positionAt(sourceText('un\ndeux'), 5) // { line: 2, column: 3 }
 * ```
 */
export const positionAt = (source: SourceText, offset: number): Position => {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const starts = startsOf(source)
  const line = lineIndexAt(starts, at)
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1 }
}

/** Number of lines; an empty text has one. */
export const lineCount = (source: SourceText): number => startsOf(source).length

/** The span of a line (counted from one) without its line end, or `undefined` when there is no such line. */
export const lineSpan = (source: SourceText, line: number): Span | undefined => {
  const starts = startsOf(source)
  const start = starts[line - 1]
  if (start === undefined) return undefined
  let end = starts[line] ?? source.text.length
  while (end > start && (source.text.charCodeAt(end - 1) === 10 || source.text.charCodeAt(end - 1) === 13)) end--
  return [start, end]
}
