import type { Block, Offer } from '../offer/offer.ts'

/** A text without case, accents and kinds of apostrophes and blanks, in which words are looked for. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

const deepest = 12

/** All words of blocks, item by item; nesting deeper than twelve lists isn't looked at. */
export const blockTexts = (blocks: readonly Block[], depth = 0): readonly string[] => {
  if (depth > deepest) return []
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [block.text]
      case 'list':
        return block.items.flatMap((item) => [item.text, ...blockTexts(item.blocks ?? [], depth + 1)])
      case 'table':
        return [...(block.header ?? []), ...block.rows.flat()]
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [label, value])
      default:
        return []
    }
  })
}

/** All words of an offer's sections. */
export const sectionTexts = (offer: Offer): readonly string[] =>
  offer.sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blockTexts(blocks)])
