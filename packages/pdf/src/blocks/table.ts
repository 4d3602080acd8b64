import type { ViewBlock } from '@avpkit/core'
import { bound, fewLinesOfTable, keepEnds, type Row } from '../flow/row.ts'
import { inLanguage, tag } from '../structure/tag.ts'
import { linesOf } from '../text/lines.ts'
import { columnWidths } from './column-widths.ts'
import { type Cell, gridRow } from './grid.ts'
import { inside, type Setting, widest } from './setting.ts'
import { textRows } from './text-rows.ts'

type Table = Extract<ViewBlock, { type: 'table' }>

const gap = 10
const padding = 3
const rules = { head: 1, row: 0.5 }
/** Wider tables are drawn row by row, their cells below each other. */
const mostColumns = 10

export const table = (block: Table, setting: Setting): readonly Row[] => {
  const columns = Math.max(block.header?.length ?? 0, widest(block.rows.map((cells) => cells.length)))
  if (columns === 0) return []
  return columns > mostColumns ? stacked(block, setting) : grid(block, columns, setting)
}

const grid = ({ header, rows, lang }: Table, columns: number, setting: Setting): readonly Row[] => {
  const all = header === undefined ? rows : [header, ...rows]
  const widths = columnWidths(measured(all, columns, setting), setting.width - gap * (columns - 1))
  const of = tag('Table', setting.parent, inLanguage(lang))
  const drawnRows = all.map((cells, at) => {
    if (setting.budget.spent) return []
    setting.budget.spend(1)
    const isHead = header !== undefined && at === 0
    const row = tag('TR', of)
    let left = setting.left
    const drawn = widths.map((width, column): Cell => {
      const cell = isHead ? tag('TH', row, { scope: 'Column' }) : tag('TD', row)
      const style = isHead ? setting.styles.cellHead : setting.styles.cell
      const lines = textRows([{ text: cells[column] ?? '' }], style, cell, { ...setting, left, width })
      left += width + gap
      return { lines, stand: (pen) => pen.stand(cell) }
    })
    const line = { left: setting.left, right: setting.left + setting.width, padding, rule: setting.palette.rule }
    const made = gridRow(drawn, { ...line, ruleBelow: isHead ? rules.head : rules.row })
    return isHead ? bound(made) : made
  })
  return keepEnds(drawnRows, fewLinesOfTable).flat()
}

/** How wide each column would be on one line, and how wide its longest unbroken stretch is. */
const measured = (rows: readonly (readonly string[])[], columns: number, { fonts, styles }: Setting) =>
  Array.from({ length: columns }, (_, column) => {
    let natural = 0
    let least = 0
    for (const cells of rows) {
      const text = (cells[column] ?? '').slice(0, 400)
      const line = linesOf([{ text }], styles.cellHead, Number.POSITIVE_INFINITY, fonts, () => undefined)[0]
      natural = Math.max(natural, line?.width ?? 0)
      const words = linesOf([{ text }], styles.cellHead, 60, fonts, () => undefined)
      least = Math.max(least, widest(words.map(({ width }) => width)))
    }
    return { natural, least }
  })

/** Each row as paragraphs, a cell with its column's header before it. */
const stacked = ({ header, rows, lang }: Table, setting: Setting): readonly Row[] =>
  rows.flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const head = header?.[column]
      const of = tag('P', setting.parent, inLanguage(lang))
      return textRows([{ text: head === undefined ? cell : `${head} : ${cell}` }], setting.styles.cell, of, inside(setting, setting.parent))
    }),
  )
