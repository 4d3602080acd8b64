import type { Block, Inline, ListItem } from '@avpkit/core'
import { linked } from './linked.ts'
import type { Notice } from './notice.ts'

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[*_[\]]/g, '\\$&')

/** Words with their links as Markdown. */
const words = (inline: Inline): string => linked(inline, escaped, (made, href) => `[${made}](${href})`)

const marked = (marker: string): string => (/^\d+$/.test(marker) ? `${marker}.` : marker)

const itemLines = (item: ListItem, ordered: boolean, depth: number): readonly string[] => [
  `${'    '.repeat(depth)}${ordered && item.marker !== undefined ? marked(item.marker) : '-'} ${words(item)}`,
  ...(item.blocks ?? []).flatMap((block) => blockLines(block, depth + 1)),
]

const blockLines = (block: Block, depth = 0): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [`${'    '.repeat(depth)}${words(block)}`, ...(depth === 0 ? [''] : [])]
    case 'list':
      return [...block.items.flatMap((item) => itemLines(item, block.ordered, depth)), ...(depth === 0 ? [''] : [])]
    case 'table':
      return [...[...(block.header ? [block.header] : []), ...block.rows].map((cells) => `| ${cells.join(' | ')} |`), '']
    case 'facts':
      return [...block.facts.flatMap(({ label, value }) => [`${label} : ${value}`, '']), '']
    case 'heading':
      return [`${'#'.repeat(Math.max(2, block.level))} ${block.text}`, '']
  }
}

/** A notice as plain text: what every reader of documents could at best make of its pages. */
export const plainNotice = ({ title, facts, sections, footnotes }: Notice): string =>
  [
    `# ${title}`,
    '',
    ...facts.flatMap(({ label, value }) => [`${label} : ${value.join('\n')}`, '']),
    ...sections.flatMap(({ heading, blocks }) => [`# ${heading}`, '', ...blocks.flatMap((block) => blockLines(block))]),
    ...footnotes.map(({ mark, text }) => `(${mark}) ${text}`),
  ].join('\n')
