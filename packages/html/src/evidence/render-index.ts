import { type Catalogue, formatDate, type PlainDate, type Reading, type Severity, type SourceText, typeset } from '@avpkit/core'
import { element, type Html, html } from '../html.ts'
import { type EvidencePageOptions, evidencePage, partOf, speaker, topOf } from './evidence-page.ts'
import { evidenceWords } from './evidence-words.ts'
import { type IndexWords, indexWords } from './index-words.ts'
import { countsOf, type FindingCounts, pointsOf } from './points.ts'

/** What the index tells of a reading: small, so that a folder of any size can be indexed without keeping its readings. */
export interface EvidenceEntry {
  /** Address of the evidence page. */
  readonly href: string
  /** How the caller names the text. */
  readonly id: string
  readonly title?: string
  readonly reference?: string
  readonly employer?: string
  /** Findings of each severity. */
  readonly counts: FindingCounts
  /** The gravest finding in words, in the language of the catalogue; none when there is nothing to correct or to check. */
  readonly gravest?: string
}

/** How the index is drawn. */
export interface EvidenceIndexOptions extends EvidencePageOptions {
  /** Day on which the texts were read. */
  readonly readOn?: PlainDate
}

/**
 * Takes from a reading what {@link renderEvidenceIndex} tells of it.
 *
 * @param href - address of its evidence page, seen from the index
 */
export const evidenceEntry = (reading: Reading, source: SourceText, href: string, catalogue: Catalogue): EvidenceEntry => {
  const { title, reference, employer } = reading.offer
  const points = pointsOf(reading, source, catalogue)
  const gravest = points.find(({ severity }) => severity !== 'info')?.message
  const shortReference = reference?.key ?? reference?.number
  return {
    href,
    id: source.info.id,
    ...(title !== undefined && { title }),
    ...(shortReference !== undefined && { reference: shortReference }),
    ...(employer !== undefined && { employer }),
    counts: countsOf(points),
    ...(gravest !== undefined && { gravest }),
  }
}

/**
 * Draws the index of many evidence pages: those with something to correct first, then those with something to check, then the rest; the
 * worst first in each, and names in alphabetical order where they are equal. One page, no script, no request, the style of evidence pages.
 *
 * Gives the same bytes for the same arguments, in whatever order the entries come.
 *
 * @example
 * ```ts
 * const entry = { href: 'avis-1.html', id: 'avis-1.txt', title: 'Garde-nature', counts: { error: 0, warning: 1, info: 2 } }
 * renderEvidenceIndex([entry], { locale: 'fr' }).includes('<a href="avis-1.html" lang="fr">Garde-nature</a>') // true
 * ```
 */
export const renderEvidenceIndex = (entries: readonly EvidenceEntry[], options: EvidenceIndexOptions): string => {
  const words = indexWords[options.locale]
  const ordered = entries.toSorted(worstFirst)
  const content = html`
${headOf(ordered, words, options)}
${(['error', 'warning', 'info'] as const).map((severity) => groupOf(ordered, severity, words, options))}
`
  return evidencePage(words.title, content, options)
}

const byName = (a: string, b: string): number => Number(a > b) - Number(a < b)

const worstFirst = ({ counts: a, id: nameA, href: hrefA }: EvidenceEntry, { counts: b, id: nameB, href: hrefB }: EvidenceEntry): number =>
  b.error - a.error || b.warning - a.warning || b.info - a.info || byName(nameA, nameB) || byName(hrefA, hrefB)

/** The gravest severity that a text has; what is good to know leaves it with those that have nothing. */
const gravityOf = ({ counts }: EvidenceEntry): Severity => (counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info')

const total = (entries: readonly EvidenceEntry[], severity: Severity): number =>
  entries.reduce((sum, { counts }) => sum + counts[severity], 0)

const headOf = (entries: readonly EvidenceEntry[], words: IndexWords, { locale, readOn }: EvidenceIndexOptions): Html => {
  const number = (severity: Severity) => entries.filter((entry) => gravityOf(entry) === severity).length
  const counts = { error: total(entries, 'error'), warning: total(entries, 'warning'), info: total(entries, 'info') }
  return topOf({
    locale,
    level: 1,
    title: words.title,
    about: [words.notices(entries.length), ...(readOn === undefined ? [] : [words.readOn(formatDate(readOn, locale, 'long'))])],
    counts,
    headline: words.headline(number('error'), number('warning'), entries.length),
    lines: [words.inAll(evidenceWords[locale].counts(counts.error, counts.warning, counts.info))],
  })
}

const groupOf = (ordered: readonly EvidenceEntry[], severity: Severity, words: IndexWords, options: EvidenceIndexOptions): Html | false => {
  const entries = ordered.filter((entry) => gravityOf(entry) === severity)
  if (entries.length === 0) return false
  const heading = speaker(options.locale)(words.groups[severity](entries.length))
  const list = html`<ol class="avp-index">${entries.map((entry) => rowOf(entry, words, options))}</ol>`
  return html`${partOf(`group-${severity}`, heading, 1, list)}
`
}

const rowOf = (
  { href, id, title, reference, employer, counts, gravest }: EvidenceEntry,
  words: IndexWords,
  options: EvidenceIndexOptions,
): Html => {
  const { locale } = options
  const say = speaker(locale)
  const name = title === undefined ? id : typeset(title, 'fr')
  const about = [reference, employer, title === undefined ? undefined : id].filter((part) => part !== undefined)
  const language = title !== undefined && locale !== 'fr' && html` lang="fr"`
  return html`
<li><p class="avp-tally">${tallyOf(counts, words).map(([severity, said]) => html`<span class="avp-level avp-${severity}">${say(said)}</span>`)}</p><div>${element('h3', html` class="avp-name"`, html`<a href="${href}"${language}>${name}</a>`)}<p class="avp-about">${about.map((part, index) => [index > 0 && ' · ', html`<span>${say(part)}</span>`])}</p>${gravest !== undefined && html`<p class="avp-gravest">${gravest}</p>`}</div></li>`
}

/** What is to be mended, to be looked at, and only when there is neither, what is good to know. */
const tallyOf = ({ error, warning, info }: FindingCounts, words: IndexWords): readonly (readonly [Severity, string])[] => {
  const grave = [
    ['error', error, words.tally.error(error)],
    ['warning', warning, words.tally.warning(warning)],
  ] as const
  const said = grave.filter(([, count]) => count > 0).map(([severity, , text]) => [severity, text] as const)
  return said.length > 0 ? said : [['info', info > 0 ? words.tally.info(info) : words.nothing]]
}
