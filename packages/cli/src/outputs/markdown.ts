import type { View, ViewBlock, ViewFactValue, ViewInline, ViewItem, ViewMark } from '@avpkit/core'

/** Signs that Markdown or HTML would take for their own, wherever they stand; and those that count at the beginning of a line. */
const anywhere = /[\\`*_[\]<>|~]|&(?=[#a-z])/gi
const atBeginning = /^(\s*)([#+=-]|\d{1,9}(?=[.)]))/

const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(anywhere, '\\$&')

const line = (text: string): string =>
  escaped(text).replace(atBeginning, (_, blanks: string, sign: string) => (/\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`))

const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))}>`

/** Links and notes keep their marks; all else is words. */
const marked = (words: string, mark: ViewMark): string => {
  if (mark.type === 'link') return `[${words}](${address(mark.href)})`
  return words
}

const inline = ({ text, marks = [] }: ViewInline): string => {
  let from = 0
  let written = ''
  for (const mark of marks.toSorted((a, b) => a.at[0] - b.at[0])) {
    const [start, end] = mark.at
    if (start < from) continue
    written += escaped(text.slice(from, start)) + marked(escaped(text.slice(start, end)), mark)
    from = end
  }
  const whole = written + escaped(text.slice(from))
  return from === 0 ? line(text) : whole
}

const value = ({ note, ...words }: ViewFactValue): string => `${inline(words)}${note === undefined ? '' : ` (${escaped(note)})`}`

const indented = (lines: readonly string[], by: string): readonly string[] => lines.map((one) => (one === '' ? '' : `${by}${one}`))

const item = (words: ViewItem, sign: string): readonly string[] => {
  const own = words.marker !== undefined && !/^(?:[-–•*]|\d+[.)])?$/.test(words.marker) ? `${escaped(words.marker)} ` : ''
  const inside = (words.blocks ?? []).flatMap((block) => linesOf(block))
  return [`${sign} ${own}${inline(words)}`, ...indented(inside, ' '.repeat(sign.length + 1))]
}

const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`

const table = (header: readonly string[] | undefined, rows: readonly (readonly string[])[]): readonly string[] => {
  const width = Math.max(header?.length ?? 0, ...rows.map(({ length }) => length))
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? '')
  return [row(filled(header ?? [])), `|${' --- |'.repeat(width)}`, ...rows.map((cells) => row(filled(cells)))]
}

const linesOf = (block: ViewBlock): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [inline(block)]
    case 'notice':
      return [`> ${inline(block)}`]
    case 'heading':
      return [`${'#'.repeat(Math.min(6, block.level))} ${escaped(block.text)}`]
    case 'list':
      return block.items.flatMap((one, index) => item(one, block.ordered ? `${index + 1}.` : '-'))
    case 'table':
      return table(block.header, block.rows)
    case 'facts':
      return block.facts.map(({ label, values }) => `- **${escaped(label)}** : ${values.map(value).join(' · ')}`)
    case 'glossary':
      return block.entries.map(({ term, meaning }) => `- **${escaped(term)}** : ${escaped(meaning)}`)
    case 'notes':
      return block.notes.map(({ mark, ...words }) => `- (${escaped(mark)}) ${inline(words)}`)
  }
}

/** Blocks with an empty line between them. */
const spaced = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

/** Writes a view as Markdown (CommonMark with tables): what a page says, without its form. No text in it is taken for markup. */
export const markdownOf = ({ title, status, sections, foot, links, linkLabels }: View): string => {
  const { sign, headline, date, detail } = status
  const standing = [`${sign} ${[headline, ...(date ? [date.text] : [])].join(' ')}`, ...detail].map(line).join('  \n')
  const official = links.official === undefined ? [] : [[`[${escaped(linkLabels.official)}](${address(links.official)})`]]
  const blocks = [
    [`# ${escaped(title)}`],
    standing.split('\n'),
    ...sections.flatMap(({ heading, blocks: inside }) => [[`## ${escaped(heading)}`], ...inside.map(linesOf)]),
    ...official,
    ...foot.map((words) => [line(words)]),
  ]
  return `${spaced(blocks).join('\n')}\n`
}
