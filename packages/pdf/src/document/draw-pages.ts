import type { PageOfRows } from '../flow/pagination.ts'
import type { Frame } from '../flow/row.ts'
import type { Pen } from './pen.ts'

/** Draws pages of rows; `around` draws what stands around the text of each. */
export const drawPages = (pen: Pen, pages: readonly PageOfRows[], around: (page: number, pages: number) => void): void => {
  for (const [at, page] of pages.entries()) {
    pen.newPage()
    drawFrames(pen, page)
    for (const { row, top } of page) row.paint(pen, top)
    around(at + 1, pages.length)
  }
}

/** Frames are drawn first, each once for all of its rows on the page. */
const drawFrames = (pen: Pen, page: PageOfRows): void => {
  const extents = new Map<Frame, { top: number; bottom: number }>()
  for (const { row, top } of page) {
    if (row.frame === undefined) continue
    const extent = extents.get(row.frame)
    if (extent === undefined) extents.set(row.frame, { top, bottom: top + row.height })
    else extent.bottom = top + row.height
  }
  for (const [frame, { top, bottom }] of extents) pen.decoration('Background', () => frame.paint(pen, top, bottom))
}
