import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fr } from '@avpkit/core/fr'
import { evidenceEntry, renderEvidenceIndex } from '@avpkit/html'
import { launch, open, type Screen } from './chromium.ts'
import { type ExamplePages, examplePages } from './example-pages.ts'
import { withPalette } from './palette-png.ts'
import { root } from './step.ts'
import { verifierPage } from './verifier.ts'

const folder = join(root, 'docs', 'screenshots')

/** No picture of the documentation is heavier, in bytes. */
const heaviest = 150_000

interface Shot {
  readonly name: string
  readonly markup: string
  readonly screen: Screen
  /** A button to press before the picture is taken. */
  readonly press?: string
  /** What stands at the top of the picture; the top of the page by default. */
  readonly from?: string
}

const phone = { width: 360, height: 780 } as const
const desk = { width: 1120, height: 800 } as const

const shotsOf = async (pages: readonly ExamplePages[]): Promise<readonly Shot[]> => {
  const offer = (number: string): ExamplePages => {
    const found = pages.find(({ stem }) => stem.startsWith(number))
    if (found === undefined) throw new Error(`There is no example offer ${number}`)
    return found
  }
  const entries = pages.map(({ reading, source, stem }) => evidenceEntry(reading, source, `${stem}.html`, fr))
  return [
    { name: 'page-phone', markup: offer('01').page('fr'), screen: phone },
    { name: 'page-wide', markup: offer('07').page('fr'), screen: desk },
    { name: 'page-doubt-dark', markup: offer('05').page('fr'), screen: { ...phone, scheme: 'dark' } },
    { name: 'page-english', markup: offer('02').page('en'), screen: desk },
    { name: 'evidence', markup: offer('04').evidence('fr'), screen: { width: 1100, height: 760 } },
    { name: 'evidence-text', markup: offer('05').evidence('fr'), screen: { width: 1200, height: 860 }, from: '.avp-sides' },
    { name: 'evidence-index', markup: renderEvidenceIndex(entries, { locale: 'fr' }), screen: desk },
    { name: 'verifier', markup: await verifierPage(), screen: { width: 1024, height: 940 }, press: '#example' },
  ]
}

/** Takes the pictures of the documentation anew. Look at them before you keep them. */
const take = async () => {
  mkdirSync(folder, { recursive: true })
  const browser = await launch()
  for (const { name, markup, screen, press, from = 'body' } of await shotsOf(examplePages())) {
    const { page } = await open(browser, markup, screen)
    if (press !== undefined) await page.click(press)
    await page.mouse.move(0, 0)
    await page.evaluate(`document.querySelector('${from}').scrollIntoView()`)
    const path = join(folder, `${name}.png`)
    writeFileSync(path, withPalette(await page.screenshot()))
    await page.context().close()
    const { size } = statSync(path)
    console.log(`docs/screenshots/${name}.png, ${Math.round(size / 1000)} KB`)
    if (size > heaviest) throw new Error(`${name}.png is heavier than ${heaviest / 1000} KB`)
  }
  await browser.close()
}

await take()
