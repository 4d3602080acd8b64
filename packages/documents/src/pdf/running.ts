import type { Row } from './row.ts'

/** Shares of the page where running headers and footers stand. */
const headEnds = 0.14
const footBegins = 0.86

const pageNumber = /^(?:[-–—]\s*)?(?:page\s*)?\d{1,3}(?:\s*(?:\/|sur|of|de)\s*\d{1,3})?(?:\s*[-–—])?$/i

const wordsOf = (row: Row): string => row.cells.map(({ text }) => text).join(' ')

/** Pages count up in a running line: its numbers don't tell it from its like. */
const keyOf = (row: Row): string => `${Math.round(row.baseline / 4)} ${wordsOf(row).replace(/\d+/g, '#').toLowerCase()}`

/** Words of a running line around a page number: `Avis 25-9011 page 2 / 3`. */
const endsInPageNumber = /(?:^|\s)page\s*\d{1,3}\s*(?:\/|sur|of|de)\s*\d{1,3}$/i

export interface PageRows {
  readonly rows: readonly Row[]
  readonly height: number
}

const zoneOf = ({ baseline }: Row, height: number): 'head' | 'foot' | undefined => {
  if (baseline < height * headEnds) return 'head'
  return baseline > height * footBegins ? 'foot' : undefined
}

/**
 * Leaves out what is repeated at the head and the foot of pages, and page numbers there. A head that is repeated from the first page on
 * stays there: it is the letterhead, which may hold the employer.
 */
export const withoutRunning = (pages: readonly PageRows[]): readonly (readonly Row[])[] => {
  const seen = new Map<string, number>()
  for (const { rows, height } of pages) {
    for (const row of rows) if (zoneOf(row, height)) seen.set(keyOf(row), (seen.get(keyOf(row)) ?? 0) + 1)
  }
  /** Words of the cells of the pages before. */
  const known = new Set<string>()
  return pages.map(({ rows, height }, page) => {
    const kept = rows.filter((row) => {
      const zone = zoneOf(row, height)
      if (!zone) return true
      const words = wordsOf(row)
      if (pageNumber.test(words) || (zone === 'foot' && endsInPageNumber.test(words))) return false
      if ((seen.get(keyOf(row)) ?? 0) > 1) return zone === 'head' && page === 0
      return page === 0 || !row.cells.every(({ text }) => known.has(text))
    })
    for (const { cells } of rows) for (const { text } of cells) known.add(text)
    return kept
  })
}
