import { knownDate } from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open, overflow, skipWithoutChromium, troublesOnScreens } from '../../../tooling/chromium.ts'
import {
  evidenceEntry,
  evidenceStyleHash,
  evidenceStylesheet,
  fragmentStylesheet,
  renderEvidence,
  renderEvidenceFragment,
  renderEvidenceIndex,
  renderHtml,
  renderList,
  renderVerdict,
  styleHash,
} from '../src/index.ts'
import { priority } from './explanations.ts'
import { complete, extended, firstPage, minimal, wrongYear } from './offers.ts'
import { mended, reading, source } from './readings.ts'

const links = {
  official: 'https://www.exemple.nc/avis/25-9011.pdf',
  officialNote: 'PDF, 214 Ko',
  reportError: 'mailto:erreur@exemple.nc',
  calendar: 'offre.ics',
  twin: 'offre.pdf',
}
const shown = { at: '2025-10-20T09:00:00+11:00', readOn: knownDate('2025-10-20'), links }

const pages: readonly (readonly [string, string])[] = [
  ['a complete offer', renderHtml(complete, { locale: 'fr', ...shown })],
  ['a complete offer in English', renderHtml(complete, { locale: 'en', ...shown })],
  ['a first page', renderHtml(firstPage, { locale: 'fr', ...shown })],
  ['a doubtful date', renderHtml(wrongYear, { locale: 'fr', ...shown })],
  ['a last day', renderHtml(complete, { locale: 'fr', ...shown, at: '2025-10-31T09:00:00+11:00' })],
  ['a closed offer', renderHtml(complete, { locale: 'fr', ...shown, at: '2025-11-20T09:00:00+11:00' })],
  ['an extended deadline', renderHtml(extended, { locale: 'fr', ...shown, at: '2026-04-20T09:00:00+11:00' })],
  ['a minimal offer', renderHtml(minimal, { locale: 'fr' })],
]

const evidencePages: readonly (readonly [string, string])[] = [
  ['evidence with findings', renderEvidence(reading, source, { locale: 'fr', catalogue: fr })],
  ['evidence without findings', renderEvidence(mended.reading, mended.source, { locale: 'en', catalogue: en })],
  [
    'an index of evidence',
    renderEvidenceIndex([evidenceEntry(mended.reading, mended.source, 'b.html', fr), evidenceEntry(reading, source, 'a.html', fr)], {
      locale: 'fr',
      readOn: knownDate('2025-07-10'),
    }),
  ],
]

/** A portal's page around the fragments. */
const portal = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portail</title><style>body{margin:0}main{padding:1rem}${fragmentStylesheet()}</style></head><body class="avp"><main><h1>Portail</h1>${renderVerdict(priority, { locale: 'fr' })}<h2>Offres</h2>${renderList([complete, extended, wrongYear, minimal], { locale: 'fr', at: shown.at, hrefOf: () => '/avis' })}</main></body></html>`

/** An office's own page around evidence. */
const office = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bureau</title><style>body{margin:0}main{padding:1rem}${evidenceStylesheet()}</style></head><body class="avp"><main><h1>Bureau</h1>${renderEvidenceFragment(reading, source, { locale: 'fr', catalogue: fr })}</main></body></html>`

const policyFor = (hash: string) => `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`

const served: readonly (readonly [name: string, markup: string, policy: string])[] = [
  ...pages.map(([name, markup]) => [name, markup, policyFor(styleHash)] as const),
  ...evidencePages.map(([name, markup]) => [name, markup, policyFor(evidenceStyleHash)] as const),
  ['evidence in a page of an office', office, "default-src 'none'; style-src 'unsafe-inline'"],
  ['a verdict and a list in a portal', portal, "default-src 'none'; style-src 'unsafe-inline'"],
]

let browser: Browser | undefined

beforeAll(async () => {
  if (hasChromium) browser = await launch()
}, 60_000)

afterAll(() => browser?.close())

const withChromium = (name: string, run: (browser: Browser) => Promise<void>) =>
  it(name, { timeout: 60_000 }, async (test) => {
    if (!browser) return skipWithoutChromium(test)
    return run(browser)
  })

describe('in Chromium, under a strict policy', () => {
  for (const [name, markup, policy] of served)
    withChromium(`${name}: accessible, no sideways scroll, no request; 320 and 1280 px, light and dark`, async (chromium) => {
      const { page, requests, complaints } = await open(chromium, markup, { width: 320 }, policy)
      expect(await troublesOnScreens(page)).toEqual([])
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
      await page.context().close()
    })
})

describe('a complete page in Chromium', () => {
  const [, markup] = pages[0] ?? ['', '']

  withChromium('takes its style under the policy that its hash is for, and none under another', async (chromium) => {
    const radius = 'getComputedStyle(document.querySelector(".avp-status")).borderTopLeftRadius'
    const right = await open(chromium, markup, { width: 800 }, policyFor(styleHash))
    expect(await right.page.evaluate(radius)).toBe('8px')
    const wrong = await open(chromium, markup, { width: 800 }, "default-src 'none'")
    expect(await wrong.page.evaluate(radius)).toBe('0px')
    await Promise.all([right.page.context().close(), wrong.page.context().close()])
  })

  withChromium('is read by keyboard from top to bottom, with a focus that shows', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 360 }, policyFor(styleHash))
    const tops: number[] = []
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab')
      const [top, outline] = (await page.evaluate(
        '[document.activeElement.getBoundingClientRect().top + scrollY, getComputedStyle(document.activeElement).outlineWidth]',
      )) as [number, string]
      tops.push(Math.round(top))
      expect(outline).toBe('3px')
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    await page.context().close()
  })

  withChromium('has targets for fingers: the two buttons are 44 px high', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 360 }, policyFor(styleHash))
    const heights = (await page.evaluate(
      '[...document.querySelectorAll(".avp-button")].map((link) => link.getBoundingClientRect().height)',
    )) as number[]
    expect(heights).toHaveLength(2)
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
    await page.context().close()
  })

  withChromium('still fits at 200 % of the size of letters', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 640 }, policyFor(styleHash))
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  withChromium('prints on A4: no heading ends a sheet, each sheet has its reference and number', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 800 }, policyFor(styleHash))
    const headings = (await page.evaluate('[...document.querySelectorAll("h2, h3")].map((heading) => heading.textContent)')) as string[]
    const pdf = await page.pdf({ preferCSSPageSize: true })
    await page.context().close()
    const sheets = await linesOf(pdf)
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.length).toBeLessThanOrEqual(4)
    for (const [index, lines] of sheets.entries()) {
      const foot = lines.filter((line) => line.includes('Copie de consultation'))
      expect(foot).toHaveLength(1)
      expect(lines.join('\n')).toContain(`${index + 1} / ${sheets.length}`)
      const last = lines.filter((line) => !/Copie de consultation|^\d+ \/ \d+$/.test(line)).at(-1) ?? ''
      expect(headings).not.toContain(last)
    }
  })
})

/** The lines of each sheet from top to bottom. */
const linesOf = async (pdf: Uint8Array): Promise<readonly (readonly string[])[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const sheets: (readonly string[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const rows = new Map<number, string>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const height = Math.round(Number(item.transform[5]))
      rows.set(height, `${rows.get(height) ?? ''}${item.str}`)
    }
    sheets.push([...rows].sort(([a], [b]) => b - a).map(([, line]) => line.trim()))
  }
  return sheets
}

describe('an evidence page in Chromium', () => {
  const [, markup] = evidencePages[0] ?? ['', '']
  const outlineOf = (selector: string) => `getComputedStyle(document.querySelector('${selector}')).outlineStyle`

  withChromium('lights up the fact whose words have the pointer or the focus, and the other way round', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 1280 }, policyFor(evidenceStyleHash))
    expect(await page.evaluate(outlineOf('.avp-f3'))).toBe('none')
    await page.hover('mark.avp-w3')
    expect(await page.evaluate(outlineOf('.avp-f3'))).toBe('solid')
    await page.hover('h1')
    expect(await page.evaluate(outlineOf('mark.avp-w3'))).toBe('none')
    await page.focus('.avp-f3 a')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(outlineOf('mark.avp-w3'))).toBe('solid')
    await page.context().close()
  })

  withChromium('leads from a letter to its words, without a script', async (chromium) => {
    const { page } = await open(chromium, markup, { width: 360 }, policyFor(evidenceStyleHash))
    await page.click('.avp-f4 a.avp-letter')
    expect(new URL(page.url()).hash).toBe('#avp-w-4')
    expect(await page.evaluate(outlineOf(':target'))).toBe('solid')
    await page.context().close()
  })
})

describe('a hostile offer in Chromium', () => {
  withChromium('stays in its window with a word of 100 KB as title', async (chromium) => {
    const { page } = await open(
      chromium,
      renderHtml({ ...minimal, title: 'a'.repeat(100_000) }, { locale: 'fr' }),
      { width: 320 },
      policyFor(styleHash),
    )
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})
