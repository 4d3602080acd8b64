import type { ViewBlock, ViewFact, ViewFactValue } from '@avpkit/core'
import { fewLinesOfTable, keepEnds, type Row } from '../flow/row.ts'
import { inLanguage, tag } from '../structure/tag.ts'
import { linesOf, type TextStyle } from '../text/lines.ts'
import { type Cell, gridRow } from './grid.ts'
import { inside, type Setting, widest } from './setting.ts'
import { textRows } from './text-rows.ts'

type Facts = Extract<ViewBlock, { type: 'facts' }>
type Glossary = Extract<ViewBlock, { type: 'glossary' }>

/** The labels' column is as wide as its longest label, within these parts of the whole. */
const labelShare = { least: 0.2, most: 0.36 }
const gap = 14
const padding = 2.6
const ruleBelow = 0.5

/** A table of two columns, whose left cells are the headers of its rows. */
interface Entry {
  readonly label: string
  readonly labelLang?: string
  readonly lang?: string
  readonly values: readonly ViewFactValue[]
}

export const facts = (block: Facts, setting: Setting): readonly Row[] =>
  labelled(
    block.facts.map((fact: ViewFact) => ({ label: fact.label, values: fact.values })),
    setting,
    { table: setting.styles.label, values: setting.styles.body },
    block.lang,
  )

export const glossary = ({ entries }: Glossary, setting: Setting): readonly Row[] =>
  labelled(
    entries.map(({ term, meaning, termLang, meaningLang }) => ({
      label: term,
      ...(termLang !== undefined && { labelLang: termLang }),
      values: [{ text: meaning, ...(meaningLang !== undefined && { lang: meaningLang }) }],
    })),
    setting,
    { table: { ...setting.styles.strong, size: setting.styles.label.size }, values: setting.styles.body },
  )

const labelled = (
  entries: readonly Entry[],
  setting: Setting,
  styles: { readonly table: TextStyle; readonly values: TextStyle },
  lang?: string,
): readonly Row[] => {
  const labelWidth = widestLabel(entries, styles.table, setting)
  const right = setting.left + setting.width
  const table = inside(setting, tag('Table', setting.parent, inLanguage(lang)))
  const rows = entries.map((entry) => {
    if (setting.budget.spent) return []
    const row = tag('TR', table.parent)
    const head = tag('TH', row, { scope: 'Row', ...inLanguage(entry.labelLang) })
    const label = textRows([{ text: entry.label }], styles.table, head, { ...table, width: labelWidth })
    const cells: readonly Cell[] = [
      { lines: label, stand: (pen) => pen.stand(head) },
      valueCell(entry.values, styles.values, inside(table, tag('TD', row, cellLanguage(entry.values)), labelWidth + gap)),
    ]
    return gridRow(cells, { left: setting.left, right, padding, rule: setting.palette.rule, ruleBelow })
  })
  return keepEnds(rows, fewLinesOfTable).flat()
}

const widestLabel = (entries: readonly Entry[], style: TextStyle, { width, fonts }: Setting): number => {
  const widths = entries.map(
    ({ label }) => linesOf([{ text: label.slice(0, 80) }], style, Number.POSITIVE_INFINITY, fonts, () => undefined)[0]?.width ?? 0,
  )
  return Math.min(width * labelShare.most, Math.max(width * labelShare.least, widest(widths)) + 1)
}

const cellLanguage = (values: readonly ViewFactValue[]) => (values.length === 1 ? inLanguage(values[0]?.lang) : {})

/** Several values stand below each other, each in a paragraph of its own; a note follows its value in small words. */
const valueCell = (values: readonly ViewFactValue[], style: TextStyle, setting: Setting): Cell => {
  const cell = setting.parent
  const lines = values.flatMap((value) => {
    const of = values.length === 1 && value.note === undefined ? cell : tag('P', cell, inLanguage(value.lang))
    return [...textRows(setting.phrase(value), style, of, setting), ...noteRows(value, setting)]
  })
  return { lines, stand: (pen) => pen.stand(cell) }
}

const noteRows = ({ note }: ViewFactValue, setting: Setting): readonly Row[] =>
  note === undefined ? [] : textRows([{ text: note }], setting.styles.small, tag('P', setting.parent), setting)
