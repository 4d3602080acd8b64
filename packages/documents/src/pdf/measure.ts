import { type Rejoin, rejoinFor } from './hyphens.ts'
import type { Piece } from './piece.ts'
import { type Cell, mostly, type Row } from './row.ts'

/** What tells where the lines of a column may end, and which words are the body's. */
export interface Measure {
  /** Edges of the column, in points. */
  readonly left: number
  readonly right: number
  /** Size of most words of the document. */
  readonly bodySize: number
  /** Distance of the baselines of wrapped lines, in sizes. */
  readonly lineStep: number
  /** The face of most words of each page: some programs name it anew on every page. */
  readonly faces: ReadonlyMap<number, string>
  readonly rejoin: Rejoin
  /** The lines are known to be one text, of a cell or an element: a small letter goes on with the line above even where there was room. */
  readonly isTogether?: boolean
}

/** Lines of running text tell where a column begins and ends; words of a header may reach farther. */
const longLine = 40

const runningText = (rows: readonly Row[]): readonly Cell[] => {
  const long = rows.flatMap(({ cells }) => (cells.length === 1 && cells[0].text.length > longLine ? cells : []))
  return long.length > 0 ? long : rows.flatMap((row) => row.cells)
}

/** A distance that is as common as this share of all is one of wrapped lines, or of items as near as those. */
const common = 0.04
/** Wrapped lines are neither nearer nor farther than this, in sizes. */
const lineSteps = [0.9, 1.75] as const
const stepGrain = 50

/** The smallest common distance between two lines. */
const lineStepOf = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>()
  let all = 0
  rows.forEach((row, index) => {
    const above = rows[index - 1]
    const step = above && above.page === row.page && above.size === row.size ? (row.baseline - above.baseline) / row.size : 0
    if (step < lineSteps[0] || step > lineSteps[1]) return
    const grain = Math.round(step * stepGrain) / stepGrain
    counts.set(grain, (counts.get(grain) ?? 0) + 1)
    all++
  })
  const steps = [...counts].flatMap(([step, count]) => (count >= common * all ? [step] : []))
  return Math.min(...steps, lineSteps[1])
}

const facesOf = (rows: readonly Row[]): ReadonlyMap<number, string> => {
  const pages = new Map<number, Piece[]>()
  for (const { page, cells } of rows) {
    const pieces = pages.get(page) ?? []
    for (const cell of cells) for (const piece of cell.pieces) pieces.push(piece)
    pages.set(page, pieces)
  }
  return new Map([...pages].map(([page, pieces]) => [page, mostly(pieces, (index) => pieces[index]?.font ?? '', '')]))
}

const sizeGrain = 2

export const measureOf = (pieces: readonly Piece[], rows: readonly Row[]): Measure => {
  const running = runningText(rows)
  return {
    left: running.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: running.reduce((most, { right }) => Math.max(most, right), 0),
    bodySize: mostly(pieces, (index) => Math.round((pieces[index]?.size ?? 0) * sizeGrain) / sizeGrain, 10),
    lineStep: lineStepOf(rows),
    faces: facesOf(rows),
    rejoin: rejoinFor(rows),
  }
}
