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
  const rowsOf = (blocks: readonly ViewBlock[], setting: Setting): readonly Row[] =>
    blocks.flatMap((block, at) => {
      if (setting.budget.spent) return []
      const rows = spaced(blockRows(block, setting), spaceAbove[block.type])
      return leadsTo(block, blocks[at + 1]) ? bound(rows) : rows
    })

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

/** "… les missions suivantes :" stays with what it announces. */
const leadsTo = (block: ViewBlock, next: ViewBlock | undefined): boolean =>
  block.type === 'paragraph' && next !== undefined && (next.type === 'list' || /:\s*$/.test(block.text))
