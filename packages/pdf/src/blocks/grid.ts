import type { Pen } from '../document/pen.ts'
import type { Row } from '../flow/row.ts'
import type { Colour } from '../theme/colour.ts'
import { widest } from './setting.ts'

/** The lines of a cell, and what stands for the cell when it has none. */
export interface Cell {
  readonly lines: readonly Row[]
  stand(pen: Pen): void
}

interface GridStyle {
  readonly left: number
  readonly right: number
  readonly padding: number
  readonly rule: Colour
  /** Thickness of the rule below a row; 0 for none. */
  readonly ruleBelow: number
}

const blank: Row = { height: 0, space: 0, keep: 'free', paint: () => undefined }

/** Rows of so few lines are drawn cell by cell, in the order in which they are read; longer ones may be cut by the end of a page. */
const fewLines = 8

/** A table row. A page ends inside it only when it is long: its cells' lines then stand side by side, the first ones, the second ones, … */
export const gridRow = (cells: readonly Cell[], style: GridStyle): readonly Row[] => {
  const count = Math.max(1, widest(cells.map(({ lines }) => lines.length)))
  const heights = Array.from({ length: count }, (_, at) => widest(cells.map(({ lines }) => (lines[at] ?? blank).height)))
  return count <= fewLines ? [wholeRow(cells, heights, style)] : sideBySide(cells, heights, style)
}

const wholeRow = (cells: readonly Cell[], heights: readonly number[], style: GridStyle): Row => {
  const height = style.padding + heights.reduce((sum, one) => sum + one, 0) + style.padding + style.ruleBelow
  return {
    height,
    space: 0,
    keep: 'free',
    paint: (pen, top) => {
      for (const cell of cells) {
        cell.stand(pen)
        let at = top + style.padding
        for (const [index, line] of cell.lines.entries()) {
          line.paint(pen, at)
          at += heights[index] ?? 0
        }
      }
      if (style.ruleBelow > 0) rule(pen, style, top + height)
    },
  }
}

const sideBySide = (cells: readonly Cell[], heights: readonly number[], style: GridStyle): readonly Row[] =>
  heights.map((own, at): Row => {
    const above = at === 0 ? style.padding : 0
    const below = at === heights.length - 1 ? style.padding + style.ruleBelow : 0
    const height = above + own + below
    return {
      height,
      space: 0,
      keep: at === heights.length - 1 ? 'free' : 'whole',
      paint: (pen, top) => {
        for (const cell of cells) {
          cell.stand(pen)
          const line = cell.lines[at] ?? blank
          line.paint(pen, top + above)
        }
        if (below > 0 && style.ruleBelow > 0) rule(pen, style, top + height)
      },
    }
  })

const rule = (pen: Pen, { left, right, ruleBelow, rule: colour }: GridStyle, bottom: number): void =>
  pen.decoration('Layout', () => pen.rectangle(left, bottom - ruleBelow, right, bottom, colour))
