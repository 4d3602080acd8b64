import type { Browser } from 'playwright-core'
import type { Notice } from './notice.ts'
import type { Layout } from './pages.ts'

/** Prints laid-out pages with Chromium, with or without a structure tree. */
export const printed = async (
  browser: Browser,
  layout: Layout,
  notices: readonly Notice[],
  tagged: boolean,
): Promise<readonly Uint8Array[]> => {
  const page = await browser.newPage()
  const files: Uint8Array[] = []
  for (const notice of notices) {
    await page.setContent(layout.html(notice))
    const { header, footer } = layout
    const around = header && footer ? { displayHeaderFooter: true, headerTemplate: header(notice), footerTemplate: footer(notice) } : {}
    files.push(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged, ...around })))
  }
  await page.close()
  return files
}
