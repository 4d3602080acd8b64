import { blankLine, type DocumentLine } from '../lines.ts'
import { flowLines, paragraphsOf } from './flow.ts'
import { columnOf, type Grid, step, wrapped } from './grid.ts'
import type { Measure } from './measure.ts'
import { type Cell, mostly, type Row } from './row.ts'

/** Rows of a grid that belong to one row of the table. */
type Band = readonly Row[]

/** A step as much larger than the smallest parts two rows of a table. */
const parted = 1.2

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)

const bandsOf = ({ rows, edges }: Grid): readonly Band[] => {
  const steps = rows.slice(1).map((row, index) => step(rows[index] ?? row, row))
  const lines = steps.filter((each) => each > 0.9)
  const smallest = least(lines)
  const isUniform = most(lines) <= smallest * parted
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

const rightOf = (cells: readonly Cell[]): number => most(cells.map(({ right }) => right))

const startsWithLabel = /^\p{Lu}[^:]{2,70}\s?:(?:\s|$)/u
/** A label and words behind it. */
const labelAndValue = /^\p{Lu}[^:]{2,70}\s?:\s+\S/u

const share = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / Math.max(1, list.length)

/** Two texts side by side, as in a newspaper: many long lines on either side. */
const isColumns = (left: readonly Cell[], right: readonly Cell[]): boolean =>
  Math.min(left.length, right.length) >= 5 && share([...left, ...right], ({ text }) => text.length > 35) > 0.5

const longestLabel = 90
/** A column's widest line may end so many sizes before its edge. */
const ragged = 1.5

/** Lines of a text in a cell of a column. */
const within = (column: readonly Cell[], measure: Measure): Measure => ({
  ...measure,
  right: rightOf(column) - ragged * (column[0]?.size ?? 0),
  lineStep: Number.POSITIVE_INFINITY,
  isTogether: true,
})

type Side = readonly { readonly text: string; readonly places: DocumentLine['places'] }[]

/** A label on however many lines, and its value. */
const pairLines = (labels: Side, values: Side, isAlone: boolean): readonly DocumentLine[] => {
  const label = labels.map(({ text }) => text).join(' ')
  const [first, ...rest] = values
  // Two things on one line that name nothing, such as the words beside a logo.
  const isPair = label !== '' && label.length <= longestLabel && !(isAlone && !/:$/.test(label))
  if (!isPair) return [...labels, ...values].map(({ text, places }) => ({ text, places }))
  const colon = /:$/.test(label) ? '' : ' :'
  return [
    {
      text: `${label}${colon} ${first?.text ?? ''}`.trimEnd(),
      places: [...labels, ...(first ? [first] : [])].flatMap(({ places }) => places),
    },
    ...rest.map(({ text, places }) => ({ text, places })),
  ]
}

/** Columns that name what stands in the next one: in another face than the values, or with a colon at the end. */
const areLabels = (columns: readonly (readonly Cell[])[]): boolean => {
  const isEven = (_: unknown, index: number) => index % 2 === 0
  const labels = columns.filter(isEven).flat()
  const values = columns.filter((_, index) => !isEven(_, index)).flat()
  const face = mostly(labels, (index) => labels[index]?.font ?? '', '')
  const hasFace = share(labels, ({ font }) => font === face) > 0.8 && share(values, ({ font }) => font !== face) > 0.8
  return columns.length % 2 === 0 && (hasFace || share(labels, ({ text }) => /:$/.test(text)) > 0.5)
}

/** What is the same for all rows of a table. */
interface Frame {
  readonly edges: readonly number[]
  /** Of each column. */
  readonly measures: readonly Measure[]
  readonly isPairs: boolean
  readonly hasOneBand: boolean
}

const bandLines = (band: Band, { edges, measures, isPairs, hasOneBand }: Frame): readonly DocumentLine[] => {
  const cells = measures.map((measure, column): Side => paragraphsOf(columnCells(band, edges, column), measure))
  if (!isPairs) {
    const texts = cells.map((paragraphs) => paragraphs.map(({ text }) => text).join('<br>'))
    return [{ text: `| ${texts.join(' | ')} |`, places: cells.flat().flatMap(({ places }) => places) }]
  }
  return cells.flatMap((labels, column) =>
    column % 2 === 0 && labels.length + (cells[column + 1]?.length ?? 0) > 0 ? pairLines(labels, cells[column + 1] ?? [], hasOneBand) : [],
  )
}

/** Texts of one column, each of which begins with its own label or stands apart from the one above. */
const cellTexts = (column: readonly Cell[]): readonly (readonly Cell[])[] => {
  const steps = column.slice(1).map((cell, index) => (cell.baseline - (column[index]?.baseline ?? 0)) / cell.size)
  const limit = least(steps) * parted
  const texts: Cell[][] = []
  column.forEach((cell, index) => {
    const distance = steps[index - 1] ?? Number.POSITIVE_INFINITY
    if (distance > limit || startsWithLabel.test(cell.text)) texts.push([cell])
    else texts.at(-1)?.push(cell)
  })
  return texts
}

/** Cells that hold label and value each, column after column. */
const ownLabelLines = (column: readonly Cell[], measure: Measure): readonly DocumentLine[] => {
  const own = within(column, measure)
  return [
    ...cellTexts(column).flatMap((text) => paragraphsOf(text, own).map(({ text: words, places }) => ({ text: words, places }))),
    blankLine,
  ]
}

/** Whether the cells of both columns hold a label and its value each, rather than labels here and values there. */
const haveOwnLabels = (left: readonly Cell[], right: readonly Cell[]): boolean => {
  const labelsAlone = share(left, ({ text }) => /:$/.test(text))
  const withValues = share(left, ({ text }) => labelAndValue.test(text))
  const onTheRight = share(right, ({ text }) => startsWithLabel.test(text))
  return withValues >= labelsAlone && (onTheRight > 0.3 || (withValues > 0.3 && onTheRight > 0))
}

/** Lines of a table: `label : value`, or columns one after the other where each cell holds its own label. */
export const gridLines = (grid: Grid, measure: Measure): readonly DocumentLine[] => {
  const { edges, rows } = grid
  const columns = edges.map((_, column) => columnCells(rows, edges, column))
  const [left = [], right = []] = columns
  if (edges.length === 2 && isColumns(left, right))
    return columns.flatMap((cells) => [...flowLines(cells, { ...measure, right: rightOf(cells) }), blankLine])
  if (edges.length === 2 && haveOwnLabels(left, right)) return columns.flatMap((cells) => ownLabelLines(cells, measure))
  const bands = bandsOf(grid)
  const frame: Frame = {
    edges,
    measures: columns.map((column) => within(column, measure)),
    isPairs: edges.length <= 2 || areLabels(columns),
    hasOneBand: bands.length === 1,
  }
  return [...bands.flatMap((band) => bandLines(band, frame)), blankLine]
}
