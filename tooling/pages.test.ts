import { evidenceStyleHash, styleHash } from '@avpkit/html'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch, open, skipWithoutChromium, troublesOnScreens } from './chromium.ts'
import { examplePages } from './example-pages.ts'
import { outlines, readOutline } from './outlines.ts'

/** Rules of taste are off: blanks at line ends, long titles, and the two ways of writing `<!doctype>`. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
})

const policyFor = (hash: string) => `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`

const documents = examplePages().flatMap(({ stem, page, evidence }) => [
  { name: `${stem}, page`, markup: page('fr'), english: page('en'), policy: policyFor(styleHash) },
  { name: `${stem}, evidence`, markup: evidence('fr'), english: evidence('en'), policy: policyFor(evidenceStyleHash) },
])

describe('every example offer as a page and as evidence', () => {
  test.each(documents)('$name is valid HTML, in French and in English', async ({ markup, english }) => {
    for (const one of [markup, english]) {
      const { results } = await validator.validateString(one)
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([])
    }
  })

  test.each(documents.filter(({ name }) => name.endsWith('page')))('$name weighs less than 30 KB', ({ markup }) => {
    expect(Buffer.byteLength(markup)).toBeLessThan(30_000)
  })
})

describe('in Chromium, under a strict policy', () => {
  let browser: Browser | undefined

  beforeAll(async () => {
    if (hasChromium) browser = await launch()
  }, 60_000)

  afterAll(() => browser?.close())

  test.for(documents)(
    '$name is accessible and keeps within its window: 320 and 1280 px, light and dark',
    { timeout: 60_000 },
    async ({ markup, policy }, test) => {
      if (!browser) return skipWithoutChromium(test)
      const { page, requests, complaints } = await open(browser, markup, { width: 320 }, policy)
      expect(await troublesOnScreens(page)).toEqual([])
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
      await page.context().close()
    },
  )
})

describe('the structure of a page is the one that was reviewed', () => {
  test.each([...outlines()])('%s', (name, outline) => {
    expect(outline).toBe(readOutline(name))
  })
})
