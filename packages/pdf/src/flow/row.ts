import type { Pen } from '../document/pen.ts'

/**
 * How strongly the next row stays on the same page.
 *
 * - `free`: a page may end here
 * - `whole`: one of the lines of a table row; a page ends here only when the row is taller than a page
 * - `bound`: a heading and its text, the first two and the last two lines of a paragraph
 */
export type Keep = 'free' | 'whole' | 'bound'

/** What stands behind rows that follow each other on a page, e.g. a ground. */
export interface Frame {
  paint(pen: Pen, top: number, bottom: number): void
}

/** A strip of the column that no page end cuts. Lengths in points; `space` above it vanishes at the top of a page. */
export interface Row {
  readonly height: number
  readonly space: number
  readonly keep: Keep
  readonly frame?: Frame
  paint(pen: Pen, top: number): void
}

/** Room without words. */
export const room = (height: number, keep: Keep = 'free'): Row => ({ height, space: 0, keep, paint: () => undefined })

/** Rows on a frame that reaches over the first and below the last by `end`. */
export const framed = (rows: readonly Row[], frame: Frame, end: number): readonly Row[] =>
  [room(end, 'bound'), ...bound(rows), room(end)].map((row) => ({ ...row, frame }))

/**
 * Binds the first of several groups to the second and the last but one to the last, where the first or the last would stand alone with
 * few lines: one line of a list's item, three of a table's row.
 */
export const keepEnds = (groups: readonly (readonly Row[])[], few = 1): readonly (readonly Row[])[] =>
  groups.map((rows, at) => {
    const leavesFirstAlone = at === 0 && rows.length <= few
    const leavesLastAlone = at === groups.length - 2 && (groups.at(-1)?.length ?? 0) <= few
    return groups.length > 1 && (leavesFirstAlone || leavesLastAlone) ? bound(rows) : rows
  })

/** Lines of a table's row that don't stand alone on a page. */
export const fewLinesOfTable = 3

/** Gives the first row more space above it. */
export const spaced = (rows: readonly Row[], space: number): readonly Row[] =>
  rows.map((row, at) => (at === 0 ? { ...row, space: Math.max(row.space, space) } : row))

/** Binds the last row to what follows. */
export const bound = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => (at === rows.length - 1 ? { ...row, keep: 'bound' } : row))

/** Binds all rows to each other, but the last to nothing new. */
export const together = (rows: readonly Row[], keep: Keep = 'bound'): readonly Row[] =>
  rows.map((row, at) => (at === rows.length - 1 || row.keep === 'bound' ? row : { ...row, keep }))
