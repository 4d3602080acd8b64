import type { View, ViewBlock, ViewItem } from '@avpkit/core'

/** Every stretch of words of a view, in the order in which it is read. */
export const segmentsOf = (view: View): readonly string[] =>
  [
    view.employer,
    view.title,
    view.status.headline,
    view.status.date?.text,
    ...view.status.detail,
    ...view.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockSegments)]),
    ...view.foot,
  ].filter((segment) => segment !== undefined)

const blockSegments = (block: ViewBlock): readonly string[] => {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(itemSegments)
    case 'table':
      return [...(block.header ?? []), ...block.rows.flat()]
    case 'facts':
      return block.facts.flatMap(({ label, values }) => [label, ...values.flatMap(({ text, note }) => [text, note ?? ''])])
    case 'glossary':
      return block.entries.flatMap(({ term, meaning }) => [term, meaning])
    case 'notes':
      return block.notes.map(({ text }) => text)
    default:
      return [block.text]
  }
}

const itemSegments = ({ text, blocks = [] }: ViewItem): readonly string[] => [text, ...blocks.flatMap(blockSegments)]

/** Without blanks, which lines and tags come between, and with signs in their plain form. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]/gu, '')
    .replaceAll('µ', 'μ')
    .replace(/[‐‑]/g, '-')

/** The first segment that doesn't follow those before it in a text. */
export const lostSegment = (segments: readonly string[], text: string): string | undefined => {
  const all = folded(text)
  let at = 0
  return segments.find((segment) => {
    const found = all.indexOf(folded(segment), at)
    if (found >= 0) at = found + folded(segment).length
    return found < 0
  })
}
