import type { Reading, SourceText } from '@avpkit/core'
import { type Html, html, type Slot } from '../html.ts'
import { anchorId } from '../page/drawing.ts'
import {
  aboutText,
  type Evidence,
  type EvidenceFragmentOptions,
  evidenceOf,
  headline,
  missingNames,
  partNames,
  summary,
} from './evidence.ts'
import { type EvidencePageOptions, evidencePage, partOf, speaker, topOf } from './evidence-page.ts'
import { evidenceWords } from './evidence-words.ts'
import type { FactRead } from './facts-read.ts'
import { numberLink } from './number-link.ts'
import { countsOf, type Point } from './points.ts'
import { textReceived } from './text-received.ts'
import type { Said } from './values-read.ts'

/** How the evidence page is drawn. */
export interface EvidenceOptions extends Omit<EvidenceFragmentOptions, 'headingLevel'>, EvidencePageOptions {}

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
  const { title } = evidenceWords[options.locale]
  return evidencePage(`${title} – ${source.info.id}`, contentOf(evidenceOf(reading, source, options), 1), options)
}

/**
 * Draws the same as {@link renderEvidence} to embed in a page, which brings the style ({@link evidenceStylesheet}) and its own main
 * landmark. Its title is a second-level heading; its anchors begin with `avp-`, so that a page can hold one.
 */
export const renderEvidenceFragment = (reading: Reading, source: SourceText, options: EvidenceFragmentOptions): string => {
  const content = contentOf(evidenceOf(reading, source, options), options.headingLevel ?? 2)
  return String(html`<div class="avp avp-evidence" lang="${options.locale}">${content}</div>`)
}

const contentOf = (evidence: Evidence, top: 1 | 2 | 3): Html => {
  const { options, words, points } = evidence
  const say = speaker(options.locale)
  const part = (name: 'read' | 'received' | 'points', content: Slot): Html => partOf(name, say(words[name]), top, content)
  return html`
${headOf(evidence, top)}
${points.length > 0 && part('points', html`<ol>${points.map((point) => pointOf(evidence, point))}</ol>`)}
<div class="avp-sides">
${part('read', factTable(evidence))}
${part('received', [html`<p class="avp-legend">${say(words.legend)}</p>`, textReceived(evidence)])}
</div>
`
}

const headOf = (evidence: Evidence, top: 1 | 2 | 3): Html => {
  const { options, words, points } = evidence
  const counts = countsOf(points)
  return topOf({
    locale: options.locale,
    level: top,
    title: words.title,
    about: aboutText(evidence),
    counts,
    headline: headline(evidence),
    lines: [words.counts(counts.error, counts.warning, counts.info), summary(evidence)],
  })
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
  const { facts, options, words } = evidence
  const say = speaker(options.locale)
  const row = (label: string, content: Slot) => html`<tr><th scope="row">${say(label)}</th><td>${content}</td></tr>`
  const parts = partNames(evidence)
  const missing = missingNames(evidence)
  return html`<table class="avp-facts"><tbody>${facts.map((fact) => factRow(evidence, fact))}${parts.length > 0 && row(words.sections, html`<ul>${parts.map((part) => html`<li>${say(part)}</li>`)}</ul>`)}${missing.length > 0 && row(words.notFound, say(missing.join(' · ')))}</tbody></table>`
}

const valueHtml = ({ text, lang }: Said): Slot => (lang === undefined ? text : html`<span lang="${lang}">${text}</span>`)

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
<tr id="${anchorId('f')}-${number}" class="avp-f${number}"><th scope="row">${sign} <span id="${anchorId('l')}-${number}">${say(label)}</span></th><td>${first && valueHtml(first)}${stated}${found}${more.map((line) => html`<br><small>${valueHtml(line)}</small>`)}${checks.length > 0 && html`<ul class="avp-right">${checks}</ul>`}</td></tr>`
}
