import type { Occurrence } from '../labels/occurrence.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { type Piece, Portion } from '../lines/portion.ts'

/** A label with all that stands after it, up to the next label. */
export interface LabelledText {
  readonly occurrence: Occurrence
  /** The label's own words; two pieces when another label cut it. */
  readonly labelWords: readonly Piece[]
  /** The line on which the label ends: a later one where other words cut it. */
  readonly endLine: number
  readonly portions: readonly Portion[]
}

/** A text cut at its labels. */
export interface CutText {
  /** What stands before any label. */
  readonly head: readonly Portion[]
  readonly labelled: readonly LabelledText[]
}

const hasWords = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const character = text.charAt(at)
    if (character !== ' ' && character !== '*' && character !== '_' && character !== '.' && character !== '\\') return true
  }
  return false
}

/** The words of a label on each of its lines: between them another column's may stand. */
const wordsOfLabel = (lines: readonly LayoutLine[], { from, wordsTo, to, startLine, line }: Occurrence): readonly Piece[] => {
  const end = Math.max(wordsTo, to)
  if (startLine === line) return [{ from, to: end }]
  return lines
    .slice(startLine, line + 1)
    .map((one) => ({ from: one.index === startLine ? from : one.from, to: one.index === line ? Math.min(one.to, end) : one.to }))
}

/** Cuts the text at its labels. */
export const cutAtLabels = (text: string, lines: readonly LayoutLine[], occurrences: readonly Occurrence[]): CutText => {
  const between = (fromLine: number, from: number, next: Occurrence | undefined): Portion[] => {
    const found: Portion[] = []
    const lastLine = next ? next.startLine : lines.length - 1
    for (let index = fromLine; index <= lastLine; index++) {
      const line = lines[index]
      if (!line) continue
      const start = index === fromLine ? Math.max(from, line.from) : line.from
      const end = next && index === next.startLine ? Math.min(next.from, line.to) : line.to
      const to = trimBold(text, start, end)
      if (hasWords(text, start, to)) found.push(new Portion(line, start, to))
    }
    return found
  }
  const owned = new Map<number, Portion[]>()
  occurrences.forEach((occurrence, index) => {
    const owner = occurrence.resumes ?? index
    const portions = between(occurrence.line, occurrence.to, occurrences[index + 1])
    const earlier = owned.get(owner)
    owned.set(owner, earlier ? [...earlier, ...portions] : portions)
  })
  const rests = new Map<number, Occurrence[]>()
  for (const occurrence of occurrences) {
    const { resumes } = occurrence
    if (resumes !== undefined) rests.set(resumes, [...(rests.get(resumes) ?? []), occurrence])
  }
  const labelled = occurrences.flatMap((occurrence, index): LabelledText[] => {
    if (occurrence.resumes !== undefined) return []
    const parts = [occurrence, ...(rests.get(index) ?? [])]
    const labelWords = parts.flatMap((part) => wordsOfLabel(lines, part))
    return [{ occurrence, labelWords, endLine: parts.at(-1)?.line ?? occurrence.line, portions: owned.get(index) ?? [] }]
  })
  return { head: between(0, 0, occurrences[0]), labelled }
}

/** Bold that opens for the next label isn't part of this value; a star that stands for itself (`\\*`) is. */
const trimBold = (text: string, from: number, end: number): number => {
  let to = end
  while (to > from && (text[to - 1] === ' ' || (text[to - 1] === '*' && text[to - 2] !== '\\'))) to--
  return to
}
