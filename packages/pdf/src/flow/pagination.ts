import type { Keep, Row } from './row.ts'

/** A row and its top on the page. */
export interface PlacedRow {
  readonly row: Row
  readonly top: number
}

export type PageOfRows = readonly PlacedRow[]

/** The rows of a column on pages of a height, and how many rows found no page because `most` pages were full. */
export interface Pagination {
  readonly pages: readonly PageOfRows[]
  readonly left: number
}

const weight: { readonly [K in Keep]: number } = { free: 0, whole: 1, bound: 2 }

/** Lays rows on pages: rows that keep together go to the next page together, unless they are taller than a page. */
export const paginate = (rows: readonly Row[], top: number, height: number, most: number): Pagination => {
  const pages: PlacedRow[][] = []
  let page: PlacedRow[] = []
  let y = 0

  const nextPage = () => {
    pages.push(page)
    page = []
    y = 0
  }
  const place = (row: Row) => {
    const space = page.length === 0 ? 0 : row.space
    page.push({ row, top: top + y + space })
    y += space + row.height
  }
  const fits = (group: readonly Row[]) => y + heightOf(group, page.length === 0) <= height + 0.01

  const placeGroup = (group: readonly Row[], strength: number) => {
    if (!fits(group) && page.length > 0 && heightOf(group, true) <= height) nextPage()
    if (fits(group)) {
      for (const row of group) place(row)
    } else if (strength < weight.bound) {
      for (const part of groups(group, strength + 1)) placeGroup(part, strength + 1)
    } else {
      for (const row of group) {
        if (!fits([row]) && page.length > 0) nextPage()
        place(row)
      }
    }
  }

  for (const group of groups(rows, weight.whole)) {
    if (pages.length >= most) break
    placeGroup(group, weight.whole)
  }
  if (page.length > 0) nextPage()
  const kept = pages.slice(0, most)
  return { pages: kept, left: rows.length - kept.reduce((sum, { length }) => sum + length, 0) }
}

/** A last page that is filled less than this is a waste of paper … */
const scarcelyFilled = 0.2
/** … when a little less space between the rows avoids it. */
const tighter = [0.88, 0.76]
/** Longer documents aren't laid out twice. */
const shortDocument = 12

/** As {@link paginate}; a last page with little on it is avoided by drawing the rows closer together, when that suffices. */
export const paginateEvenly = (rows: readonly Row[], top: number, height: number, most: number): Pagination => {
  const first = paginate(rows, top, height, most)
  const { pages } = first
  if (pages.length < 2 || pages.length > shortDocument || filled(pages, top) > height * scarcelyFilled) return first
  for (const part of tighter) {
    const closer = rows.map((row) => (row.space === 0 ? row : { ...row, space: row.space * part }))
    const tried = paginate(closer, top, height, most)
    if (tried.pages.length < pages.length) return tried
  }
  return first
}

const filled = (pages: readonly PageOfRows[], top: number): number => {
  const last = pages.at(-1)?.at(-1)
  return last === undefined ? 0 : last.top + last.row.height - top
}

const heightOf = (rows: readonly Row[], atTop: boolean): number =>
  rows.reduce((sum, row, at) => sum + row.height + (at === 0 && atTop ? 0 : row.space), 0)

/** Rows that follow each other with at least this strength. */
const groups = (rows: readonly Row[], strength: number): readonly (readonly Row[])[] => {
  const found: Row[][] = []
  let open = false
  for (const row of rows) {
    if (open) found.at(-1)?.push(row)
    else found.push([row])
    open = weight[row.keep] >= strength
  }
  return found
}
