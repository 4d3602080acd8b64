import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch, type Opened, open, skipWithoutChromium, troublesOnScreens, violations } from './chromium.ts'
import { verifierPage } from './verifier.ts'

const notice = `Agent d'accueil
Référence : 3134-25-9077/SR du 27/06/2025
Employeur : Province Nord
Date de dépôt de l'offre : vendredi 27 juin 2025
Date limite de candidature : vendredi 18 juillet 2026
Missions :
- accueillir le public ;`

let browser: Browser | undefined
let markup = ''

beforeAll(async () => {
  markup = await verifierPage()
  if (hasChromium) browser = await launch()
}, 60_000)

afterAll(() => browser?.close())

/** Opens the verifier as a server without any policy of its own would give it. */
const withVerifier = (name: string, run: (opened: Opened) => Promise<void>, width = 1280) =>
  test(name, { timeout: 60_000 }, async (context) => {
    if (!browser) return skipWithoutChromium(context)
    const opened = await open(browser, markup, { width })
    await run(opened)
    await opened.page.context().close()
  })

const fill = async (page: Page, text: string): Promise<void> => {
  await page.fill('#text', text)
  await page.waitForSelector('#result:not([hidden])')
}

/** Blanks that don't break are shown as plain ones. */
const words = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replace(/[\u202f\u00a0]/g, ' ').replaceAll('’', "'")

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id || document.activeElement.className')

describe('the file', () => {
  test('is one: nothing in it asks for another', () => {
    expect(markup).not.toMatch(/<link|<img|<iframe|\ssrc=|@import|url\(/)
    expect(markup.match(/<script/g)).toHaveLength(1)
  })

  test('lets in its own style and script, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(markup)?.[1] ?? ''
    expect(policy.replace(/sha256-[A-Za-z0-9+/=]+/g, 'sha256-…')).toBe(
      "default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; base-uri 'none'; form-action 'none'",
    )
  })

  test('is small enough for a mail', () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(250_000)
  })

  test('is valid HTML', async () => {
    const rules = { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off' } as const
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules }).validateString(markup)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
  })
})

describe('in Chromium', () => {
  withVerifier('shows the evidence of a text that is put in, and follows it', async ({ page }) => {
    await fill(page, notice)
    expect(await words(page, '#evidence .avp-headline')).toContain('1 point à corriger.')
    expect(await words(page, '.avp-remark')).toContain('vendredi 18 juillet 2025')
    await page.fill('#text', notice.replace('2026', '2025'))
    await page.waitForSelector('.avp-remark', { state: 'detached' })
    expect(await words(page, '#evidence .avp-headline')).toContain('Rien à corriger')
    expect(await words(page, '#said')).toMatch(/^Contrôle fait : 0 à corriger/)
  })

  withVerifier('asks for nothing, keeps nothing and complains of nothing, whatever is done', async ({ page, requests, complaints }) => {
    const address = page.url()
    await page.click('#example')
    await page.click('#language')
    await page.check('input[value=draft]')
    await fill(page, `${notice}\n<img src=https://exemple.nc/x onerror=alert(1)><script>alert(1)</script>\n[lien](https://exemple.nc/)`)
    await page.click('#check')
    await page.waitForTimeout(400)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate('document.querySelectorAll("img, iframe, script, link, object, form").length')).toBe(1)
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, history.length, name]')).toEqual([
      0,
      0,
      '',
      2,
      '',
    ])
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
    expect(await page.evaluate('caches.keys().then((all) => all.length)')).toBe(0)
    expect(await page.context().cookies()).toEqual([])
    expect(page.url()).toBe(address)
    await page.reload()
    expect(await page.inputValue('#text')).toBe('')
  })

  withVerifier('is used by keyboard alone, in the order in which it is read', async ({ page }) => {
    const stops: string[] = []
    for (let count = 0; count < 7; count++) {
      await page.keyboard.press('Tab')
      stops.push((await focused(page)) || ((await page.evaluate('document.activeElement.value')) as string))
      if (stops.at(-1) === 'text') await page.keyboard.insertText(notice)
    }
    expect(stops).toEqual(['avp-skip', 'language', 'text', 'published', 'check', 'example', 'clear'])
    await page.focus('#text')
    await page.keyboard.press('Control+Enter')
    expect(await focused(page)).toBe('result')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('copy')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('print')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('location.hash')).toMatch(/^#avp-line-\d+$/)
  })

  withVerifier('says that it needs a text, and where', async ({ page }) => {
    await page.click('#check')
    expect(await words(page, '#said')).toBe("Collez d'abord le texte d'un avis.")
    expect(await focused(page)).toBe('text')
  })

  withVerifier('erases everything', async ({ page }) => {
    await fill(page, notice)
    await page.click('#clear')
    expect(await page.inputValue('#text')).toBe('')
    expect(await page.locator('#evidence').innerHTML()).toBe('')
    expect(await page.isVisible('#result')).toBe(false)
  })

  withVerifier('asks of a draft what a draft needs', async ({ page }) => {
    await fill(page, notice)
    const before = await page.locator('.avp-points li').count()
    await page.check('input[value=draft]')
    expect(await page.locator('.avp-points li').count()).toBeGreaterThan(before)
    expect(await words(page, '.avp-points')).toContain("L'avis ne dit pas à qui s'adresser")
  })

  withVerifier('speaks English, then French again, around the same text', async ({ page }) => {
    await fill(page, notice)
    await page.click('#language')
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual(['en', 'Check a vacancy notice'])
    expect(await words(page, '#evidence .avp-headline')).toContain('1 point to correct.')
    expect(await page.inputValue('#text')).toBe(notice)
    await page.click('#language')
    expect(await words(page, '#evidence .avp-headline')).toContain('1 point à corriger.')
    expect(await words(page, 'h1')).toBe('Vérifier un avis de vacance de poste')
  })

  withVerifier('copies the report', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await fill(page, notice)
    await page.click('#copy')
    await page.waitForSelector('#said:text("Compte rendu copié.")')
    const copied = ((await page.evaluate('navigator.clipboard.readText()')) as string).replace(/[\u202f\u00a0]/g, ' ')
    expect(copied).toMatch(/^Contrôle de l’avis – texte collé · 7 lignes · lu le /)
    expect(copied).toContain('1. À corriger, ligne 5\n« vendredi 18 juillet 2026 »')
  })

  withVerifier('shows the report, selected, where copying is refused', async ({ page }) => {
    await fill(page, notice)
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))')
    await page.click('#copy')
    await page.waitForSelector('#plain:not([hidden])')
    expect(await page.evaluate('getSelection().toString() || document.activeElement.selectionEnd > 100')).toBeTruthy()
    expect(await page.inputValue('#plain')).toContain('À corriger')
  })

  withVerifier('prints the evidence alone', async ({ page }) => {
    await fill(page, notice)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['#text', '#check', '#copy', '#language', 'h1']) expect(await page.isVisible(hidden)).toBe(false)
    expect(await page.isVisible('#evidence .avp-headline')).toBe(true)
  })

  withVerifier(
    'is accessible and keeps within its window: 320 and 1280 px, light and dark',
    async ({ page }) => {
      expect(await violations(page)).toEqual([])
      await page.click('#example')
      expect(await troublesOnScreens(page)).toEqual([])
    },
    320,
  )

  test('works from a disk, without a network', { timeout: 60_000 }, async (context) => {
    if (!browser) return skipWithoutChromium(context)
    const folder = mkdtempSync(join(tmpdir(), 'avpkit-verifier-'))
    const file = join(folder, 'verifier.html')
    writeFileSync(file, markup)
    const offline = await browser.newContext({ offline: true })
    const page = await offline.newPage()
    await page.goto(pathToFileURL(file).href)
    await page.click('#example')
    expect(await words(page, '#evidence .avp-headline')).toContain('1 point à corriger.')
    await offline.close()
    rmSync(folder, { recursive: true })
  })
})
