import { renderView } from '@avpkit/html'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../../tooling/chromium.ts'
import type { PdfDrawer } from './drawer.ts'

let opened: Promise<{ readonly browser: Browser; readonly page: Page }> | undefined

const open = async () => {
  const browser = await launch()
  return { browser, page: await browser.newPage() }
}

/** One browser and one page for all documents, as a service would have them. */
export const drawer: PdfDrawer = {
  draw: async (view) => {
    opened ??= open()
    const { page } = await opened
    await page.setContent(renderView(view), { waitUntil: 'load' })
    return page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true })
  },
  end: async () => (await opened)?.browser.close(),
}
