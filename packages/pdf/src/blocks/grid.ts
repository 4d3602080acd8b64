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

/** A table row: its cells' first lines side by side, then the second ones, … A page ends inside it only when it is taller than a page. */
export const gridRow = (cells: readonly Cell[], style: GridStyle): readonly Row[] => {
  const count = Math.max(1, widest(cells.map(({ lines }) => lines.length)))
  return Array.from({ length: count }, (_, at): Row => {
    const lines = cells.map((cell) => cell.lines[at] ?? blank)
    const above = at === 0 ? style.padding : 0
    const below = at === count - 1 ? style.padding + style.ruleBelow : 0
    const height = above + widest(lines.map((line) => line.height)) + below
    return {
      height,
      space: 0,
      keep: at === count - 1 ? 'free' : 'whole',
      paint: (pen, top) => {
        for (const [column, line] of lines.entries()) {
          cells[column]?.stand(pen)
          line.paint(pen, top + above)
        }
        if (below > 0 && style.ruleBelow > 0) rule(pen, style, top + height)
      },
    }
  })
}

const rule = (pen: Pen, { left, right, ruleBelow, rule: colour }: GridStyle, bottom: number): void =>
  pen.decoration('Layout', () => pen.rectangle(left, bottom - ruleBelow, right, bottom, colour))
