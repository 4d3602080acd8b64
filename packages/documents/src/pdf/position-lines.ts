import { blankLine, type DocumentLine, withoutSpareBlanks } from '../lines.ts'
import { flowLines, type Measure, rightEdge } from './flow.ts'
import type { Piece } from './piece.ts'
import { mostly, type Row, rowsOf } from './row.ts'
import { withoutRunning } from './running.ts'
import { gridAt, gridLines } from './table.ts'

/** The words of a page, and how high the page is in points. */
export interface PagePieces {
  readonly pieces: readonly Piece[]
  readonly height: number
}

const measureOf = (pages: readonly PagePieces[], rows: readonly Row[]): Measure => {
  const all = pages.flatMap(({ pieces }) => pieces)
  return {
    bodySize: mostly(all, (index) => Math.round((all[index]?.size ?? 0) * 2) / 2, 10),
    bodyFont: mostly(all, (index) => all[index]?.font ?? '', ''),
    right: rightEdge(rows),
  }
}

/** Makes the lines of a text of words and their positions alone. */
export const positionLines = (pages: readonly PagePieces[]): readonly DocumentLine[] => {
  const kept = withoutRunning(pages.map(({ pieces, height }, index) => ({ rows: rowsOf(pieces, index + 1), height })))
  const rows = kept.flat()
  if (rows.length === 0) return []
  const measure = measureOf(pages, rows)
  const lines: DocumentLine[] = []
  let flow: Row[] = []
  const endFlow = () => {
    lines.push(
      ...flowLines(
        flow.flatMap(({ cells }) => cells),
        measure,
      ),
      blankLine,
    )
    flow = []
  }
  let from = 0
  for (let index = 0; index < rows.length; ) {
    const found = gridAt(rows, index, from)
    const row = rows[index]
    if (found) {
      flow.length -= index - found.start
      endFlow()
      lines.push(...gridLines(found.grid, measure))
      index = from = found.end
    } else {
      if (row) flow.push(row)
      index++
    }
  }
  endFlow()
  return withoutSpareBlanks(lines)
}
