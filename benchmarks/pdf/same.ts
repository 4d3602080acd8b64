import type { View } from '@avpkit/core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { lostSegment, segmentsOf } from '../../packages/pdf/test/view-segments.ts'

/** What a reader finds in a PDF of a view: how many pages, and which stretches of the view's words are missing. */
export interface Found {
  readonly pages: number
  readonly missing: readonly string[]
}

export const foundIn = async (bytes: Uint8Array, view: View): Promise<Found> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await document.loadingTask.destroy()
  const text = texts.join('\n')
  return { pages: texts.length, missing: segmentsOf(view).filter((segment) => lostSegment([segment], text) !== undefined) }
}
