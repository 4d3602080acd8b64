import { append, blankLine, type DocumentLine, withoutSpareBlanks } from '../lines.ts'
import { flowLines } from './flow.ts'
import { gridAt } from './grid.ts'
import { measureOf } from './measure.ts'
import type { Piece } from './piece.ts'
import { type Row, rowsOf } from './row.ts'
import { withoutRunning } from './running.ts'
import { gridLines } from './table.ts'

/** The words of a page, and how high the page is in points. */
export interface PagePieces {
  readonly pieces: readonly Piece[]
  readonly height: number
}

/** Makes the lines of a text of words and their positions alone. */
export const positionLines = (pages: readonly PagePieces[]): readonly DocumentLine[] => {
  const kept = withoutRunning(pages.map(({ pieces, height }, index) => ({ rows: rowsOf(pieces, index + 1), height })))
  const rows = kept.flat()
  if (rows.length === 0) return []
  const measure = measureOf(
    pages.flatMap(({ pieces }) => pieces),
    rows,
  )
  const lines: DocumentLine[] = []
  let flow: Row[] = []
  const endFlow = () => {
    append(
      lines,
      flowLines(
        flow.flatMap(({ cells }) => cells),
        measure,
      ),
    )
    lines.push(blankLine)
    flow = []
  }
  let from = 0
  for (let index = 0; index < rows.length; ) {
    const found = gridAt(rows, index, from, measure)
    const row = rows[index]
    if (found) {
      flow.length -= index - found.start
      endFlow()
      append(lines, gridLines(found.grid, measure))
      index = from = found.end
    } else {
      if (row) flow.push(row)
      index++
    }
  }
  endFlow()
  return withoutSpareBlanks(lines)
}
