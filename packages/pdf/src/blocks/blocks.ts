import { AvpUsageError, type ViewBlock, type ViewItem } from '@avpkit/core'
import { bound, type Row, spaced } from '../flow/row.ts'
import { facts, glossary } from './facts.ts'
import { type HeadingLevels, heading } from './heading.ts'
import { list } from './list.ts'
import { notes } from './notes.ts'
import { notice, paragraph } from './paragraph.ts'
import type { Setting } from './setting.ts'
import { table } from './table.ts'

type List = Extract<ViewBlock, { type: 'list' }>

/** Points above each kind of block. */
const spaceAbove: { readonly [T in ViewBlock['type']]: number } = {
  paragraph: 6,
  list: 4,
  table: 7,
  facts: 4,
  heading: 11,
  notice: 8,
  glossary: 4,
  notes: 3,
}

/** Lists within lists are drawn to this depth; what is deeper stands in one list at it. */
const deepest = 12

/** Draws blocks below each other. */
export const blocksRows = (levels: HeadingLevels) => {
  const rowsOf = (blocks: readonly ViewBlock[], setting: Setting): readonly Row[] => {
    const drawn = blocks
      .map((block): Drawn => ({ block, rows: setting.budget.spent ? [] : spaced(blockRows(block, setting), spaceAbove[block.type]) }))
      .filter(({ rows }) => rows.length > 0)
    return drawn.flatMap(({ block, rows }, at) => {
      const staysWithNext = leadsTo(block, drawn[at + 1]?.block) || (setting.depth === 0 && standsAlone(drawn, at))
      return staysWithNext ? bound(rows) : rows
    })
  }

  const blockRows = (block: ViewBlock, setting: Setting): readonly Row[] => {
    switch (block.type) {
      case 'paragraph':
        return paragraph(block, setting)
      case 'list':
        return list(setting.depth >= deepest ? levelled(block) : block, setting, rowsOf)
      case 'table':
        return table(block, setting)
      case 'facts':
        return facts(block, setting)
      case 'heading':
        return block.text.trim() === '' ? [] : heading({ ...block, level: levels.next(block.level) }, setting)
      case 'notice':
        return notice(block, setting)
      case 'glossary':
        return glossary(block, setting)
      case 'notes':
        return notes(block, setting)
      default:
        return unknownBlock(block)
    }
  }

  return rowsOf
}

/** `toView` makes no such block: whoever made the view by hand made a mistake. */
const unknownBlock = (block: never): never => {
  throw new AvpUsageError('view-malformed', `A view has no block ${JSON.stringify(block)}.`)
}

/** A list without lists in it: all items follow each other. Nothing recurses, whatever the depth. */
const levelled = (block: List): List => {
  const items: ViewItem[] = []
  const waiting: ViewItem[] = [...block.items].reverse()
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { blocks = [], ...words } = item
    items.push(words)
    for (const inner of [...blocks].reverse()) {
      if (inner.type === 'list') waiting.push(...[...inner.items].reverse())
      else if ('text' in inner) waiting.push({ text: inner.text })
    }
  }
  return { ...block, items }
}

interface Drawn {
  readonly block: ViewBlock
  readonly rows: readonly Row[]
}

const isLine = (drawn: Drawn | undefined): boolean => drawn?.block.type === 'paragraph' && drawn.rows.length === 1

const isHeading = (drawn: Drawn | undefined): boolean => drawn?.block.type === 'heading'

/** Whether a block and the next stay together, since a page would end or begin with one line of a section: below its heading, or its last one. */
const standsAlone = (drawn: readonly Drawn[], at: number): boolean => {
  const [before, here, next, afterNext] = [drawn[at - 1], drawn[at], drawn[at + 1], drawn[at + 2]]
  if (here === undefined || next === undefined || isHeading(here) || isHeading(next)) return false
  const belowHeading = isLine(here) && (before === undefined || isHeading(before))
  const isLast = isLine(next) && (afterNext === undefined || isHeading(afterNext))
  return belowHeading || isLast
}

/** "… les missions suivantes :" stays with what it announces. */
const leadsTo = (block: ViewBlock, next: ViewBlock | undefined): boolean =>
  block.type === 'paragraph' && next !== undefined && (next.type === 'list' || /:\s*$/.test(block.text))
