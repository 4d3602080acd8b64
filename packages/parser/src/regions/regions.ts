import type { Line, Region, Span, Words } from '@avpkit/core'
import type { Occurrence } from '../labels/find.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { type Piece, Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsAt, wordsOf, wordsOfPieces } from '../words/clean.ts'
import { completes, domainsIn, intruderIn, isStrangerToCorps } from './columns.ts'
import { continues, endsWith, hangs } from './continues.ts'
import type { LabelledText } from './cut.ts'

/** A label and what of its lines is its value. */
interface ValueOfLabel {
  readonly occurrence: Occurrence
  readonly labelWords: readonly Piece[]
  readonly endLine: number
  value: readonly Portion[]
  following: readonly Portion[]
  /** Set when words of another column were taken away or given back, and sense leaves a doubt. */
  doubtful: boolean
}

const textOf = (prepared: Prepared, portions: readonly Portion[]): string => (portions.length > 0 ? wordsAt(prepared, portions).text : '')

const sameRow = (a: LayoutLine | undefined, b: LayoutLine | undefined): boolean => a?.cell !== undefined && a.cell.row === b?.cell?.row

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

/** Lines of the longest value; what goes on beyond is prose. */
const longestValue = 8

/** The value of a label: the rest of its line, else the next line, and the lines that go on with its phrase. */
const valueAfter = (
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
  while (next && value.length < longestValue && !next.line.marker && !next.line.cell && continues(words, wordsOf(prepared, next).text)) {
    if (gives && !hangs(words)) break
    if (occurrence.label.target.id === 'corps' && isStrangerToCorps(words, wordsOf(prepared, next).text)) break
    value.push(next)
    words = textOf(prepared, value)
    next = portions[value.length]
  }
  return { ...result, value, following: portions.slice(value.length) }
}

/** Whether a paragraph is cut by the label after it: what goes on in small letters below is its rest, not the label's value. */
const stopsInSentence = (prepared: Prepared, portion: Portion | undefined): boolean =>
  portion !== undefined && portion.to - portion.from > 30 && endsWith(wordsOf(prepared, portion).text, /[\p{L},]$/u)

/** Whether a label's value was torn by the label after it: it is missing, stops in the middle of a phrase, or lacks its end. */
const isTorn = (prepared: Prepared, { occurrence, portions }: LabelledText, next: LabelledText): boolean => {
  if (occurrence.label.target.kind === 'section') return stopsInSentence(prepared, portions.at(-1))
  if (portions.length > 1) return false
  const words = textOf(prepared, portions)
  if (words === '') return occurrence.line === next.occurrence.startLine
  return hangs(words) || (occurrence.label.target.id === 'corps' && completes(words, orphanOf(prepared, next)))
}

/** Whether a field cuts a section in the middle of a sentence, so that the lines after the field's value go on with the section. */
const isInterrupted = (prepared: Prepared, { occurrence, portions }: LabelledText): boolean =>
  occurrence.label.target.kind === 'section' && endsWith(textOf(prepared, portions.slice(-1)), /[\p{L}\p{N},)]$/u)

/** The line after a label's first one: what the other column may have lost. */
const orphanOf = (prepared: Prepared, { portions }: LabelledText): string => textOf(prepared, portions.slice(1, 2))

/**
 * Gives back what two columns took from each other: a label whose value is missing, or stops in the middle of a phrase because another
 * label cuts it, gets the first line left over after the labels that cut it.
 */
const reunite = (prepared: Prepared, lines: readonly LayoutLine[], values: readonly ValueOfLabel[]): void => {
  values.forEach((torn, index) => {
    const next = values[index + 1]
    if (!next || torn.following.length > 0) return
    const words = textOf(prepared, torn.value)
    const empty = torn.value.length === 0
    const donor = [next, values[index + 2]].find((candidate) => candidate && candidate.following.length > 0)
    const [orphan] = donor?.following ?? []
    if (!donor || !orphan || orphan.line.marker) return
    const orphanWords = wordsOf(prepared, orphan).text
    const beside =
      torn.occurrence.line === next.occurrence.startLine || sameRow(lines[torn.occurrence.line], lines[next.occurrence.startLine])
    const fits = empty
      ? beside
      : (hangs(words) && /^[\p{Ll}\p{N}/]/u.test(orphanWords)) ||
        (torn.occurrence.label.target.id === 'corps' && completes(words, orphanWords))
    if (!fits) return
    const [taken, ...left] = domainAlone(prepared, orphan)
    torn.value = [...torn.value, taken]
    donor.following = [...left, ...donor.following.slice(1)]
  })
}

/** A domain and the acronym behind it, which is another column's; any other portion whole. */
const domainAlone = (prepared: Prepared, portion: Portion): readonly [Portion, ...Portion[]] => {
  const words = wordsOf(prepared, portion)
  const length = domainsIn(words.text)
  if (length === 0 || length === words.text.length) return [portion]
  const end = words.preparedAt(length - 1) + 1
  return [new Portion(portion.line, portion.from, end), new Portion(portion.line, end, portion.to)]
}

/** Portions without a stretch of them. */
const without = (portions: readonly Portion[], from: number, to: number): readonly Portion[] =>
  portions.flatMap((portion) => {
    if (to <= portion.from || from >= portion.to) return [portion]
    return [
      new Portion(portion.line, portion.from, Math.min(portion.to, from)),
      new Portion(portion.line, Math.max(portion.from, to), portion.to),
    ].filter((part) => part.to > part.from)
  })

const within = (portions: readonly Portion[], from: number, to: number): readonly Portion[] =>
  portions.flatMap((portion) => {
    const part = new Portion(portion.line, Math.max(portion.from, from), Math.min(portion.to, to))
    return part.to > part.from ? [part] : []
  })

/** Takes words of a corps out of the value of the column beside it. */
const takeApart = (prepared: Prepared, values: readonly ValueOfLabel[]): void => {
  values.forEach((corps, index) => {
    const beside = values[index + 1]
    if (corps.occurrence.label.target.id !== 'corps' || !beside || corps.value.length === 0 || beside.value.length === 0) return
    if (!besideCorps.has(beside.occurrence.label.target.id)) return
    const words = wordsAt(prepared, beside.value)
    const intruder = intruderIn(textOf(prepared, corps.value), words.text)
    if (!intruder) return
    const from = words.preparedAt(intruder.from)
    corps.value = [...corps.value, ...within(beside.value, from, words.preparedAt(intruder.to - 1) + 1)]
    beside.value = without(beside.value, from, words.preparedAt(intruder.rest - 1) + 1)
    corps.doubtful = !intruder.sure
    beside.doubtful = !intruder.sure
  })
}

/** Fields that the template prints beside the corps. */
const besideCorps = new Set(['direction', 'service', 'workplace'])

const isAdjacent = (prepared: Prepared, a: Portion, b: Portion): boolean => /^[\s*_#>.\\-]*$/.test(prepared.text.slice(a.to, b.from))

/** Spans of portions, neighbours put together. */
export const spansOf = (prepared: Prepared, portions: readonly Portion[]): readonly Span[] => {
  const runs: Portion[][] = []
  for (const portion of portions) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && isAdjacent(prepared, before, portion)) run.push(portion)
    else runs.push([portion])
  }
  return runs.map((run) => wordsAt(prepared, run)).map((words) => words.at(0, words.text.length))
}

/** Whether all words of a portion are in bold type; the marks that close it, and a colon, may stand behind them. */
export const isBold = (text: string, { line, from, to }: Portion): boolean => {
  if (!text.startsWith('**', from)) return false
  const words = text.slice(from + 2, Math.min(to + 4, line.end))
  const close = words.indexOf('**')
  return close >= 0 && /^[\s*:]*$/.test(words.slice(close))
}

/** A line as fields and plug-ins see it. */
export const lineOf = (prepared: Prepared, portion: Portion, after?: string): Line => {
  const { line } = portion
  const words = wordsOf(prepared, portion)
  const found: Line = {
    text: words.text,
    at: words.at,
    span: words.at(0, words.text.length),
    heading: line.heading > 0 || isBold(prepared.text, portion),
    item: line.marker !== undefined,
    index: line.index,
  }
  return after === undefined ? found : { ...found, after }
}

/** A region with what the engine needs to know of it. */
export interface FieldRegion {
  readonly field: string
  readonly region: Region
  readonly occurrence: Occurrence
  /** Words were taken apart between two columns, and sense leaves a doubt. */
  readonly doubtful: boolean
}

/** The regions of all field labels, in text order. */
export const regionsOf = (prepared: Prepared, lines: readonly LayoutLine[], labelled: readonly LabelledText[]): readonly FieldRegion[] => {
  const values = labelled.map((text, index) => {
    const before = labelled[index - 1]
    const gives = before !== undefined && (isTorn(prepared, before, text) || isInterrupted(prepared, before))
    return valueAfter(prepared, lines, text, gives)
  })
  reunite(prepared, lines, values)
  takeApart(prepared, values)
  return values.flatMap(({ occurrence, labelWords, endLine, value, following, doubtful }): readonly FieldRegion[] => {
    const { target } = occurrence.label
    if (target.kind !== 'field') return []
    const words: Words = value.length > 0 ? wordsAt(prepared, value) : emptyWords(prepared, occurrence.to)
    const pieces = value.length > 1 ? spansOf(prepared, value) : []
    const region: Region = {
      label: wordsOfPieces(prepared, labelWords),
      value: words,
      sameLine: value[0]?.line.index === endLine,
      pieces: pieces.length > 1 ? pieces : [],
      following: following.map((portion) => lineOf(prepared, portion)),
    }
    return [{ field: target.id, region, occurrence, doubtful }]
  })
}

const emptyWords = (prepared: Prepared, at: number): Words => ({ text: '', at: () => prepared.span(at, at) })
