import type { Offer } from '@avpkit/core'
import { renderHtml } from '@avpkit/html'
import { renderPdf } from '@avpkit/pdf'
import type { Browser } from 'playwright-core'
import type { Program } from '../program.ts'
import { docxOf } from './docx.ts'
import { drawn } from './drawn.ts'
import { noticeOf } from './notice.ts'
import { converted } from './office.ts'
import { layouts } from './pages.ts'
import { printed } from './print.ts'
import { untagged } from './untagged.ts'

/** By which of their traits documents are read. */
export type ReadBy = 'tags' | 'positions' | 'markup'

/** One way in which offers become files. */
export interface Engine {
  readonly name: string
  readonly layout: string
  readonly readBy: ReadBy
  readonly needs?: Program
  readonly files: (offers: readonly Offer[], browser: Browser | undefined) => Promise<readonly Uint8Array[]>
}

const moment = { at: '2025-07-10T09:00:00+11:00' }

const own = async (offers: readonly Offer[]): Promise<readonly Uint8Array[]> => {
  const files: Uint8Array[] = []
  for (const offer of offers) files.push(await renderPdf(offer, moment))
  return files
}

const inTurn = async <T, R>(list: readonly T[], make: (each: T) => Promise<R>): Promise<readonly R[]> => {
  const made: R[] = []
  for (const each of list) made.push(await make(each))
  return made
}

const opened = (browser: Browser | undefined): Browser => {
  if (!browser) throw new Error('Chromium is needed')
  return browser
}

const byChromium = layouts.flatMap((layout): readonly Engine[] => [
  ...([false, true] as const).map(
    (tagged): Engine => ({
      name: 'Chromium',
      layout: layout.name,
      readBy: tagged ? 'tags' : 'positions',
      needs: 'chromium',
      files: (offers, browser) => printed(opened(browser), layout, offers.map(noticeOf), tagged),
    }),
  ),
  {
    name: 'HTML',
    layout: layout.name,
    readBy: 'markup',
    files: async (offers) => offers.map((offer) => new TextEncoder().encode(layout.html(noticeOf(offer)))),
  },
])

const table = 'labels beside values, by Word’s styles'

/** Every way in which the tests and the accuracy page make documents. */
export const engines: readonly Engine[] = [
  { name: '`@avpkit/pdf`', layout: 'its own', readBy: 'tags', files: own },
  {
    name: '`@avpkit/pdf`, tree removed',
    layout: 'its own',
    readBy: 'positions',
    needs: 'qpdf',
    files: async (offers) => inTurn(await own(offers), untagged),
  },
  {
    name: '`@avpkit/html`',
    layout: 'its own',
    readBy: 'markup',
    files: async (offers) => offers.map((offer) => new TextEncoder().encode(renderHtml(offer, { ...moment, locale: 'fr' }))),
  },
  ...byChromium,
  {
    name: 'pdfkit',
    layout: 'labels beside values, justified',
    readBy: 'positions',
    files: (offers) => inTurn(offers.map(noticeOf), drawn),
  },
  { name: 'DOCX', layout: table, readBy: 'markup', files: async (offers) => offers.map((offer) => docxOf(noticeOf(offer))) },
  ...([false, true] as const).map(
    (tagged): Engine => ({
      name: 'LibreOffice',
      layout: table,
      readBy: tagged ? 'tags' : 'positions',
      needs: 'soffice',
      files: (offers) =>
        converted(
          offers.map((offer) => docxOf(noticeOf(offer))),
          tagged,
        ),
    }),
  ),
]
