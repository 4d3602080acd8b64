import type { OutlineEntry, Reading } from '@avpkit/core'
import { type Html, html, nothing, type Slot } from '../html.ts'
import { anchorId } from '../page/drawing.ts'
import type { Evidence } from './evidence.ts'
import type { FactRead } from './facts-read.ts'
import { visibleText } from './invisible.ts'
import { type MarkedLine, markedLines, type Piece, type Stretch } from './marked-lines.ts'
import { numberLink } from './number-link.ts'
import type { Point } from './points.ts'
import { sectionInWords } from './sections-read.ts'

/** What the text is drawn from, and what was drawn once already. */
interface Margin {
  readonly evidence: Evidence
  readonly facts: ReadonlyMap<number, FactRead>
  readonly points: ReadonlyMap<number, Point>
  /** Facts whose words have their anchor already: only the first words carry it. */
  readonly anchored: Set<number>
}

/** The text as received, line by line, with every field, finding and unread stretch marked. */
export const textReceived = (evidence: Evidence): Html => {
  const { reading, source, facts, points, options } = evidence
  const stretches: readonly Stretch[] = [
    ...facts.flatMap(({ number, places }) => places.map((span): Stretch => ({ kind: 'fact', id: number, span }))),
    ...points.flatMap(({ number, span }): readonly Stretch[] => (span ? [{ kind: 'finding', id: number, span }] : [])),
    ...reading.unread.map((span, index): Stretch => ({ kind: 'unread', id: index, span })),
  ]
  const margin: Margin = {
    evidence,
    facts: new Map(facts.map((fact) => [fact.number, fact])),
    points: new Map(points.map((point) => [point.number, point])),
    anchored: new Set(),
  }
  const opened = sectionsByStart(reading)
  const lines = markedLines(source, stretches).map((line) => lineOf(margin, line, opened(line)))
  return html`<ol class="avp-lines"${options.locale !== 'fr' && html` lang="fr"`}>${lines}</ol>`
}

/** What the page says among the words of the notice is in its own language. */
const ownLanguage = ({ evidence: { options } }: Margin): Html | false => options.locale !== 'fr' && html` lang="${options.locale}"`

/** Words for the sections that begin on a line. */
const sectionsByStart = ({ outline, offer }: Reading) => {
  const entries = outline.map((entry, index) => ({ start: startOf(entry), section: offer.sections[index] }))
  return ({ span }: MarkedLine) =>
    entries.flatMap(({ start, section }) => (section && start >= span[0] && start <= span[1] ? [section] : []))
}

const startOf = ({ heading, span }: OutlineEntry): number => (heading ?? span)[0]

const lineOf = (margin: Margin, { line, pieces }: MarkedLine, sections: Reading['offer']['sections']): Html => {
  const { evidence } = margin
  const tags = sections.map(
    (section) => html` <span class="avp-part"${ownLanguage(margin)}>${sectionInWords(section, evidence.names, evidence.words)}</span>`,
  )
  const blank = pieces.every(({ text, ends }) => text.trim() === '' && ends.length === 0)
  const notes = pieces.flatMap(({ ends }) => ends.flatMap((stretch) => noteOf(margin, stretch)))
  return html`
<li id="${anchorId('line')}-${line}" value="${line}"${blank ? html` class="avp-blank"` : nothing}>${pieces.map((piece) => pieceOf(margin, piece))}${tags}${notes}</li>`
}

const pieceOf = (margin: Margin, piece: Piece): Slot => {
  const { text, fact, findings, unread, ends } = piece
  const words = fact === undefined ? visibleText(text) : factWords(margin, fact, text)
  const grave = findings.flatMap((number) => margin.points.get(number)?.severity ?? [])
  const severity = (['error', 'warning', 'info'] as const).find((level) => grave.includes(level))
  const found = text === '' || severity === undefined ? words : html`<span class="avp-found avp-${severity}">${words}</span>`
  const shown = unread && text.trim() !== '' ? html`<span class="avp-unread">${found}</span>` : found
  return [shown, ends.map((stretch) => signOf(margin, stretch, text))]
}

const factWords = ({ facts, anchored }: Margin, number: number, text: string): Slot => {
  if (!facts.has(number) || text.trim() === '') return visibleText(text)
  const name = `avp-words avp-w${number}`
  if (anchored.has(number)) return html`<mark class="${name}">${visibleText(text)}</mark>`
  anchored.add(number)
  return html`<mark class="${name}" id="${anchorId('w')}-${number}"><a href="#${anchorId('f')}-${number}" aria-describedby="${anchorId('l')}-${number}">${visibleText(text)}</a></mark>`
}

/** The letter or number after the last words of a stretch. */
const signOf = (margin: Margin, { kind, id }: Stretch, text: string): Slot => {
  const { words, options } = margin.evidence
  if (kind === 'unread') return text.trim() !== '' && html` <span class="avp-part"${ownLanguage(margin)}>${words.unread}</span>`
  if (kind === 'fact') return html`<sup class="avp-letter avp-w${id}" aria-hidden="true">${margin.facts.get(id)?.letter}</sup>`
  const point = margin.points.get(id)
  return point && numberLink(point, options.catalogue, words)
}

/** What must be mended or looked at is said under its line; the rest in the list alone. */
const noteOf = (margin: Margin, { kind, id }: Stretch): readonly Html[] => {
  const point = kind === 'finding' ? margin.points.get(id) : undefined
  if (!point || point.severity === 'info') return []
  const level = margin.evidence.options.catalogue.severities[point.severity]
  const fix = point.fix !== undefined && html`<br>${point.fix}`
  return [html`<p class="avp-remark avp-${point.severity}"${ownLanguage(margin)}><strong>${level}</strong> · ${point.message}${fix}</p>`]
}
