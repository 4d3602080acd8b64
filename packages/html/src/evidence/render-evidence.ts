import {
  type Catalogue,
  formatDate,
  type Locale,
  lineCount,
  noumeaDay,
  type PlainDate,
  parseInstant,
  type Reading,
  type SourceText,
  typeset,
} from '@avpkit/core'
import { Html, html, nothing, type Slot } from '../html.ts'
import { anchorId } from '../page/drawing.ts'
import { evidenceStylesheet } from '../style/stylesheet.ts'
import type { Theme } from '../style/theme.ts'
import { type EvidenceWords, evidenceWords } from './evidence-words.ts'
import { type FactRead, factsRead, fieldOf, labelOf } from './facts-read.ts'
import { numberLink } from './number-link.ts'
import { countOf, type Point, pointsOf } from './points.ts'
import { sectionInWords } from './sections-read.ts'
import { textReceived } from './text-received.ts'

/** How the evidence page is drawn. */
export interface EvidenceOptions {
  readonly locale: Locale
  /** Words of the findings, in the same language: `fr` of `@avpkit/core/fr`. */
  readonly catalogue: Catalogue
  /** Day on which the text was read. By default the day in Nouméa of the source's `retrievedAt`. */
  readonly readOn?: PlainDate
  /** Address of the page that explains a code; none by default. */
  readonly docsHref?: (code: string) => string | undefined
  readonly theme?: Theme
  /** Address of a style file that holds {@link evidenceStylesheet}; by default the style stands in the page. */
  readonly stylesheetHref?: string
}

/** What the parts of the page share. */
interface Evidence {
  readonly reading: Reading
  readonly source: SourceText
  readonly options: EvidenceOptions
  readonly words: EvidenceWords
  readonly facts: readonly FactRead[]
  readonly points: readonly Point[]
}

/**
 * Draws what was read of a text beside the text itself: every field highlighted and named, findings at their place with what to do, unread
 * text marked, and what was checked and found right. One page, no script, no request; letters lead from words to facts and back.
 *
 * `source` must be the text that was read: spans are places in it. Gives the same bytes for the same arguments; never throws on a reading.
 *
 * @example
 * ```ts
 * const source = sourceText('Lieu de travail : Nouméa')
 * const offer = { kind: 'offer', schemaVersion: 1, sections: [] } as const
 * const found = { fields: {}, outline: [], diagnostics: [], unread: [] } as const
 * const reading = { kind: 'reading', schemaVersion: 1, source: source.info, offer, ...found } as const
 * renderEvidence(reading, source, { locale: 'fr', catalogue: fr }).startsWith('<!doctype html>') // true
 * ```
 */
export const renderEvidence = (reading: Reading, source: SourceText, options: EvidenceOptions): string => {
  const words = evidenceWords[options.locale]
  const points = pointsOf(reading, source, options.catalogue)
  const facts = factsRead(reading, points, options.catalogue, words)
  const evidence: Evidence = { reading, source, options, words, facts, points }
  const say = speaker(options.locale)
  return String(html`<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(words.title)} – ${source.info.id}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${styleOf(options)}
</head>
<body class="avp avp-evidence">
<a class="avp-skip" href="#avp-main">${say(words.skip)}</a>
<main id="avp-main" tabindex="-1">
${headOf(evidence)}
${pointList(evidence)}
<div class="avp-sides">
<section class="avp-read" aria-labelledby="avp-read-h"><h2 id="avp-read-h">${say(words.read)}</h2>${factTable(evidence)}</section>
<section class="avp-received" aria-labelledby="avp-received-h"><h2 id="avp-received-h">${say(words.received)}</h2><p class="avp-legend">${say(words.legend)}</p>${textReceived(reading, source, facts, points, options.catalogue, words)}</section>
</div>
</main>
<footer class="avp-foot"><p>${say(words.decides)}</p></footer>
</body>
</html>
`)
}

const speaker =
  (locale: Locale) =>
  (text: string): string =>
    typeset(text, locale)

const styleOf = ({ theme, stylesheetHref }: EvidenceOptions): Html =>
  stylesheetHref === undefined
    ? Html.of(`<style>${evidenceStylesheet(theme)}</style>`)
    : html`<link rel="stylesheet" href="${stylesheetHref}">`

const readDay = ({ source, options }: Evidence): PlainDate | undefined => {
  const instant = parseInstant(source.info.retrievedAt ?? '')
  return options.readOn ?? (instant && noumeaDay(instant))
}

const headOf = (evidence: Evidence): Html => {
  const { source, options, words, points } = evidence
  const say = speaker(options.locale)
  const day = readDay(evidence)
  const about = [source.info.id, words.lines(lineCount(source)), day && words.readOn(formatDate(day, options.locale, 'long'))].filter(
    (part) => part !== undefined,
  )
  const tone = countOf(points, 'error') > 0 ? 'bad' : countOf(points, 'warning') > 0 ? 'warn' : 'good'
  return html`<header class="avp-top"><h1>${say(words.title)}</h1><p class="avp-kicker">${about.map((part, index) => [index > 0 && ' · ', html`<span>${say(part)}</span>`])}</p>
<div class="avp-status avp-${tone}"><p class="avp-headline"><span class="avp-sign" aria-hidden="true">${tone === 'good' ? '✓' : '!'}</span> ${say(headline(evidence))}</p><p>${say(words.counts(countOf(points, 'error'), countOf(points, 'warning'), countOf(points, 'info')))}</p><p>${say(summary(evidence))}</p></div></header>`
}

const headline = ({ points, words }: Evidence): string => {
  const [errors, warnings] = [countOf(points, 'error'), countOf(points, 'warning')]
  if (errors > 0) return words.toCorrect(errors)
  if (warnings > 0) return words.toCheck(warnings)
  return points.length > 0 ? words.nothingToCorrect : words.nothingToSay
}

const summary = ({ facts, points, words }: Evidence): string => {
  const doubted = new Set(points.filter(({ severity }) => severity !== 'info').map(({ path }) => fieldOf(path)))
  const sure = facts.filter(({ key, state }) => (state === 'stated' || state === 'implied') && !doubted.has(key))
  const right = facts.reduce((sum, fact) => sum + fact.right.length, 0)
  return [
    words.fieldsRead(sure.length, facts.length),
    right > 0 ? words.checksRight(right) : '',
    points.length === 0 ? `${words.consistent} ${words.notYourReading}` : '',
    words.spelling,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const pointList = (evidence: Evidence): Html | false => {
  const { points, words, options } = evidence
  if (points.length === 0) return false
  const say = speaker(options.locale)
  return html`<section class="avp-points" aria-labelledby="avp-points-h"><h2 id="avp-points-h">${say(words.points)}</h2><ol>${points.map((point) => pointOf(evidence, point))}</ol></section>`
}

const pointOf = ({ words, options }: Evidence, { number, severity, message, fix, line, code }: Point): Html => {
  const say = speaker(options.locale)
  const docs = options.docsHref?.(code)
  const place = line !== undefined && html` <a href="#${anchorId('line')}-${line}">${say(words.line(line))}</a>`
  const why = docs !== undefined && html` <a href="${docs}">${say(words.why)}</a>`
  return html`
<li id="${anchorId('p')}-${number}" value="${number}"><span class="avp-number avp-${severity}" aria-hidden="true">${number}</span><div><p><strong class="avp-level avp-${severity}">${say(options.catalogue.severities[severity])}</strong> ${message}${place}</p>${fix !== undefined && html`<p class="avp-fix">${fix}${why}</p>`}${fix === undefined && why && html`<p>${why}</p>`}</div></li>`
}

const factTable = (evidence: Evidence): Html => {
  const { facts, reading, options, words } = evidence
  const say = speaker(options.locale)
  const row = (label: string, content: Slot) => html`<tr><th scope="row">${say(label)}</th><td>${content}</td></tr>`
  const parts = reading.offer.sections.map((section) => html`<li>${say(sectionInWords(section, options.catalogue, words))}</li>`)
  const missing = missingNames(evidence)
  return html`<table class="avp-facts"><tbody>${facts.map((fact) => factRow(evidence, fact))}${parts.length > 0 && row(words.sections, html`<ul>${parts}</ul>`)}${missing.length > 0 && row(words.notFound, say(missing.join(' · ')))}</tbody></table>`
}

const factRow = (
  { options, words, points }: Evidence,
  { number, letter, label, state, values, right, findings, places }: FactRead,
): Html => {
  const say = speaker(options.locale)
  const sign =
    places.length > 0
      ? html`<a class="avp-letter" href="#${anchorId('w')}-${number}" aria-label="${say(words.toWords(letter, label))}">${letter}</a>`
      : html`<span class="avp-letter" aria-hidden="true">${letter}</span>`
  const [first, ...more] = values
  const found = points.filter((point) => findings.includes(point.number)).map((point) => [' ', numberLink(point, options.catalogue, words)])
  const stated = state !== 'stated' && html` <span class="avp-part">${say(options.catalogue.states[state])}</span>`
  const checks = right.map(
    (line) => html`<li><span aria-hidden="true">✓</span> <span class="avp-unseen">${say(words.checked)} : </span>${say(line)}</li>`,
  )
  return html`
<tr id="${anchorId('f')}-${number}" class="avp-f${number}"><th scope="row">${sign} <span id="${anchorId('l')}-${number}">${say(label)}</span></th><td>${first ?? nothing}${stated}${found}${more.map((line) => html`<br><small>${line}</small>`)}${checks.length > 0 && html`<ul class="avp-right">${checks}</ul>`}</td></tr>`
}

/** Fields that a notice may well do without. */
const optional = new Set(['initialDeadline', 'openings', 'service', 'footnotes'])

const missingNames = ({ reading, options, words }: Evidence): readonly string[] => {
  const { fields, offer } = reading
  const absent = Object.entries(fields).filter(([key, { state }]) => state === 'absent' && !optional.has(key) && !key.includes('.'))
  const profile = offer.sections.some(({ id }) => id === 'profile' || id === 'knowledge' || id === 'skills') ? [] : [words.profile]
  return [...absent.map(([key]) => labelOf(key, options.catalogue).toLocaleLowerCase(options.locale)), ...profile]
}
