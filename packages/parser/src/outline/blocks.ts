import { type Block, type Fact, hullOf, type Inline, type ListItem, type Mark, type Span } from '@avpkit/core'
import type { Marker } from '../lines/lines.ts'
import { matchesIn } from '../lines/matches.ts'
import type { Piece, Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { continues, endsWith, hangs } from '../regions/continues.ts'
import { coverageOf } from '../regions/coverage.ts'
import { isBold } from '../regions/line-of.ts'
import { type CleanWords, wordsAt, wordsIn, wordsOf, wordsOfPieces } from '../words/clean.ts'
import { digitOf, repeatsNumber } from './note-marks.ts'

/** Blocks of a section, and where each stands. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly spans: readonly Span[]
}

interface OpenItem {
  /** Words of its last line. */
  last: CleanWords
  readonly portions: Portion[]
  readonly marker: Marker
  readonly lists: OpenList[]
}

interface OpenList {
  readonly kind: Marker['kind']
  /** Of its items. Unknown for a list whose first item stands on its heading's line: the second one shows it. */
  indent: number | undefined
  readonly items: OpenItem[]
}

/** Bold words that begin a line, and what the rest of it and the lines after it say of them. */
interface OpenFact {
  readonly label: CleanWords
  readonly value: Piece[]
}

type Draft =
  | { readonly type: 'paragraph' | 'heading'; last: CleanWords; readonly portions: Portion[] }
  | { readonly type: 'facts'; last: CleanWords; readonly facts: OpenFact[]; readonly portions: Portion[] }
  | { readonly type: 'list'; readonly list: OpenList; readonly portions: Portion[] }
  | { readonly type: 'table'; readonly rows: { readonly row: number; readonly cells: Portion[] }[]; readonly portions: Portion[] }

/** A note mark: `(1)` to `(9)`, or the same in small raised characters. */
const noteMarks = /\s?[(⁽]([1-9¹²³])[)⁾]/g
const addresses = /https?:\/\/[^\s<>()«»"]{3,300}|[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[\w-]{0,62}\.)+[A-Za-z]{2,24}/g

const none: readonly Mark[] = []
const byPlace = (a: Mark, b: Mark): number => a.at[0] - b.at[0]

const marksOf = ({ text, links }: CleanWords): readonly Mark[] => {
  const mayLink = text.includes('@') || text.includes('://')
  const mayNote = text.includes('(') || text.includes('⁽')
  if (links.length === 0 && !mayLink && !mayNote) return none
  const marks: Mark[] = links.filter(({ from, to }) => to > from).map(({ from, to, href }) => ({ at: [from, to], type: 'link', href }))
  const written = coverageOf(marks.map(({ at }) => at))
  for (const match of mayLink ? matchesIn(addresses, text) : []) {
    const printed = match[0].replace(/[.,;:]+$/, '')
    const at = [match.index, match.index + printed.length] as const
    if (!written.touches(at)) marks.push({ at, type: 'link', href: printed.includes('://') ? printed : `mailto:${printed}` })
  }
  const notes = mayNote ? matchesIn(noteMarks, text) : []
  if (notes.length === 0) return marks.sort(byPlace)
  const linked = coverageOf(marks.map(({ at }) => at))
  for (const match of notes) {
    const [whole, printed = ''] = match
    const mark = digitOf(printed)
    const from = match.index + whole.length - 3
    if (linked.touches([from, from + 3]) || repeatsNumber(text, from, mark)) continue
    marks.push({ at: [from, from + 3], type: 'note', mark })
  }
  return marks.sort(byPlace)
}

const inlineOf = (words: CleanWords): Inline => {
  const marks = marksOf(words)
  return marks.length > 0 ? { text: words.text, marks } : { text: words.text }
}

/** Letters of the longest label of a fact, its bold marks included. */
const longestLabel = 160

/** Lists nest no deeper than this, whatever the text does. */
const deepest = 8

/** Depth of an item: its indent, and doubled bullets. */
const indentOf = ({ line }: Portion): number => line.indent + (line.marker?.depth ?? 0) * 2

/** Builds the blocks of one section, line by line. */
class BlockBuilder {
  private readonly prepared: Prepared
  /** The row of a table whose other cell is the heading. */
  private readonly headingRow: number | undefined
  private readonly drafts: Draft[] = []
  private stack: OpenList[] = []

  constructor(prepared: Prepared, headingRow: number | undefined) {
    this.prepared = prepared
    this.headingRow = headingRow
  }

  add(portion: Portion, inline: boolean): void {
    const { line } = portion
    const words = wordsOf(this.prepared, portion)
    if (!/[\p{L}\p{N}/]/u.test(words.text)) return
    if (line.cell && line.cell.row !== this.headingRow) this.addCell(portion)
    else if (line.marker && !this.goesOnWithItem(words.text, line.marker)) this.addItem(portion, words, line.marker, inline)
    else if (!inline && this.isHeading(portion, words.text)) this.addDraft({ type: 'heading', last: words, portions: [portion] })
    else if (inline || !this.addFact(portion, words)) this.addText(portion, words)
  }

  /** A bullet before the rest of a broken item: the item before it stops on a word that wants another, and this one begins small. */
  private goesOnWithItem(text: string, marker: Marker): boolean {
    const item = this.lastItem()
    return (
      marker.kind === 'bullet' &&
      item !== undefined &&
      /^\p{Ll}/u.test(text) &&
      endsWith(item.last.text, /\p{L}$/u) &&
      hangs(item.last.text) &&
      item.last.text.length > 60
    )
  }

  private isHeading(portion: Portion, text: string): boolean {
    const decorated = portion.line.heading > 0 || isBold(this.prepared.text, portion)
    return decorated && text.length <= 140 && !/^\p{Ll}/u.test(text) && !endsWith(text, /[.;,]$/)
  }

  private addDraft(draft: Draft): void {
    this.stack = []
    this.drafts.push(draft)
  }

  private addCell(portion: Portion): void {
    const row = portion.line.cell?.row ?? 0
    const last = this.drafts.at(-1)
    if (last?.type === 'table') {
      const lastRow = last.rows.at(-1)
      if (lastRow?.row === row) lastRow.cells.push(portion)
      else last.rows.push({ row, cells: [portion] })
      last.portions.push(portion)
    } else this.addDraft({ type: 'table', rows: [{ row, cells: [portion] }], portions: [portion] })
  }

  private lastItem(): OpenItem | undefined {
    return this.stack.at(-1)?.items.at(-1)
  }

  private addItem(portion: Portion, words: CleanWords, marker: Marker, inline: boolean): void {
    const item: OpenItem = { last: words, portions: [portion], marker, lists: [] }
    const indent = indentOf(portion)
    const parent = this.listFor(marker, indent)
    if (parent) {
      parent.items.push(item)
      const draft = this.drafts.at(-1)
      draft?.portions.push(portion)
      return
    }
    const list: OpenList = { kind: marker.kind, indent: inline ? undefined : indent, items: [item] }
    const above = this.lastItem()
    if (above) {
      above.lists.push(list)
      this.stack.push(list)
      this.drafts.at(-1)?.portions.push(portion)
    } else {
      this.addDraft({ type: 'list', list, portions: [portion] })
      this.stack = [list]
    }
  }

  /** The open list that an item goes on with; undefined when it begins one, below the last item or anew. */
  private listFor(marker: Marker, indent: number): OpenList | undefined {
    return marker.kind === 'bullet' ? this.bulletsFor(indent) : this.numbersFor(marker, indent)
  }

  /** Numbers go on with the nearest open list of numbers: dashes between them are its sub-items, indented or not. */
  private numbersFor(marker: Marker, indent: number): OpenList | undefined {
    const at = this.stack.findLastIndex((list) => list.kind === marker.kind && Math.abs((list.indent ?? indent) - indent) <= 3)
    if (at >= 0) {
      this.stack = this.stack.slice(0, at + 1)
      return this.stack[at]
    }
    const top = this.stack.at(-1)
    const nests = top && this.stack.length < deepest && (this.lastItem()?.last.text.endsWith(':') || indent > (top.indent ?? indent) + 1)
    if (!nests) this.stack = []
    return undefined
  }

  private bulletsFor(indent: number): OpenList | undefined {
    for (;;) {
      const top = this.stack.at(-1)
      if (top?.kind !== 'bullet') return undefined
      top.indent ??= indent
      if (indent > top.indent + 1) return this.introduces(top) && this.stack.length < deepest ? undefined : top
      if (indent >= top.indent - 1 || this.stack.length === 1) return top
      this.stack.pop()
    }
  }

  /** Whether the last item of a list may have items below it: a sentence that ended has none, converters indent at page breaks. */
  private introduces(list: OpenList): boolean {
    return !endsWith(list.items.at(-1)?.last.text ?? '', /[.;]$/)
  }

  /** "**Conditions de travail** Service de nuit": the label and where its value stands; nothing for a sentence that begins in bold. */
  private factIn({ from, to }: Portion, words: CleanWords): OpenFact | undefined {
    const { text } = this.prepared
    if (!text.startsWith('**', from) || marksOf(words).length > 0) return undefined
    const close = text.slice(from, Math.min(to, from + longestLabel)).indexOf('**', 2)
    if (close < 0 || text.slice(from + close + 2, to).includes('**')) return undefined
    const value = { from: from + close + 2, to }
    const hasColon = /:\s*$/.test(text.slice(from + close - 2, from + close)) || /^\s*:/.test(text.slice(value.from, value.from + 3))
    const first = hasColon ? /[\p{L}\p{N}/]/u : /^ *[\p{Lu}\p{N}/]/u
    return first.test(text.slice(value.from, to)) ? { label: wordsIn(this.prepared, { from, to: value.from }), value: [value] } : undefined
  }

  /** Takes a line that begins a paragraph, or stands behind another fact, as a fact. One alone is a paragraph in the end. */
  private addFact(portion: Portion, words: CleanWords): boolean {
    const last = this.drafts.at(-1)
    const above = this.lastItem()?.last ?? (last && 'last' in last ? last.last : undefined)
    const begins = portion.line.afterBlank || last === undefined || last.type === 'facts' || last.type === 'heading'
    const fact = begins && !(above && continues(above.text, words.text)) ? this.factIn(portion, words) : undefined
    if (!fact) return false
    if (last?.type === 'facts') {
      last.facts.push(fact)
      last.portions.push(portion)
      last.last = words
    } else this.addDraft({ type: 'facts', last: words, facts: [fact], portions: [portion] })
    return true
  }

  private addText(portion: Portion, words: CleanWords): void {
    const item = this.lastItem()
    if (
      item &&
      (continues(item.last.text, words.text) ||
        (!portion.line.afterBlank && endsWith(item.last.text, /[\p{L},]$/u) && /^\p{Ll}/u.test(words.text)))
    ) {
      item.portions.push(portion)
      item.last = words
      this.drafts.at(-1)?.portions.push(portion)
      return
    }
    const last = this.drafts.at(-1)
    if (last?.type === 'facts' && (!portion.line.afterBlank || continues(last.last.text, words.text))) {
      last.facts.at(-1)?.value.push(portion)
      last.portions.push(portion)
      last.last = words
      return
    }
    if (last?.type === 'paragraph' && (!portion.line.afterBlank || continues(last.last.text, words.text))) {
      last.portions.push(portion)
      last.last = words
      return
    }
    if (last?.type === 'heading' && /^\p{Ll}/u.test(words.text) && hangs(last.last.text)) {
      last.portions.push(portion)
      last.last = words
      return
    }
    this.addDraft({ type: 'paragraph', last: words, portions: [portion] })
  }

  done(): Blocks {
    const spans = this.drafts.map(({ portions }) => this.spanOf(portions))
    return { blocks: this.drafts.map((draft) => this.blockOf(draft)), spans }
  }

  /** The hull of what a block is made of; in two columns its lines need not follow each other in the text. */
  private spanOf(portions: readonly Portion[]): Span {
    return hullOf(portions.map((portion) => wordsOf(this.prepared, portion)).map((words) => words.at(0, words.text.length))) ?? [0, 0]
  }

  private blockOf(draft: Draft): Block {
    switch (draft.type) {
      case 'paragraph':
        return { type: 'paragraph', ...inlineOf(wordsAt(this.prepared, draft.portions)) }
      case 'heading':
        return { type: 'heading', level: 3, text: wordsAt(this.prepared, draft.portions).text.replace(/\s*:$/, '') }
      case 'facts':
        if (draft.facts.length < 2) return { type: 'paragraph', ...inlineOf(wordsAt(this.prepared, draft.portions)) }
        return { type: 'facts', facts: draft.facts.map((fact) => this.factOf(fact)) }
      case 'list':
        return this.listOf(draft.list)
      case 'table':
        return { type: 'table', rows: draft.rows.map(({ cells }) => this.rowOf(cells)) }
    }
  }

  private factOf({ label, value }: OpenFact): Fact {
    return { label: label.text.replace(/\s*:$/, ''), value: wordsOfPieces(this.prepared, value).text.replace(/^: ?/, '') }
  }

  /** The words of a row, each in its column; blank cells are empty words. */
  private rowOf(cells: readonly Portion[]): readonly string[] {
    const row: string[] = Array.from({ length: cells[0]?.line.cell?.columns ?? 0 }, () => '')
    for (const cell of cells) {
      const column = cell.line.cell?.column ?? 0
      const { text } = wordsOf(this.prepared, cell)
      row[column] = row[column] ? `${row[column]} ${text}` : text
    }
    return row
  }

  private listOf({ kind, items }: OpenList): Block {
    return { type: 'list', ordered: kind !== 'bullet', items: items.map((item) => this.itemOf(item)) }
  }

  private itemOf({ portions, marker, lists }: OpenItem): ListItem {
    const blocks = lists.map((list) => this.listOf(list))
    return {
      ...inlineOf(wordsAt(this.prepared, portions)),
      ...(marker.kind !== 'bullet' && { marker: marker.text }),
      ...(blocks.length > 0 && { blocks }),
    }
  }
}

/** The row of a table with two columns that begins with the heading: its other cell holds the section's blocks. */
const headingRowOf = (first: Portion | undefined, headingLine: number): number | undefined => {
  const { cell, index = -1 } = first?.line ?? {}
  return cell?.columns === 2 && cell.column === 1 && index === headingLine + 1 ? cell.row : undefined
}

/** The blocks of a section. The first `inline` portions stand on the heading's own line. */
export const blocksOf = (prepared: Prepared, portions: readonly Portion[], headingLine: number): Blocks => {
  const builder = new BlockBuilder(prepared, headingRowOf(portions[0], headingLine))
  for (const portion of portions) builder.add(portion, portion.line.index === headingLine)
  return builder.done()
}
