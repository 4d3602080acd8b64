import {
  type Citation,
  type Explanation,
  formatDate,
  type Locale,
  parsePlainDate,
  type Sentence,
  type Span,
  safeHref,
  typeset,
} from '@avpkit/core'
import { element, type Html, html, nothing, type Slot } from '../html.ts'
import { verdictWords } from './verdict-words.ts'

/** How a verdict is drawn. */
export interface VerdictOptions {
  readonly locale: Locale
  /** Level of the answer's heading; 2 by default. */
  readonly headingLevel?: 2 | 3 | 4
  /** Where the words of the offer at a place can be seen; quotes are plain without it. */
  readonly quoteHref?: (span: Span) => string | undefined
}

/** A colour, and a sign that says the same. */
const looks: { readonly [S in Explanation['status']]: readonly [tone: string, sign: string] } = {
  priority: ['good', '✓'],
  'no-priority': ['plain', '•'],
  'not-applicable': ['plain', '•'],
  undetermined: ['doubt', '?'],
  closed: ['off', '×'],
  barred: ['warn', '!'],
}

/**
 * Draws the explanation of a verdict as a fragment: the answer, why, what to do, the limits, who decides, and the rules applied.
 *
 * Its place announces changes to screen readers (`role="status"`). An explanation is personal data, and so is what is drawn of it: don't
 * store or send it. Gives the same bytes for the same arguments.
 *
 * @example
 * ```ts
 * const said = { badge: 'Date limite passée', answer: 'La date limite est passée.', why: [], todo: [], limits: [], decides: [], rules: [] } as const
 * const explanation = { kind: 'explanation', schemaVersion: 1, locale: 'fr', status: 'closed', window: 'closed', ...said } as const
 * renderVerdict(explanation, { locale: 'fr' }).startsWith('<div class="avp"') // true
 * ```
 */
export const renderVerdict = (explanation: Explanation, options: VerdictOptions): string => {
  const words = verdictWords[options.locale]
  const [tone, sign] = looks[explanation.status]
  const rows: readonly (readonly [string, readonly Sentence[]])[] = [
    [words.why, explanation.why],
    [words.todo, explanation.todo],
    [words.limits, explanation.limits],
    [words.decides, explanation.decides],
  ]
  const answer = element(`h${options.headingLevel ?? 2}`, nothing, [
    html`<span class="avp-sign" aria-hidden="true">${sign}</span> `,
    typeset(explanation.answer, options.locale),
  ])
  const told = rows.filter(([, sentences]) => sentences.length > 0).map(([name, sentences]) => rowOf(name, sentences, options))
  return String(
    html`<div class="avp" lang="${options.locale}"><section class="avp-verdict avp-${tone}" role="status">${answer}<dl>${told}</dl>${rulesOf(explanation, options)}</section></div>`,
  )
}

const rowOf = (name: string, sentences: readonly Sentence[], options: VerdictOptions): Html =>
  html`<div><dt>${name}</dt><dd>${sentences.map((sentence) => html`<p>${sentenceOf(sentence, options)}</p>`)}</dd></div>`

interface Found {
  readonly at: number
  readonly words: string
  readonly draw: (words: string) => Slot
}

/** Quotes and links are found by their words, each from where the one before it ended. */
const sentenceOf = ({ text, quotes = [], links = [] }: Sentence, { locale, quoteHref }: VerdictOptions): Slot => {
  const set = typeset(text, locale)
  const found = [
    ...quotes.map(({ text: words, span }) =>
      findIn(set, typeset(words, locale), (quote) => quoteOf(quote, span && quoteHref?.(span), locale)),
    ),
    ...links.map(({ text: words, href }) => findIn(set, typeset(words, locale), (link) => linkOf(link, safeHref(href)))),
  ]
    .filter((one) => one !== undefined)
    .sort((a, b) => a.at - b.at)
  const drawn: Slot[] = []
  let read = 0
  for (const { at, words, draw } of found) {
    if (at < read) continue
    drawn.push(set.slice(read, at), draw(words))
    read = at + words.length
  }
  return [...drawn, set.slice(read)]
}

const findIn = (text: string, words: string, draw: Found['draw']): Found | undefined => {
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? undefined : { at, words, draw }
}

const linkOf = (words: string, href: string | undefined): Slot => (href === undefined ? words : html`<a href="${href}">${words}</a>`)

const quoteOf = (words: string, href: string | undefined, locale: Locale): Slot => {
  const linked = linkOf(words, href)
  return locale === 'fr' ? linked : html`<span lang="fr">${linked}</span>`
}

const rulesOf = ({ rules }: Explanation, { locale }: VerdictOptions): Html | false => {
  if (rules.length === 0) return false
  const words = verdictWords[locale]
  const items = rules.map(
    ({ rule, sentence, confidenceWord, citations }) =>
      html`<li><p>${typeset(sentence, locale)} <small>${rule} · ${confidenceWord}</small></p>${citations.length > 0 && html`<ul>${citations.map((citation) => html`<li>${citationOf(citation, locale)}</li>`)}</ul>`}</li>`,
  )
  return html`<details><summary>${words.rules}</summary><ul>${items}</ul></details>`
}

const citationOf = ({ title, article, url, seenOn }: Citation, locale: Locale): Slot => {
  const day = parsePlainDate(seenOn ?? '')
  const said = typeset([title, article].filter((part) => part !== undefined).join(', '), 'fr')
  return [
    linkOf(said, url === undefined ? undefined : safeHref(url)),
    day && html` <small>${verdictWords[locale].seenOn(formatDate(day, locale, 'long'))}</small>`,
  ]
}
