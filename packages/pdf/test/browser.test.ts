import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawView } from '../src/index.ts'
import { troublesOf } from './accessibility.ts'
import { bundle } from './bundled.ts'
import { objectsOf } from './pdf-objects.ts'
import { outlined, readPdf } from './read-pdf.ts'
import { fullView } from './sample-view.ts'

const executablePath = '/usr/bin/chromium'
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  )

/** pdfkit finds its place by the address of its module: it wants a page with one. */
const address = 'https://portail.exemple.nc/'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'avpkit-pdf-browser-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const program = `import { drawView } from '@avpkit/pdf'
globalThis.draw = async (view) => { const { bytes, diagnostics } = await drawView(view); return { bytes: Array.from(bytes), diagnostics } }`

/** The package as a browser gets it: one script without anything of Node. */
const bundled = (): string => readFileSync(bundle(program, folder, 'browser'), 'utf8')

test('a browser draws the same document', { timeout: 60_000 }, async ({ skip }) => {
  if (!existsSync(executablePath)) {
    const reason = `${executablePath} is not there: apt-get install chromium`
    if (process.env.CI === 'true') throw new Error(reason)
    skip(reason)
  }
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.route('**/*', (route) => served(route, bundled(), complaints))
    await page.goto(address)
    await page.waitForFunction('globalThis.draw !== undefined')
    const drawn: unknown = await page.evaluate((view) => Reflect.get(globalThis, 'draw')(view), fullView)
    const { bytes, diagnostics } = asDrawn(drawn)
    expect(complaints).toEqual([])
    expect(diagnostics).toEqual([])
    expect(troublesOf(objectsOf(bytes))).toEqual([])
    const here = await readPdf((await drawView(fullView)).bytes)
    const there = await readPdf(bytes)
    expect(there.pages.map(({ structure }) => outlined(structure))).toEqual(here.pages.map(({ structure }) => outlined(structure)))
    expect(identifier(bytes)).toBe(identifier((await drawView(fullView)).bytes))
  } finally {
    await browser.close()
  }
})

/** The page and its script; whatever else is asked for is refused. */
const served = (route: Route, script: string, complaints: string[]): Promise<void> => {
  const url = route.request().url()
  if (url === address)
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/script.js"></script>',
    })
  if (url === `${address}script.js`) return route.fulfill({ contentType: 'text/javascript', body: script })
  complaints.push(url)
  return route.abort()
}

const identifier = (bytes: Uint8Array): string | undefined => /\/ID \[<([0-9a-f]{32})>/.exec(new TextDecoder('latin1').decode(bytes))?.[1]

const asDrawn = (drawn: unknown) => {
  if (typeof drawn !== 'object' || drawn === null || !('bytes' in drawn) || !Array.isArray(drawn.bytes))
    throw new Error('nothing was drawn')
  return { bytes: Uint8Array.from(drawn.bytes), diagnostics: 'diagnostics' in drawn ? drawn.diagnostics : undefined }
}
