import type { LayoutLine } from './lines.ts'

/** "Page 1 / 2", "2/2", "Page 3". */
const pageMark = /^(?:(?:page\s*)?(\d{1,3})\s*(?:\/|sur|de)\s*(\d{1,3})|page\s*\d{1,3})$/i
const longestMark = 20

/** What a notice says, without what its pages repeat. */
export interface Pages {
  readonly lines: readonly LayoutLine[]
  /** Numbers of pages, and the headers and footers that stand beside them. */
  readonly repeated: readonly LayoutLine[]
}

const isPageMark = (text: string, { start, end, from, to, cell }: LayoutLine): boolean => {
  if (cell || to - from > longestMark) return false
  const found = pageMark.exec(text.slice(start, end).trim())
  return found !== null && Number(found[1] ?? 1) <= Number(found[2] ?? 1)
}

/** Sets page numbers aside, and the lines beside them that stand beside another one as well: headers and footers. */
export const withoutPageMarks = (text: string, lines: readonly LayoutLine[]): Pages => {
  const marks = lines.filter((line) => isPageMark(text, line))
  if (marks.length === 0) return { lines, repeated: marks }
  const wordsOf = ({ from, to }: LayoutLine): string => text.slice(from, to)
  const beside = new Set(marks.flatMap(({ index }) => [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined)))
  const counts = new Map<string, number>()
  for (const line of beside) counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1)
  const aside = new Set(marks)
  for (const line of beside) if (!line.cell && !line.marker && (counts.get(wordsOf(line)) ?? 0) > 1) aside.add(line)
  return {
    lines: lines.filter((line) => !aside.has(line)).map((line, index) => ({ ...line, index })),
    repeated: [...aside].sort((a, b) => a.from - b.from),
  }
}
