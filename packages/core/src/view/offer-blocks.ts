import type { Block, ListItem } from '../offer/offer.ts'
import type { Draft } from './draft.ts'
import { languageOf, printed, printedText } from './phrase.ts'
import type { ViewBlock, ViewItem } from './view.ts'

/** Lists nested deeper than this are shown as one list: no document needs more, and no input may exhaust the stack. */
const deepestList = 8

const deepestHeading = 6
const firstHeading = 3

/** The blocks of an offer's section, cleaned, typeset, in the language of the offer. */
export const offerBlocks = (draft: Draft, blocks: readonly Block[]): readonly ViewBlock[] => {
  const lang = languageOf(draft.locale)
  return withoutSkippedLevels(blocks.flatMap((block) => withoutEmpty({ ...viewBlock(draft, block, 1), ...lang })))
}

/** A heading is never more than one level below the one before it, however the text prints them. */
const withoutSkippedLevels = (blocks: readonly ViewBlock[]): readonly ViewBlock[] => {
  let above = firstHeading - 1
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    above = Math.min(block.level, above + 1)
    return { ...block, level: above }
  })
}

/** Blocks inside a list item: a heading there would break the order of levels, so it is a paragraph. */
const nested = (draft: Draft, blocks: readonly Block[], depth: number): readonly ViewBlock[] =>
  blocks.flatMap((block) =>
    withoutEmpty(viewBlock(draft, block.type === 'heading' ? { type: 'paragraph', text: block.text } : block, depth)),
  )

const viewBlock = (draft: Draft, block: Block, depth: number): ViewBlock => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...inline(draft, block) }
    case 'list':
      return { type: 'list', ordered: block.ordered, items: listItems(draft, block.items, depth) }
    case 'table':
      return {
        type: 'table',
        rows: block.rows.map((row) => row.map(printedText)),
        ...(block.header && { header: block.header.map(printedText) }),
      }
    case 'facts':
      return {
        type: 'facts',
        facts: block.facts.map(({ label, value }, index) => ({
          key: `printed-${index + 1}`,
          label: printedText(label),
          values: [{ text: printedText(value) }],
        })),
      }
    case 'heading':
      return { type: 'heading', level: headingLevel(block.level), text: printedText(block.text) }
  }
}

const inline = (draft: Draft, words: Pick<ListItem, 'text' | 'marks'>) => {
  const { lang: _, ...rest } = printed(words, draft.locale, draft.notes)
  return rest
}

const headingLevel = (level: number): number => Math.min(deepestHeading, Math.max(firstHeading, Math.trunc(level) || firstHeading))

const listItems = (draft: Draft, items: readonly ListItem[], depth: number): readonly ViewItem[] =>
  depth >= deepestList ? flatItems(draft, items) : items.map((item) => viewItem(draft, item, depth))

const viewItem = (draft: Draft, item: ListItem, depth: number): ViewItem => {
  const blocks = nested(draft, item.blocks ?? [], depth + 1)
  return { ...leaf(draft, item), ...(blocks.length > 0 && { blocks }) }
}

const leaf = (draft: Draft, item: ListItem): ViewItem => ({
  ...inline(draft, item),
  ...(item.marker !== undefined && { marker: printedText(item.marker) }),
})

/** Items of all lists below, in reading order, without recursion. */
const flatItems = (draft: Draft, items: readonly ListItem[]): readonly ViewItem[] => {
  const flat: ViewItem[] = []
  const waiting: (ListItem | Block)[] = [...items].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!('type' in next)) {
      flat.push(leaf(draft, next))
      waiting.push(...[...(next.blocks ?? [])].reverse())
    } else if (next.type === 'list') waiting.push(...[...next.items].reverse())
    else if (next.type === 'paragraph' || next.type === 'heading') flat.push(leaf(draft, next))
    else if (next.type === 'facts') flat.push(...next.facts.map(({ label, value }) => ({ text: printedText(`${label} : ${value}`) })))
    else flat.push(...[next.header ?? [], ...next.rows].map((row) => ({ text: printedText(row.join(' – ')) })))
  }
  return flat
}

/** A block without words isn't shown. */
const withoutEmpty = (block: ViewBlock): readonly ViewBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text.trim() === '' ? [] : [block]
    case 'list':
      return block.items.length === 0 ? [] : [block]
    case 'table':
      return block.rows.length === 0 && !block.header?.length ? [] : [block]
    case 'facts':
      return block.facts.length === 0 ? [] : [block]
    default:
      return [block]
  }
}
