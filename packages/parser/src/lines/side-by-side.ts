/** A stretch of the text that is read as a line of its own. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly afterBlank: boolean
  readonly column: Column | undefined
}

/** A column that stands beside another one. Between its parts other columns' words stand, so that they may tell of different things. */
export interface Column {
  readonly id: number
  readonly part: number
}

/** A label that begins a stretch. */
export interface LabelSeen {
  readonly of: 'field' | 'section' | 'unknown'
  /** Whether the stretch holds nothing else. */
  readonly alone: boolean
  /** False for words that may begin a value as well: "Direction des finances". */
  readonly sure: boolean
}

export type LabelTeller = (from: number, to: number) => LabelSeen | undefined

/** A line of the text: where it stands and where its words do. */
interface Row {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

type Cell = readonly [from: number, to: number]

/** Words of a row on both sides of the gutter. */
interface Sides {
  readonly left: Cell | undefined
  readonly right: Cell | undefined
  /** Whether words begin right behind the gutter. */
  readonly aligned: boolean
}

/** Rows that a gutter parts; `undefined` stands for an empty line. */
interface Block {
  readonly rows: readonly (Sides | undefined)[]
  /** Where the text goes on. */
  readonly end: number
}

/** Blanks that part columns, at least. */
export const gap = '   '
/** Longest line, in characters, that may hold two columns, and its gaps that are tried. */
const longestRow = 400
const gapsTried = 3
/** Lines without words where the column begins, and labels in them, that may follow each other inside a block. */
const rowsOnLeft = 8
const labelsOnLeft = 2
/** Lines of the other column alone that part a column. */
const partingRows = 2
/** How far to the right of its column a line may begin. */
const indented = 8

/** Letters of the longest marker, and one more. */
const longestMarker = 6

const SPACE = 32

const rowAt = (text: string, start: number): Row => {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  let from = start
  while (from < end && text.charCodeAt(from) === SPACE) from++
  let to = end
  while (to > from && text.charCodeAt(to - 1) === SPACE) to--
  return { start, end, from, to }
}

/** A bullet or a number, behind which blanks lead to the words of an item. */
const marker = /^(?:[^\p{L}\p{N}/]{1,3}|o|(?:\d{1,2}|[a-k])[.)°-]{0,2})$/u

/** Where words begin behind the gaps of a row, counted from its start. */
const columnsOf = (text: string, { start, from, to }: Row): readonly number[] => {
  const columns: number[] = []
  for (let at = text.indexOf(gap, from); at >= 0 && at < to && columns.length < gapsTried; at = text.indexOf(gap, at)) {
    const isItem = marker.test(text.slice(from, Math.min(at, from + longestMarker)))
    while (text.charCodeAt(at) === SPACE) at++
    if (!isItem) columns.push(at - start)
  }
  return columns
}

/** The words of a row on both sides of the blanks before a column; undefined when words stand in that place. */
const sidesOf = (text: string, { start, from, to }: Row, column: number): Sides | undefined => {
  const [first, last] = [from - start, to - start]
  if (last <= column - 2) return { left: [from, to], right: undefined, aligned: false }
  if (first >= column - 1) {
    return first > column + indented ? undefined : { left: undefined, right: [from, to], aligned: first <= column + 1 }
  }
  for (let at = column - 1; at <= column + 1; at++) {
    const right = start + at
    const isApart = text.startsWith('  ', right - 2) || (at === column && text.startsWith(': ', right - 2))
    if (right >= to || text.charCodeAt(right) === SPACE || !isApart) continue
    let end = right
    while (text.charCodeAt(end - 1) === SPACE) end--
    return { left: [from, end], right: [right, to], aligned: true }
  }
  return undefined
}

/**
 * The rows from one on that the blanks before a column part, when words begin there at least twice. What stands on the left alone behind
 * the last of them belongs to it up to the next label.
 */
const blockFrom = (text: string, first: Row, column: number, labelIn: LabelTeller): Block | undefined => {
  const rows: (Sides | undefined)[] = []
  let taken = 0
  let end = first.start
  let aligned = 0
  let unaligned = 0
  let labels = 0
  for (let at = first.start; at <= text.length && unaligned < rowsOnLeft && labels <= labelsOnLeft; ) {
    const row = rowAt(text, at)
    at = row.end + 1
    if (row.from === row.to) {
      rows.push(undefined)
      continue
    }
    const isOther = row.to - row.start > longestRow || text[row.from] === '|' || text[row.from] === '#'
    const sides = isOther ? undefined : sidesOf(text, row, column)
    if (!sides) break
    rows.push(sides)
    if (sides.aligned) aligned++
    unaligned = sides.aligned ? 0 : unaligned + 1
    if (sides.right) labels = 0
    else if (labelIn(row.from, row.to)?.sure) labels++
    if (labels > 0) continue
    taken = rows.length
    end = at
  }
  return aligned < 2 ? undefined : { rows: rows.slice(0, taken), end }
}

/** A cell, the row in which it stands and the label that begins it. */
interface Placed {
  readonly cell: Cell
  readonly place: number
  readonly label: LabelSeen | undefined
}

/** The cells of a block by the side on which they stand. */
interface Cells {
  readonly left: readonly Placed[]
  readonly right: readonly Placed[]
}

const cellsOf = ({ rows }: Block, labelIn: LabelTeller): Cells => {
  const on = (side: 'left' | 'right') =>
    rows.flatMap((row, place): readonly Placed[] => (row?.[side] ? [{ cell: row[side], place, label: labelIn(...row[side]) }] : []))
  return { left: on('left'), right: on('right') }
}

/**
 * The cells of each column. What stands in the right one beside a label of the left one that has nothing below it is that label's value, up
 * to the next label.
 */
const columnsIn = ({ rows }: Block, cells: Cells): readonly (readonly Placed[])[] => {
  const beside = new Map(cells.right.map((one) => [one.place, one]))
  const left: Placed[] = []
  cells.left.forEach((one, index) => {
    left.push(one)
    const below = cells.left[index + 1]
    if (!one.label?.alone || (below && !below.label?.sure)) return
    for (let { place } = one; place === one.place || !rows[place]?.left; place++) {
      const value = beside.get(place)
      if (!value || value.label) break
      left.push(value)
      beside.delete(place)
    }
  })
  return [left, [...beside.values()]]
}

/** One column after the other: each has labels with their values. */
const byColumns = (block: Block, sides: Cells, firstId: number): readonly Stretch[] => {
  const lastRight = block.rows.findLastIndex((row) => row?.right)
  return columnsIn(block, sides).flatMap((cells, index) => {
    let part = 0
    return cells.map(({ cell: [from, to], place }, at): Stretch => {
      const above = cells[at - 1]?.place ?? -1
      const between = block.rows.slice(above + 1, place)
      if (above >= 0 && (between.filter(Boolean).length >= partingRows || place === lastRight + 1)) part++
      return { from, to, afterBlank: above < 0 || between.length > 0, column: { id: firstId + index, part } }
    })
  })
}

/** Each label of the left column, and then what stands beside it. */
const byLabels = (block: Block, { left }: Cells): readonly Stretch[] => {
  const labelled = new Set(left.flatMap(({ label, place }) => (label?.sure ? [place] : [])))
  const groups: { readonly afterBlank: boolean; readonly labels: Cell[]; readonly values: Cell[] }[] = []
  block.rows.forEach((row, place) => {
    const open = groups.at(-1)
    const begins = row?.left !== undefined && (!open || labelled.has(place))
    const group = begins || !open ? { afterBlank: place === 0 || !block.rows[place - 1], labels: [], values: [] } : open
    if (group !== open) groups.push(group)
    if (row?.left) group.labels.push(row.left)
    if (row?.right) group.values.push(row.right)
  })
  return groups.flatMap(({ afterBlank, labels, values }) =>
    [...labels, ...values].map(([from, to], index) => ({ from, to, afterBlank: afterBlank && index === 0, column: undefined })),
  )
}

/** Whether the left column is one of labels: it begins with one, and there are several of them or a colon. */
const areBesideLabels = (text: string, { left }: Cells): boolean =>
  left[0]?.label?.sure === true &&
  (left.filter(({ label }) => label?.sure).length > 1 || left.some(({ cell: [, to] }) => text.charAt(to - 1) === ':'))

/** Whether a cell of the right column begins with the label of a field and its colon: words alone may be a value of the left one. */
const isAnnounced = (text: string, { cell: [from, to], label }: Placed): boolean =>
  label?.sure === true && label.of === 'field' && text.slice(from, to).includes(':')

/** What was found where columns may begin: their lines, if they are columns, and where the text goes on. */
export interface SideBySide {
  readonly stretches: readonly Stretch[] | undefined
  readonly end: number
}

/**
 * Two columns that a converter printed side by side, parted by blanks, in the order in which people read them. `id` numbers the first
 * of the columns. Up to `end` the text holds no other columns.
 */
export const sideBySide = (text: string, start: number, id: number, labelIn: LabelTeller): SideBySide => {
  const first = rowAt(text, start)
  let end = first.end + 1
  if (first.to - first.start > longestRow) return { stretches: undefined, end }
  for (const column of columnsOf(text, first)) {
    const block = blockFrom(text, first, column, labelIn)
    if (!block) continue
    end = Math.max(end, block.end)
    const cells = cellsOf(block, labelIn)
    const labels = cells.left.filter(({ label }) => label?.sure)
    const fields = [...labels.filter(({ label }) => !label?.alone), ...cells.right.filter((one) => isAnnounced(text, one))]
    if (fields.length > 0 && labels.length + fields.length > 1) return { stretches: byColumns(block, cells, id), end: block.end }
    if (fields.length === 0 && areBesideLabels(text, cells)) return { stretches: byLabels(block, cells), end: block.end }
  }
  return { stretches: undefined, end }
}
