import { type Locale, typeset } from '@avpkit/core'
import { element, Html, html, type Slot } from '../html.ts'
import { evidenceStylesheet } from '../style/stylesheet.ts'
import type { Theme } from '../style/theme.ts'
import { evidenceWords } from './evidence-words.ts'
import type { FindingCounts } from './points.ts'

/** The look of a page of evidence. */
export interface EvidencePageOptions {
  readonly locale: Locale
  readonly theme?: Theme
  /** Address of a style file that holds {@link evidenceStylesheet}; by default the style stands in the page. */
  readonly stylesheetHref?: string
}

/** Sets words for reading in the language of a page. */
export const speaker =
  (locale: Locale) =>
  (text: string): string =>
    typeset(text, locale)

const styleOf = ({ theme, stylesheetHref }: EvidencePageOptions): Html =>
  stylesheetHref === undefined
    ? Html.of(`<style>${evidenceStylesheet(theme)}</style>`)
    : html`<link rel="stylesheet" href="${stylesheetHref}">`

/** A whole page around evidence, or around its index. */
export const evidencePage = (title: string, content: Html, options: EvidencePageOptions): string => {
  const words = evidenceWords[options.locale]
  const say = speaker(options.locale)
  return String(html`<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${styleOf(options)}
</head>
<body class="avp avp-evidence avp-sheet">
<a class="avp-skip" href="#avp-main">${say(words.skip)}</a>
<main id="avp-main" tabindex="-1">${content}</main>
<footer class="avp-foot"><p>${say(words.decides)}</p></footer>
</body>
</html>
`)
}

/** What the head of evidence, or of its index, says. */
interface Top {
  readonly locale: Locale
  readonly level: 1 | 2 | 3
  readonly title: string
  /** What it is about, in a line of small words. */
  readonly about: readonly string[]
  readonly counts: FindingCounts
  readonly headline: string
  readonly lines: readonly string[]
}

/** Title, what it is about, and the answer in a box whose colour, sign and words say the same. */
export const topOf = ({ locale, level, title, about, counts, headline, lines }: Top): Html => {
  const say = speaker(locale)
  const tone = counts.error > 0 ? 'bad' : counts.warning > 0 ? 'warn' : 'good'
  const sign = tone === 'good' ? '✓' : '!'
  return html`<header class="avp-top">${element(`h${level}`, html` class="avp-title"`, say(title))}<p class="avp-kicker">${about.map((part, index) => [index > 0 && ' · ', html`<span>${say(part)}</span>`])}</p>
<div class="avp-status avp-${tone}"><p class="avp-headline"><span class="avp-sign" aria-hidden="true">${sign}</span> ${say(headline)}</p>${lines.map((line) => html`<p>${say(line)}</p>`)}</div></header>`
}

const levels = ['h1', 'h2', 'h3', 'h4'] as const

/** A part of evidence under a heading one level below the title's. */
export const partOf = (name: string, heading: string, top: 1 | 2 | 3, content: Slot): Html => {
  const id = `avp-${name}-h`
  const title = element(levels[top] ?? 'h4', html` class="avp-heading" id="${id}"`, heading)
  return html`<section class="avp-${name}" aria-labelledby="${id}">${title}${content}</section>`
}
