import { type Locale, type Offer, type Reading, toView, type View, type ViewOptions } from '@avpkit/core'
import { Html, html } from '../html.ts'
import { stylesheet } from '../style/stylesheet.ts'
import type { Theme } from '../style/theme.ts'
import { articleOf } from './article.ts'
import { headOf } from './head.ts'
import { pageWords } from './page-words.ts'

/** How a view is drawn. */
export interface HtmlPageOptions {
  /** Only the notice, to put into a page that has its own head, style and main heading. */
  readonly fragment?: boolean
  /** Level of the title's heading: 1 in a page, 2 in a fragment by default. */
  readonly headingLevel?: 1 | 2 | 3
  /** Structured data for the head, e.g. a schema.org JobPosting. */
  readonly jsonLd?: unknown
  /** Address of the page itself. */
  readonly url?: string
  /** The look; it has no effect with an external style. */
  readonly theme?: Theme
  /** Address of a style file that holds {@link stylesheet}; by default the style stands in the page. */
  readonly stylesheetHref?: string
}

/** How a page or a fragment is drawn; what it shows depends on `ViewOptions`. */
export interface HtmlOptions extends ViewOptions, HtmlPageOptions {
  readonly locale: Locale
}

const styleOf = ({ stylesheetHref, theme }: HtmlPageOptions): Html =>
  stylesheetHref === undefined ? Html.of(`<style>${stylesheet(theme)}</style>`) : html`<link rel="stylesheet" href="${stylesheetHref}">`

/**
 * Draws an offer, or what was read of one, as a whole HTML page for candidates: no script, no request, light and dark, from 320 px to wide
 * screens, and a clean A4 when printed.
 *
 * Gives the same bytes for the same arguments. All words are escaped; links have `http`, `https`, `mailto` or `tel`. Its style stands in the
 * head, for which {@link styleHash} is the Content-Security-Policy hash. With a reading, doubtful dates are shown as "à confirmer". Throws
 * only on a programmer's mistake: an `at` that isn't an instant, a theme that isn't CSS.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, title: 'Garde-nature', sections: [] } as const
 * renderHtml(offer, { locale: 'fr' }).startsWith('<!doctype html>') // true
 * ```
 */
export const renderHtml = (offerOrReading: Offer | Reading, options: HtmlOptions): string =>
  renderView(toView(offerOrReading, options.locale, options), options)

/**
 * Draws a view that is there already, e.g. one to which a portal added sections of its own.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, title: 'Garde-nature', sections: [] } as const
 * renderView(toView(offer, 'en')).includes('<html lang="en">') // true
 * ```
 */
export const renderView = (view: View, options: HtmlPageOptions = {}): string =>
  options.fragment ? drawnFragment(view, options) : drawnPage(view, options)

/**
 * Draws the notice alone, to embed in a page: its title is a second-level heading, its anchors begin with `avp-`, and the page brings the
 * style ({@link stylesheet}) and its own main landmark.
 *
 * @example
 * ```ts
 * const offer = { kind: 'offer', schemaVersion: 1, title: 'Garde-nature', sections: [] } as const
 * renderFragment(offer, { locale: 'fr' }).startsWith('<div class="avp"') // true
 * ```
 */
export const renderFragment = (offerOrReading: Offer | Reading, options: Omit<HtmlOptions, 'fragment'>): string =>
  drawnFragment(toView(offerOrReading, options.locale, options), options)

const drawnFragment = (view: View, { headingLevel = 2 }: HtmlPageOptions): string => {
  const { article, foot } = articleOf(view, headingLevel)
  return String(html`<div class="avp" lang="${view.locale}">${article}
${foot}</div>`)
}

const drawnPage = (view: View, options: HtmlPageOptions): string => {
  const { article, foot } = articleOf(view, options.headingLevel ?? 1)
  return String(html`<!doctype html>
<html lang="${view.locale}">
${headOf(view, styleOf(options), { jsonLd: options.jsonLd, url: options.url })}
<body class="avp avp-page">
<a class="avp-skip" href="#avp-main">${pageWords[view.locale].skip}</a>
<main id="avp-main" tabindex="-1">
${article}
</main>
${foot}
</body>
</html>
`)
}
