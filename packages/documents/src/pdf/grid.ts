import type { Measure } from './measure.ts'
import type { Piece } from './piece.ts'
import { type Cell, cellOf, isJustified, type Row } from './row.ts'

/** Rows whose cells stand in columns, and the left edge of each column. */
export interface Grid {
  readonly rows: readonly Row[]
  readonly edges: readonly number[]
}

const tolerance = 4
/** More columns, or edges that shift more often from row to row, are no table of words. */
const mostColumns = 60
const mostShifts = 100
/** Farther down than this, in sizes, another thing begins. */
const farthest = 4
/** Lines of one cell stand no farther apart than this, in sizes. */
export const wrapped = 1.6

export const columnOf = (edges: readonly number[], left: number): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge <= left + tolerance),
  )

/** Where the padding of two cells is narrow, their words stand this near, in sizes; words of one line stand nearer. */
const narrowGap = 0.5

const splitCell = (cell: Cell, edges: readonly number[]): readonly Cell[] => {
  if (isJustified(cell.pieces)) return [cell]
  const groups: [Piece, ...Piece[]][] = []
  let before: Piece | undefined
  for (const piece of cell.pieces) {
    const gap = before && (piece.left - before.right) / piece.size
    const isEdge = gap !== undefined && gap > narrowGap && edges.some((edge) => Math.abs(edge - piece.left) <= tolerance)
    const open = groups.at(-1)
    if (open && !isEdge) open.push(piece)
    else groups.push([piece])
    before = piece
  }
  return groups.length < 2 ? [cell] : groups.map((pieces) => cellOf(pieces, cell.page))
}

/** A row whose cells are parted where another row's columns begin. */
const splitRow = (row: Row, edges: readonly number[]): Row => {
  const [first, ...rest] = row.cells.flatMap((cell) => splitCell(cell, edges))
  return first && rest.length + 1 > row.cells.length ? { ...row, cells: [first, ...rest] } : row
}

/** Whether no cell of a row reaches into the next column. */
const fits = (row: Row, edges: readonly number[]): boolean =>
  row.cells.every(({ left, right }) => right < (edges[columnOf(edges, left) + 1] ?? Number.POSITIVE_INFINITY))

const isLeftOnly = (row: Row, edges: readonly number[]): boolean => row.cells.length === 1 && columnOf(edges, row.cells[0].left) === 0

export const step = (above: Row, below: Row): number => (below.baseline - above.baseline) / Math.max(above.size, below.size)

/** Baselines nearer than lines of one text can be: the cells of one table row, centred on each other. */
const isBeside = (above: Row, below: Row): boolean => {
  const [a, b] = [above.cells[0], below.cells[0]]
  return above.cells.length === 1 && below.cells.length === 1 && step(above, below) < 0.9 && (a.right < b.left || b.right < a.left)
}

const edgesAt = (rows: readonly Row[], index: number): readonly number[] | undefined => {
  const [row, next] = [rows[index], rows[index + 1]]
  if (row && row.cells.length > mostColumns) return undefined
  if (row && row.cells.length > 1) return row.cells.map(({ left }) => left)
  if (row && next && isBeside(row, next)) return [row.cells[0].left, next.cells[0].left].sort((a, b) => a - b)
  return undefined
}

/** A label that goes on below its value. */
const isRestOfLabel = (above: Row, row: Row): boolean => step(above, row) < wrapped && /^[\p{Ll}(:]/u.test(row.cells[0].text)

const aligned = 1
const regular = 1.1

/** Rows of a table with padding stand farther in than the text around it: those below that do so too, as near as its rows, are its own. */
const isPadded = (above: Row, row: Row, edges: readonly number[], widest: number, { left }: Measure): boolean => {
  const [edge = left] = edges
  return edge - left > aligned && Math.abs(row.cells[0].left - edge) < aligned && step(above, row) <= widest * regular
}

/** Where the rows below the last one with several cells end that belong to the first column. */
const endOf = (rows: readonly Row[], grid: readonly Row[], edges: readonly number[], from: number, measure: Measure): number => {
  const widest = grid.slice(1).reduce((most, row, index) => Math.max(most, step(grid[index] ?? row, row)), 0)
  let end = from
  for (let row = rows[end], above = rows[end - 1]; row && above; above = row, row = rows[++end]) {
    const belongs = row.page === above.page && isLeftOnly(row, edges) && fits(row, edges)
    if (!belongs || !(isRestOfLabel(above, row) || isPadded(above, row, edges, widest, measure))) break
  }
  return end
}

/** Where the rows above begin that stand in the same columns, once their cells are parted there. */
const startOf = (rows: readonly Row[], edges: readonly number[], index: number, from: number): number => {
  let start = index
  for (let at = index - 1, below = rows[index]; at >= from && below; below = rows[at--]) {
    const above = rows[at]
    const row = above && splitRow(above, edges)
    if (!row || row.page !== below.page || !fits(row, edges) || step(row, below) > farthest) break
    const isRest = row.cells.length === 1 && !isLeftOnly(row, edges) && step(row, below) < wrapped
    if (row.cells.length > 1 || isRest) start = at
  }
  return start
}

/** How far up and down the columns reach that begin at a row. */
export const gridAt = (
  rows: readonly Row[],
  index: number,
  from: number,
  measure: Measure,
): { readonly grid: Grid; readonly start: number; readonly end: number } | undefined => {
  const found = edgesAt(rows, index)
  if (!found) return undefined
  let edges = found
  let split = rows.slice(index, index + 1)
  let end = index + 1
  let lastSplit = index
  let shifts = 0
  for (; end < rows.length; end++) {
    const [above, row] = [rows[end - 1], rows[end]]
    if (!above || !row || row.page !== above.page || step(above, row) > farthest) break
    const more = edgesAt(rows, end)
    const merged = more ? mergedEdges(edges, more) : edges
    if (merged.length > mostColumns) break
    const isSame = merged.length === edges.length && merged.every((edge, column) => edge === edges[column])
    if (!isSame && ++shifts > mostShifts) break
    const next = isSame ? [splitRow(row, merged)] : rows.slice(index, end + 1).map((each) => splitRow(each, merged))
    if (!next.every((each) => fits(each, merged))) break
    if (isSame) split.push(...next)
    else split = next
    edges = merged
    const seen = split.at(-1) ?? row
    if (more || !isLeftOnly(seen, edges)) lastSplit = end
  }
  end = endOf(rows, split.slice(0, lastSplit - index + 1), edges, lastSplit + 1, measure)
  const start = startOf(rows, edges, index, from)
  return { grid: { rows: rows.slice(start, end).map((row) => splitRow(row, edges)), edges }, start, end }
}

const mergedEdges = (edges: readonly number[], more: readonly number[]): readonly number[] => {
  const merged = [...edges]
  for (const edge of more) {
    const near = merged.findIndex((known) => Math.abs(known - edge) <= tolerance)
    if (near < 0) merged.push(edge)
    else merged[near] = Math.min(merged[near] ?? edge, edge)
  }
  return merged.sort((a, b) => a - b)
}
