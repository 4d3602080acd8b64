import type { Line, Span } from '@avpkit/core'
import type { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsAt, wordsOf } from '../words/clean.ts'

/** Whether nothing but decoration stands between two portions; a dash that belongs to the second one is none. */
const isAdjacent = ({ text }: Prepared, a: Portion, b: Portion): boolean =>
  b.from >= b.line.from && /^[\s*_#>.\\-]*$/.test(text.slice(a.to, b.from))

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
