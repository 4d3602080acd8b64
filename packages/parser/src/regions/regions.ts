import type { Line, Region, Span, Words } from '@avpkit/core'
import type { Occurrence } from '../labels/find.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { wordsAt } from '../lines/words.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { continues, hangs } from './continues.ts'

/** A stretch of one line. */
export interface Portion {
  readonly line: LayoutLine
  readonly from: number
  readonly to: number
}

/** A label with all that stands after it, up to the next label. */
export interface LabelledText {
  readonly occurrence: Occurrence
  readonly portions: readonly Portion[]
}

const hasWords = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const character = text.charAt(at)
    if (character !== ' ' && character !== '*' && character !== '_' && character !== '.' && character !== '\\') return true
  }
  return false
}

const portionOf = (text: string, line: LayoutLine, from: number, to: number): readonly Portion[] =>
  hasWords(text, from, to) ? [{ line, from, to }] : []

/** Cuts the text at its labels. The first element holds what stands before any label. */
export const cutAtLabels = (
  text: string,
  lines: readonly LayoutLine[],
  occurrences: readonly Occurrence[],
): { readonly head: readonly Portion[]; readonly labelled: readonly LabelledText[] } => {
  const between = (fromLine: number, from: number, next: Occurrence | undefined): Portion[] => {
    const found: Portion[] = []
    const lastLine = next ? next.startLine : lines.length - 1
    for (let index = fromLine; index <= lastLine; index++) {
      const line = lines[index]
      if (!line) continue
      const start = index === fromLine ? Math.max(from, line.from) : line.from
      const end = next && index === next.startLine ? Math.min(next.from, line.to) : line.to
      found.push(...portionOf(text, line, start, trimBold(text, start, end)))
    }
    return found
  }
  const owned = new Map<number, Portion[]>()
  occurrences.forEach((occurrence, index) => {
    const owner = occurrence.resumes ?? index
    const portions = between(occurrence.line, occurrence.to, occurrences[index + 1])
    owned.set(owner, [...(owned.get(owner) ?? []), ...portions])
  })
  const labelled = occurrences.flatMap((occurrence, index) =>
    occurrence.resumes === undefined ? [{ occurrence, portions: owned.get(index) ?? [] }] : [],
  )
  return { head: between(0, 0, occurrences[0]), labelled }
}

/** Bold that opens for the next label isn't part of this value. */
const trimBold = (text: string, from: number, end: number): number => {
  let to = end
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '*')) to--
  return to
}

interface ValueOfLabel {
  readonly occurrence: Occurrence
  value: readonly Portion[]
  following: readonly Portion[]
}

const wordsOf = (prepared: Prepared, portions: readonly Portion[]): string => (portions.length > 0 ? wordsAt(prepared, portions).text : '')

/** The value of a label: the rest of its line, else the next line, and the lines that go on with its phrase. */
const valueOf = (prepared: Prepared, { occurrence, portions }: LabelledText): ValueOfLabel => {
  const [first, ...rest] = portions
  if (!first) return { occurrence, value: [], following: [] }
  const value = [first]
  let words = wordsOf(prepared, value)
  let next = rest[0]
  while (next && !next.line.marker && next.line.cell?.row === first.line.cell?.row && continues(words, wordsOf(prepared, [next]))) {
    value.push(next)
    words = wordsOf(prepared, value)
    next = rest[value.length - 1]
  }
  return { occurrence, value, following: rest.slice(value.length - 1) }
}

/**
 * Gives back what two columns took from each other: a label whose value is missing, or stops in the middle of a phrase because another
 * label cuts it, gets the first line left over after the labels that cut it.
 */
const reunite = (prepared: Prepared, values: readonly ValueOfLabel[]): void => {
  values.forEach((cut, index) => {
    const next = values[index + 1]
    if (!next || cut.following.length > 0) return
    const empty = cut.value.length === 0
    if (!empty && !hangs(wordsOf(prepared, cut.value))) return
    const donor = [next, values[index + 2]].find((candidate) => candidate && candidate.following.length > 0)
    const [orphan] = donor?.following ?? []
    if (!donor || !orphan || orphan.line.marker) return
    if (empty && cut.occurrence.line !== next.occurrence.startLine) return
    const goesOn = /^\p{Ll}/u.test(wordsOf(prepared, [orphan]))
    if (!empty && !goesOn) return
    cut.value = [...cut.value, orphan]
    donor.following = donor.following.slice(1)
  })
}

const isAdjacent = (prepared: Prepared, a: Portion, b: Portion): boolean => /^[\s*_#>.|\\-]*$/.test(prepared.text.slice(a.to, b.from))

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

/** A line as fields and plug-ins see it. */
export const lineOf = (prepared: Prepared, { line, from, to }: Portion, after?: string): Line => {
  const words = wordsAt(prepared, [{ from, to }])
  const raw = prepared.text.slice(from, to)
  return {
    text: words.text,
    at: words.at,
    span: words.at(0, words.text.length),
    heading: line.heading > 0 || (raw.startsWith('**') && raw.endsWith('**')),
    item: line.marker !== undefined,
    index: line.index,
    ...(after !== undefined && { after }),
  }
}

/** A region with what the engine needs to know of it. */
export interface FieldRegion extends Region {
  readonly field: string
  readonly occurrence: Occurrence
}

/** The regions of all field labels, in text order. */
export const regionsOf = (prepared: Prepared, labelled: readonly LabelledText[]): readonly FieldRegion[] => {
  const values = labelled.map((text) => valueOf(prepared, text))
  reunite(prepared, values)
  return values.flatMap(({ occurrence, value, following }) => {
    const { target } = occurrence.label
    if (target.kind !== 'field') return []
    const words: Words = value.length > 0 ? wordsAt(prepared, value) : emptyWords(prepared, occurrence.to)
    const pieces = spansOf(prepared, value)
    const region: FieldRegion = {
      field: target.id,
      occurrence,
      label: wordsAt(prepared, [{ from: occurrence.from, to: Math.max(occurrence.to, occurrence.wordsTo) }]),
      value: words,
      sameLine: value[0]?.line.index === occurrence.line,
      pieces: pieces.length > 1 ? pieces : [],
      following: following.map((portion) => lineOf(prepared, portion)),
    }
    return [region]
  })
}

const emptyWords = (prepared: Prepared, at: number): Words => ({ text: '', at: () => prepared.span(at, at) })
