import { fr } from '@avpkit/core/fr'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChromium, launch, open, overflow, skipWithoutChromium } from '../../../tooling/chromium.ts'
import {
  evidenceEntry,
  evidenceStylesheet,
  fragmentStylesheet,
  renderEvidence,
  renderEvidenceIndex,
  renderHtml,
  renderList,
  renderVerdict,
  stylesheet,
} from '../src/index.ts'
import { corpus, longWords } from './attack-corpus.ts'
import { explanationFilledWith } from './explanations.ts'
import { filledWith } from './offers.ts'
import { elementsOf, type Node, named, parseHtml, textOf } from './parse.ts'
import { evidenceFilledWith } from './readings.ts'

/** What a page may hold, beside what {@link Built} compares. */
const allowedElements = new Set(
  'html head meta title style link script body a main article header footer section nav div p span strong small sup time mark h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary table thead tbody tr th td wbr br'.split(
    ' ',
  ),
)

/** What a reader of the markup makes of it: Chromium, or the strict one of these tests, which knows nothing but what the templates write. */
interface Built {
  /** Every element with the names of its attributes, in order. */
  readonly elements: string
  /** Length and hash of all words. */
  readonly words: string
}

/** Runs here and, as its source, in Chromium. */
const hashOf = (text: string): string => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return `${text.length} ${hash}`
}

const builtStrictly = (root: Node): Built => ({
  elements: elementsOf(root)
    .map(({ name, attributes }) => `${name}[${Object.keys(attributes).join()}]`)
    .join(' '),
  words: hashOf(named(root, 'body').map(textOf).join('').trimEnd()),
})

interface Opened extends Built {
  /** Schemes of its addresses as Chromium understands them. */
  readonly schemes: readonly string[]
  readonly overflow: number
}

/**
 * Opens documents side by side, each in a frame of its own in which scripts may run, and says what became of each. The frames are kept:
 * making a new one takes longer than all the rest.
 */
const inChromium = `async ({ documents, styles, hidden }) => {
  const hashOf = ${hashOf}
  const newFrame = () => Object.assign(document.createElement('iframe'), { width: 320, height: 600 })
  while (document.body.children.length < documents.length) document.body.append(newFrame())
  const frames = documents.map((markup, index) => {
    if (!document.body.children[index].contentDocument) document.body.children[index].replaceWith(newFrame())
    const frame = document.body.children[index]
    frame.style.display = hidden ? 'none' : 'inline-block'
    frame.contentDocument.open()
    frame.contentDocument.write(markup.replace(/\\/\\*(\\w+)\\*\\//, (_, name) => styles[name]))
    frame.contentDocument.close()
    return frame
  })
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))
  const schemeOf = ({ href }) => (URL.canParse(href) ? new URL(href).protocol : 'none')
  const opened = (inside) => ({
    elements: [...inside.querySelectorAll('*')].map((one) => one.localName + '[' + one.getAttributeNames() + ']').join(' '),
    words: hashOf(inside.body.textContent.trimEnd()),
    schemes: [...new Set([...inside.querySelectorAll('[href]')].map(schemeOf))],
    overflow: inside.documentElement.scrollWidth - inside.documentElement.clientWidth,
  })
  return frames.map(({ contentDocument }) => (contentDocument?.body ? opened(contentDocument) : { elements: 'gone', words: '', schemes: [], overflow: 0 }))
}`

const styles = { page: stylesheet(), evidence: evidenceStylesheet(), fragment: fragmentStylesheet() }

/** The style travels once, not with every document. */
const withoutStyle = (markup: string, name: keyof typeof styles): string => markup.replace(styles[name], `/*${name}*/`)

const portalPage = (content: string): string =>
  `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>Portail</title><style>/*fragment*/</style></head><body class="avp">${content}</body></html>`

/** Everything that this package draws, filled with one text. */
const documentsFilledWith = (attack: string): readonly string[] => {
  const offer = filledWith(attack)
  const { reading, source } = evidenceFilledWith(attack)
  const links = { official: attack, officialNote: attack, reportError: attack, calendar: attack, twin: attack, proofs: attack }
  const list = renderList([offer], { locale: 'fr', hrefOf: () => attack, badgeOf: () => attack })
  const entry = { ...evidenceEntry(reading, source, attack, fr), reference: attack, employer: attack }
  return [
    withoutStyle(renderHtml(offer, { locale: 'fr', links, url: attack, jsonLd: { title: attack } }), 'page'),
    withoutStyle(renderEvidence(reading, source, { locale: 'fr', catalogue: fr, docsHref: () => attack }), 'evidence'),
    withoutStyle(renderEvidenceIndex([entry], { locale: 'en' }), 'evidence'),
    portalPage(renderVerdict(explanationFilledWith(attack), { locale: 'fr', quoteHref: () => attack }) + list),
  ]
}

/** Counts calls in every frame: nothing here may call any of these. */
const watch = `for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch'])
  window[name] = () => { top.__called = (top.__called ?? 0) + 1 }`

const host = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Cadres</title></head><body></body></html>'

let browser: Browser | undefined

beforeAll(async () => {
  if (hasChromium) browser = await launch()
}, 60_000)

afterAll(() => browser?.close())

interface Frames {
  readonly page: Page
  readonly requests: readonly string[]
  readonly serve: (markup: string) => Promise<void>
  readonly openAll: (documents: readonly string[], hidden?: boolean) => Promise<readonly Opened[]>
  /** How often a script called one of the functions that are watched. */
  readonly calls: () => Promise<number>
}

const withFrames = (name: string, run: (frames: Frames) => Promise<void>) =>
  it(name, { timeout: 240_000 }, async (test) => {
    if (!browser) return skipWithoutChromium(test)
    const { page, requests, serve } = await open(browser, host, { width: 800 })
    await page.context().addInitScript(watch)
    await serve(host)
    const openAll = (documents: readonly string[], hidden = false): Promise<readonly Opened[]> =>
      page.evaluate(`(${inChromium})(${JSON.stringify({ documents, styles, hidden })})`)
    await run({ page, requests, serve, openAll, calls: () => page.evaluate('top.__called ?? 0') })
    await page.context().close()
  })

const shown = (text: string): string => JSON.stringify(text.slice(0, 80))

/** What Chromium made of a document, beside what it should have made. */
const troubleOf = (markup: string, { elements, words, schemes, overflow }: Opened): readonly string[] => {
  const strict = builtStrictly(parseHtml(markup))
  const unknown = new Set(elements.replaceAll(/\[[^\]]*\]/g, '').split(' ')).difference(allowedElements)
  return [
    ...(unknown.size > 0 ? [`elements ${[...unknown].join()}`] : []),
    ...(elements === strict.elements ? [] : ['other elements than were written']),
    ...(words === strict.words ? [] : ['other words than were written']),
    ...schemes.filter((scheme) => !['https:', 'http:', 'mailto:', 'tel:'].includes(scheme)),
    ...(overflow > 0 ? [`wider than its window by ${overflow} px`] : []),
  ]
}

const batch = 16

describe('the corpus', () => {
  it('holds at least five hundred attacks', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(500)
    expect(new Set(corpus).size).toBe(corpus.length)
  })

  withFrames(
    'bites: written as they are, most attacks build elements, many run scripts or ask for files',
    async ({ openAll, calls, requests }) => {
      const documents = corpus.filter((attack) => attack.includes('<')).map((attack) => portalPage(`<p title="${attack}">${attack}</p>`))
      let built = 0
      for (let at = 0; at < documents.length; at += batch * 4) {
        const opened = await openAll(documents.slice(at, at + batch * 4))
        built += opened.filter(({ elements }) => !elements.endsWith('body[class] p[title]')).length
      }
      expect(built).toBeGreaterThan(400)
      expect(await calls()).toBeGreaterThan(200)
      expect(requests.length).toBeGreaterThan(50)
    },
  )
})

describe('everything drawn, filled with one attack after the other', () => {
  withFrames('runs no script, asks for nothing, and is what the templates wrote', async ({ openAll, calls, requests }) => {
    const troubles: string[] = []
    for (let at = 0; at < corpus.length; at += batch) {
      const attacks = corpus.slice(at, at + batch)
      const documents = attacks.flatMap((attack) => documentsFilledWith(attack).map((markup) => ({ attack, markup })))
      const opened = await openAll(documents.map(({ markup }) => markup))
      for (const [index, one] of opened.entries()) {
        const { attack = '', markup = '' } = documents[index] ?? {}
        troubles.push(...troubleOf(markup, one).map((trouble) => `${shown(attack)}, document ${(index % 4) + 1}: ${trouble}`))
      }
    }
    expect(troubles).toEqual([])
    expect({ calls: await calls(), requests }).toEqual({ calls: 0, requests: [] })
  })

  withFrames('holds with words of 100 KB in every field of a page', async ({ openAll, calls, requests }) => {
    for (const word of longWords.filter((one) => /^[a<\u{1d54f}]/u.test(one))) {
      const [markup = ''] = documentsFilledWith(word)
      const [opened] = await openAll([markup], true)
      expect([shown(word), opened && troubleOf(markup, opened)]).toEqual([shown(word), []])
    }
    expect({ calls: await calls(), requests }).toEqual({ calls: 0, requests: [] })
  })

  it.each(longWords.map((word) => [shown(word.slice(0, 4)), word]))(
    'everything but the page is what the templates write with 100 KB of %s',
    { timeout: 60_000 },
    (_, word) => {
      const [, ...documents] = documentsFilledWith(word)
      for (const markup of documents) {
        const names = new Set(elementsOf(parseHtml(markup)).map(({ name }) => name))
        expect([...names.difference(allowedElements)]).toEqual([])
      }
    },
  )
})

describe('a page on its own', () => {
  withFrames('served and opened like any other, runs nothing and asks for nothing', async ({ page, serve, calls, requests }) => {
    for (const attack of corpus.filter((_, index) => index % 64 === 0)) {
      await serve(renderHtml(filledWith(attack), { locale: 'en', jsonLd: { title: attack } }))
      expect([shown(attack), await calls(), requests, await overflow(page)]).toEqual([shown(attack), 0, [], 0])
    }
  })
})
