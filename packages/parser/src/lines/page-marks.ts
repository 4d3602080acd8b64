import type { LayoutLine } from './lines.ts'
import type { LabelTeller } from './side-by-side.ts'

/** "Page 1 / 2", "2/2", "Page 3". */
const pageMark = /^(?:(page\s*)?(\d{1,3})\s*(?:\/|sur|de)\s*(\d{1,3})|page\s*\d{1,3})$/i
const longestMark = 20

/** Lines at the top of a text: what stands there is said for the first time, though every page repeats it. */
const linesOfTop = 4

/** What a notice says, without what its pages repeat. */
export interface Pages {
  readonly lines: readonly LayoutLine[]
  /** Numbers of pages, and the lines beside them that stand beside another one as well. */
  readonly repeated: readonly LayoutLine[]
}

interface PageMark {
  readonly line: LayoutLine
  /** Says "page"; a fraction alone may be one of a post or of the working time. */
  readonly named: boolean
  readonly page: number
  readonly pages: number
}

const markOn = (text: string, line: LayoutLine): PageMark | undefined => {
  if (line.cell || line.to - line.from > longestMark) return undefined
  const found = pageMark.exec(text.slice(line.start, line.end).trim())
  if (!found) return undefined
  const [, named, page = '1', pages = '1'] = found
  return { line, named: named !== undefined || found[2] === undefined, page: Number(page), pages: Number(pages) }
}

/** Marks that number the pages: fractions alone only when they count up to one total. */
const numbering = (marks: readonly PageMark[]): readonly LayoutLine[] => {
  const named = marks.filter((mark) => mark.named)
  const bare = marks.filter((mark) => !mark.named)
  const counts = bare.every(({ page, pages }, index) => page === (bare[0]?.page ?? 0) + index && pages === bare[0]?.pages && page <= pages)
  return [...named, ...(bare.length > 1 && counts ? bare : [])].map(({ line }) => line)
}

/**
 * Sets page numbers aside, and the lines beside them that stand beside another one as well, as headers and footers do. A line with a label
 * stays, and so does the first of those at the top.
 */
export const withoutPageMarks = (text: string, lines: readonly LayoutLine[], labelIn: LabelTeller): Pages => {
  const marks = numbering(lines.flatMap((line) => markOn(text, line) ?? []))
  if (marks.length === 0) return { lines, repeated: marks }
  const wordsOf = ({ from, to }: LayoutLine): string => text.slice(from, to)
  const beside = new Set(marks.flatMap(({ index }) => [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined)))
  const counts = new Map<string, number>()
  for (const line of beside) counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1)
  const aside = new Set(marks)
  for (const line of beside) {
    const isRepeated = (counts.get(wordsOf(line)) ?? 0) > 1
    const stays = line.index < linesOfTop || line.cell || line.marker || labelIn(line.from, line.to)
    if (isRepeated && !stays) aside.add(line)
  }
  return {
    lines: lines.filter((line) => !aside.has(line)).map((line, index) => ({ ...line, index })),
    repeated: [...aside].sort((a, b) => a.from - b.from),
  }
}
