import { blankLine, type DocumentLine } from '../lines.ts'
import { flowLines, type Measure, paragraphsOf } from './flow.ts'
import type { Cell, Row } from './row.ts'

/** Rows whose cells stand in columns, and the left edge of each column. */
export interface Grid {
  readonly rows: readonly Row[]
  readonly edges: readonly number[]
}

const tolerance = 4
/** Farther down than this, in sizes, another thing begins. */
const farthest = 4
const wrapped = 1.6

const columnOf = (edges: readonly number[], left: number): number =>
  Math.max(
    0,
    edges.findLastIndex((edge) => edge <= left + tolerance),
  )

/** Whether no cell of a row reaches into the next column. */
const fits = (row: Row, edges: readonly number[]): boolean =>
  row.cells.every(({ left, right }) => right < (edges[columnOf(edges, left) + 1] ?? Number.POSITIVE_INFINITY))

const isLeftOnly = (row: Row, edges: readonly number[]): boolean => row.cells.length === 1 && columnOf(edges, row.cells[0].left) === 0

const step = (above: Row, below: Row): number => (below.baseline - above.baseline) / Math.max(above.size, below.size)

/** Baselines nearer than lines of one text can be: the cells of one table row, centred on each other. */
const isBeside = (above: Row, below: Row): boolean => {
  const [a, b] = [above.cells[0], below.cells[0]]
  return above.cells.length === 1 && below.cells.length === 1 && step(above, below) < 0.9 && (a.right < b.left || b.right < a.left)
}

const edgesAt = (rows: readonly Row[], index: number): readonly number[] | undefined => {
  const [row, next] = [rows[index], rows[index + 1]]
  if (row && row.cells.length > 1) return row.cells.map(({ left }) => left)
  if (row && next && isBeside(row, next)) return [row.cells[0].left, next.cells[0].left].sort((a, b) => a - b)
  return undefined
}

/** How far up and down the columns reach that begin at a row. */
export const gridAt = (
  rows: readonly Row[],
  index: number,
  from: number,
): { readonly grid: Grid; readonly start: number; readonly end: number } | undefined => {
  const found = edgesAt(rows, index)
  if (!found) return undefined
  let edges = found
  let end = index + 1
  let lastSplit = index
  for (; end < rows.length; end++) {
    const [above, row] = [rows[end - 1], rows[end]]
    if (!above || !row || row.page !== above.page || step(above, row) > farthest) break
    const more = edgesAt(rows, end)
    const merged = more ? mergedEdges(edges, more) : edges
    if (!fits(row, merged) || !rows.slice(index, end).every((each) => fits(each, merged))) break
    edges = merged
    if (more || !isLeftOnly(row, edges)) lastSplit = end
  }
  end = lastSplit + 1
  // A label that goes on below its value.
  for (let row = rows[end], above = rows[end - 1]; row && above; above = row, row = rows[++end]) {
    const isRest =
      row.page === above.page &&
      isLeftOnly(row, edges) &&
      fits(row, edges) &&
      step(above, row) < wrapped &&
      /^[\p{Ll}(:]/u.test(row.cells[0].text)
    if (!isRest) break
  }
  let start = index
  for (let row = rows[start - 1], below = rows[start]; start > from && row && below; below = row, row = rows[--start - 1]) {
    const isRest =
      row.page === below.page && row.cells.length === 1 && fits(row, edges) && !isLeftOnly(row, edges) && step(row, below) < wrapped
    if (!isRest) break
  }
  return { grid: { rows: rows.slice(start, end), edges }, start, end }
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

/** Rows of a grid that belong to one row of the table. */
type Band = readonly Row[]

/** A step as much larger than the smallest parts two rows of a table. */
const parted = 1.2

const bandsOf = ({ rows, edges }: Grid): readonly Band[] => {
  const steps = rows.slice(1).map((row, index) => step(rows[index] ?? row, row))
  const lines = steps.filter((each) => each > 0.9)
  const smallest = Math.min(...lines)
  const isUniform = Math.max(...lines) <= smallest * parted
  const limit = isUniform ? (smallest > wrapped ? 0 : Number.POSITIVE_INFINITY) : smallest * parted
  const bands: Row[][] = []
  rows.forEach((row, index) => {
    const distance = steps[index - 1] ?? Number.POSITIVE_INFINITY
    const [first] = row.cells
    const begins = columnOf(edges, first.left) === 0 && /^[\p{Lu}\d]/u.test(first.text) && distance > 0.9
    const isNew = distance > limit || (isUniform && begins)
    if (isNew || bands.length === 0) bands.push([row])
    else bands.at(-1)?.push(row)
  })
  return bands
}

const columnCells = (rows: readonly Row[], edges: readonly number[], column: number): readonly Cell[] =>
  rows.flatMap(({ cells }) => cells.filter(({ left }) => columnOf(edges, left) === column))

const rightOf = (cells: readonly Cell[]): number => Math.max(...cells.map(({ right }) => right))

const startsWithLabel = /^\p{Lu}[^:]{2,70}\s?:(?:\s|$)/u
/** A label and words behind it. */
const labelAndValue = /^\p{Lu}[^:]{2,70}\s?:\s+\S/u

const share = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / Math.max(1, list.length)

/** Two texts side by side, as in a newspaper: many long lines on either side. */
const isColumns = (left: readonly Cell[], right: readonly Cell[]): boolean =>
  Math.min(left.length, right.length) >= 5 && share([...left, ...right], ({ text }) => text.length > 35) > 0.5

const longestLabel = 90

const bandLines = (band: Band, isAlone: boolean, edges: readonly number[], measures: readonly Measure[]): readonly DocumentLine[] => {
  const cells = edges.map((_, column) => paragraphsOf(columnCells(band, edges, column), measures[column]?.right ?? 0))
  if (edges.length > 2) {
    const texts = cells.map((paragraphs) => paragraphs.map(({ text }) => text).join('<br>'))
    return [{ text: `| ${texts.join(' | ')} |`, places: cells.flat().flatMap(({ places }) => places) }]
  }
  const [labels = [], values = []] = cells
  const label = labels.map(({ text }) => text).join(' ')
  const [first, ...rest] = values
  const places = labels.flatMap((each) => each.places)
  if (!first || label === '' || label.length > longestLabel)
    return [...labels, ...values].map((each) => ({ text: each.text, places: each.places }))
  // Two things on one line that name nothing, such as the words beside a logo.
  if (isAlone && !/:$/.test(label)) return [...labels, ...values].map((each) => ({ text: each.text, places: each.places }))
  const colon = /:$/.test(label) ? '' : ' :'
  return [
    { text: `${label}${colon} ${first.text}`, places: [...places, ...first.places] },
    ...rest.map((each) => ({ text: each.text, places: each.places })),
  ]
}

/** Lines of a table: `label : value`, or columns one after the other where each cell holds its own label. */
export const gridLines = (grid: Grid, measure: Measure): readonly DocumentLine[] => {
  const { edges, rows } = grid
  const columns = edges.map((_, column) => columnCells(rows, edges, column))
  const measures = columns.map((cells) => ({ ...measure, right: rightOf(cells) }))
  const [left = [], right = []] = columns
  const isPair = edges.length === 2
  const hasOwnLabels =
    share(right, ({ text }) => startsWithLabel.test(text)) > 0.3 ||
    (share(left, ({ text }) => labelAndValue.test(text)) > 0.3 && share(right, ({ text }) => startsWithLabel.test(text)) > 0)
  if (isPair && (hasOwnLabels || isColumns(left, right)))
    return columns.flatMap((cells, column) => [...flowLines(cells, measures[column] ?? measure), blankLine])
  const bands = bandsOf(grid)
  return [...bands.flatMap((band) => bandLines(band, bands.length === 1, edges, measures)), blankLine]
}
