import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { skip } from './program.ts'

const executablePath = '/usr/bin/chromium'

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  )

export const hasChromium = existsSync(executablePath)

/** Skips a test for which Chromium is missing. */
export const skipWithoutChromium = (test: Parameters<typeof skip>[1]): never => skip('chromium', test)

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: flags })

const address = 'https://portail.exemple.nc/avis/25-9011'

/** A page as a portal would serve it, and all that it asked for or complained of. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  /** Shows other markup in the same window. */
  readonly serve: (markup: string) => Promise<void>
}

/** A window and the reader's choice of colours. */
export interface Screen {
  readonly width: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
}

/** Serves markup, under a policy if one is given; every other request is recorded and refused. */
export const open = async (
  browser: Browser,
  markup: string,
  { width, height = 800, scheme = 'light' }: Screen,
  policy?: string,
): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
  const page = await context.newPage()
  let body = markup
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...(policy !== undefined && { 'content-security-policy': policy }) }
      return route.fulfill({ body, headers })
    }
    requests.push(url)
    return route.abort()
  })
  const serve = async (next: string) => {
    body = next
    await page.goto(address)
  }
  await serve(markup)
  return { page, requests, complaints, serve }
}

/** Shows an opened page in another window. */
export const show = async (page: Page, { width, height = 800, scheme = 'light' }: Screen): Promise<void> => {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: scheme })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** What axe finds wrong, one line each; by all its rules, or by those that are named. */
export const violations = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResult
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

/** What axe finds wrong at two widths, light and dark, and where a page is wider than its window. In the dark, only contrasts can differ. */
export const troublesOnScreens = async (page: Page, widths: readonly number[] = [320, 1280]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const width of widths)
    for (const scheme of ['light', 'dark'] as const) {
      await show(page, { width, scheme })
      const rules = scheme === 'dark' ? ['color-contrast'] : undefined
      const wide = await overflow(page)
      const all = [...(await violations(page, rules)), ...(wide > 0 ? [`wider than its window by ${wide} px`] : [])]
      found.push(...all.map((trouble) => `${width} px, ${scheme}: ${trouble}`))
    }
  return found
}

/** How far the page reaches beyond the right edge of its window, in px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
