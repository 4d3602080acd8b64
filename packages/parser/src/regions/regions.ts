import type { Region, Words } from '@avpkit/core'
import type { Occurrence } from '../labels/occurrence.ts'
import type { LayoutLine } from '../lines/lines.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsAt, wordsOfPieces } from '../words/clean.ts'
import type { CutText } from './cut.ts'
import { lineOf, spansOf } from './line-of.ts'
import { isInterrupted, isTorn, reunite } from './reunite.ts'
import { shiftValues } from './shifted.ts'
import { pairStacked } from './stacked.ts'
import { takeApart } from './take-apart.ts'
import { valueAfter } from './value.ts'

/** A region with what the engine needs to know of it. */
export interface FieldRegion {
  readonly field: string
  readonly region: Region
  readonly occurrence: Occurrence
  /** Words were taken apart between two columns, and sense leaves a doubt. */
  readonly doubtful: boolean
}

/** The regions of all field labels, in text order. */
export const regionsOf = (prepared: Prepared, lines: readonly LayoutLine[], { head, labelled }: CutText): readonly FieldRegion[] => {
  const values = labelled.map((text, index) => {
    const before = labelled[index - 1]
    const inColumn = text.portions[0]?.line.column !== undefined
    const gives = before !== undefined && !inColumn && (isTorn(prepared, before, text) || isInterrupted(prepared, before))
    return valueAfter(prepared, lines, text, gives)
  })
  shiftValues(prepared, head, values)
  pairStacked(prepared, values)
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
