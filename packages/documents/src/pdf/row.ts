import type { Piece } from './piece.ts'

/** Words side by side without a wide gap between them. */
export interface Cell {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly font: string
  readonly page: number
}

/** Cells on one baseline, from left to right. */
export interface Row {
  readonly cells: readonly [Cell, ...Cell[]]
  readonly baseline: number
  readonly size: number
  readonly page: number
}

/** Baselines closer than this share of the size are one. */
const sameLine = 0.3
/** A gap as wide as this, in sizes, parts two cells; words in a justified line stand closer. */
const cellGap = 1.6
/** A gap as wide as this is a blank. */
const blankGap = 0.15

/** Note marks stand in parentheses in a plain text; letters, as in "1er", join their word. */
const raisedText = (text: string): string => {
  const bare = text.trim()
  return /^\d$/.test(bare) ? `(${bare})` : bare
}

const isApart = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined && (!piece.isRaised || before.isRaised) && (piece.left - before.right) / piece.size > blankGap

const joined = (pieces: readonly Piece[]): string => {
  let text = ''
  let mark = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    if (!piece.isRaised) {
      text += raisedText(mark)
      mark = ''
    }
    const words = (isApart(piece, before) ? ' ' : '') + piece.text
    if (piece.isRaised) mark += words
    else text += words
    before = piece
  }
  return (text + raisedText(mark)).replace(/[ \t\n]+/g, ' ').trim()
}

/** The value that most letters have. */
export const mostly = <T>(pieces: readonly { readonly text: string }[], of: (index: number) => T, none: T): T => {
  const counts = new Map<T, number>()
  pieces.forEach(({ text }, index) => {
    counts.set(of(index), (counts.get(of(index)) ?? 0) + text.length)
  })
  let best = none
  let most = 0
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}

export const cellOf = (pieces: readonly [Piece, ...Piece[]], page: number): Cell => {
  const [first] = pieces
  return {
    pieces,
    text: joined(pieces),
    left: first.left,
    right: pieces.reduce((most, { right }) => Math.max(most, right), first.right),
    baseline: first.baseline,
    size: mostly(pieces, (index) => Math.round((pieces[index]?.size ?? 0) * 10) / 10, first.size),
    font: mostly(pieces, (index) => pieces[index]?.font ?? '', first.font),
    page,
  }
}

const isGiven = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0

/** Some programs draw words twice, a hair apart, to make them bold. */
const isRepeated = (piece: Piece, before: Piece | undefined): boolean =>
  before !== undefined && piece.text === before.text && Math.abs(piece.left - before.left) < piece.size * 0.15

/** Gaps between the words of a justified line: so many at least, alike, and none as wide as this, in sizes. */
const fewestGaps = 3
const alike = 1.3
const widestGap = 3

/** Whether the words of a line stand apart evenly, however far: no gap between them is one of columns. Pieces go from left to right. */
export const isJustified = (pieces: readonly Piece[]): boolean => {
  const gaps = pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]
    const gap = before ? (piece.left - before.right) / piece.size : 0
    return gap > blankGap ? [gap] : []
  })
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0)
  const narrowest = gaps.reduce((least, gap) => Math.min(least, gap), widest)
  return gaps.length >= fewestGaps && widest <= widestGap && widest <= alike * narrowest
}

const rowOf = (pieces: readonly Piece[], page: number): readonly Row[] => {
  const sorted = [...pieces].sort((a, b) => a.left - b.left)
  const isOneCell = isJustified(sorted)
  const groups: Piece[][] = []
  let before: Piece | undefined
  for (const piece of sorted) {
    if (isRepeated(piece, before)) continue
    const isNext = before === undefined || (!isOneCell && piece.left - before.right > cellGap * Math.max(piece.size, before.size))
    if (isNext) groups.push([piece])
    else groups.at(-1)?.push(piece)
    before = before && before.right > piece.right ? before : piece
  }
  const cells = groups.flatMap((group) => (isGiven(group) ? [cellOf(group, page)] : [])).filter(({ text }) => text !== '')
  if (!isGiven(cells)) return []
  return [{ cells, baseline: cells[0].baseline, size: cells.reduce((most, { size }) => Math.max(most, size), 0), page }]
}

/** The rows of a page from top to bottom. */
export const rowsOf = (pieces: readonly Piece[], page: number): readonly Row[] => {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline)
  const rows: Piece[][] = []
  let baseline = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    if (piece.baseline - baseline < sameLine * piece.size) rows.at(-1)?.push(piece)
    else {
      rows.push([piece])
      baseline = piece.baseline
    }
  }
  return rows.flatMap((row) => rowOf(row, page))
}
