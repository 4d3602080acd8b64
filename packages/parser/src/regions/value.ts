import type { Occurrence } from '../labels/occurrence.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { type Piece, Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsAt, wordsOf } from '../words/clean.ts'
import { isStrangerToCorps, tellsGrade } from './columns.ts'
import { continues, hangs, longestValue } from './continues.ts'
import type { LabelledText } from './cut.ts'

/** A label and what of its lines is its value. */
export interface ValueOfLabel {
  readonly occurrence: Occurrence
  readonly labelWords: readonly Piece[]
  readonly endLine: number
  value: readonly Portion[]
  following: readonly Portion[]
  /** Set when words of another column were taken away or given back, and sense leaves a doubt. */
  doubtful: boolean
}

export const textOf = (prepared: Prepared, portions: readonly Portion[]): string =>
  portions.length > 0 ? wordsAt(prepared, portions).text : ''

export const sameRow = (a: LayoutLine | undefined, b: LayoutLine | undefined): boolean =>
  a?.cell !== undefined && a.cell.row === b?.cell?.row

/** The cells that hold a label's value: those beside it, one of each; or the whole table below it. */
const cellsOfValue = (prepared: Prepared, labelLine: LayoutLine | undefined, portions: readonly Portion[]): readonly Portion[] => {
  const [first] = portions
  if (first && first.line === labelLine) return [first]
  const beside = labelLine?.cell !== undefined
  const seen = new Set<string>()
  const cells: Portion[] = []
  for (const portion of portions) {
    if (!portion.line.cell || (beside && !sameRow(portion.line, labelLine))) break
    const words = wordsOf(prepared, portion).text
    if (beside && seen.has(words)) continue
    seen.add(words)
    cells.push(portion)
  }
  return cells
}

/** Whether a line goes on below another one in a part of a column, where nothing else's words can come between, or behind a semicolon. */
const goesOnInColumn = (above: LayoutLine, below: LayoutLine, words: string): boolean =>
  below.column !== undefined && below.column.id === above.column?.id && (below.column.part === above.column.part || words.endsWith(';'))

/** A portion with the dash that begins its line: "Lycée de Pouembout" and "- Pouembout" below it. */
const withMarker = (portion: Portion): Portion =>
  portion.line.marker ? new Portion(portion.line, portion.line.start, portion.to) : portion

/** The value of a label: the rest of its line, else the next line, and the lines that go on with its phrase. */
export const valueAfter = (
  prepared: Prepared,
  lines: readonly LayoutLine[],
  { occurrence, labelWords, endLine, portions }: LabelledText,
  gives: boolean,
): ValueOfLabel => {
  const [first] = portions
  const result = { occurrence, labelWords, endLine, doubtful: false }
  if (occurrence.label.target.kind === 'section') return { ...result, value: portions.slice(0, 1), following: [] }
  if (!first) return { ...result, value: [], following: [] }
  if (first.line.cell) {
    const cells = cellsOfValue(prepared, lines[endLine], portions)
    const isHeader = cells.length === 0 && lines[endLine]?.cell !== undefined
    if (isHeader) return { ...result, value: [], following: portions }
    const taken = cells.length > 0 ? cells : [first]
    const said = new Set(taken.map((portion) => wordsOf(prepared, portion).text))
    const repeats = (portion: Portion): boolean => sameRow(portion.line, first.line) && said.has(wordsOf(prepared, portion).text)
    return { ...result, value: taken, following: portions.filter((portion) => !taken.includes(portion) && !repeats(portion)) }
  }
  if (first.line.marker && first.line.index !== endLine) {
    const end = portions.findIndex((portion) => !portion.line.marker)
    const items = end < 0 ? portions : portions.slice(0, end)
    return { ...result, value: items, following: portions.slice(items.length) }
  }
  const value = [first]
  let words = textOf(prepared, value)
  let next = portions[1]
  const isCorps = occurrence.label.target.id === 'corps'
  while (next && value.length < longestValue && next.line.column?.id === first.line.column?.id && !next.line.cell) {
    const inColumn = goesOnInColumn(value.at(-1)?.line ?? first.line, next.line, words)
    if (next.line.marker && !inColumn) break
    const more = wordsOf(prepared, next).text
    if (!inColumn) {
      if (!continues(words, more) && !(isCorps && tellsGrade(more))) break
      if (gives && !hangs(words)) break
      if (isCorps && isStrangerToCorps(words, more)) break
    }
    value.push(withMarker(next))
    words = textOf(prepared, value)
    next = portions[value.length]
  }
  return { ...result, value, following: portions.slice(value.length) }
}
