import { buffer } from 'node:stream/consumers'
import type { Block, ListItem } from '@avpkit/core'
import PDFDocument from 'pdfkit'
import type { Notice } from './notice.ts'

const [regular, bold] = ['Helvetica', 'Helvetica-Bold']
const size = 10
const labelWidth = 170
const gap = 12

class Pen {
  readonly #document: PDFKit.PDFDocument

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document
  }

  words(text: string, at: number = size, face = regular, indent = 0): void {
    const { left } = this.#document.page.margins
    this.#document
      .font(face)
      .fontSize(at)
      .text(text, left + indent, undefined, { align: 'justify', width: this.#width - indent })
    this.#document.moveDown(0.3)
  }

  get #width(): number {
    const { width, margins } = this.#document.page
    return width - margins.left - margins.right
  }

  /** Label and value side by side, each wrapped in its own column. */
  fact(label: string, value: string): void {
    const document = this.#document
    const { left } = document.page.margins
    const valueWidth = this.#width - labelWidth - gap
    const height = Math.max(
      document.font(bold).fontSize(size).heightOfString(label, { width: labelWidth }),
      document.font(regular).heightOfString(value || ' ', { width: valueWidth }),
    )
    const top = document.y
    document.font(bold).text(label, left, top, { width: labelWidth })
    document.font(regular).text(value, left + labelWidth + gap, top, { width: valueWidth })
    document.y = top + height + 5
  }

  item(mark: string, text: string, depth: number): void {
    const document = this.#document
    const { left } = document.page.margins
    const indent = 14 * (depth + 1)
    // A page may end here: the mark must stand on the sheet of its words.
    if (document.y + 2 * document.currentLineHeight() > document.page.maxY()) document.addPage()
    const top = document.y
    document
      .font(regular)
      .fontSize(size)
      .text(mark, left + indent - 12, top, { lineBreak: false })
    document.text(text, left + indent, top, { width: this.#width - indent })
    document.moveDown(0.15)
  }
}

const items = (pen: Pen, entries: readonly ListItem[], ordered: boolean, depth: number): void => {
  for (const entry of entries) {
    pen.item(ordered && entry.marker !== undefined ? `${entry.marker}.`.replace('..', '.') : '•', entry.text, depth)
    for (const inner of entry.blocks ?? []) block(pen, inner, depth + 1)
  }
}

const block = (pen: Pen, of: Block, depth = 0): void => {
  switch (of.type) {
    case 'paragraph':
      pen.words(of.text, size, regular, 14 * depth)
      break
    case 'list':
      items(pen, of.items, of.ordered, depth)
      break
    case 'table':
      for (const cells of [...(of.header ? [of.header] : []), ...of.rows]) pen.words(cells.join(' | '))
      break
    case 'facts':
      for (const { label, value } of of.facts) pen.words(`${label} : ${value}`)
      break
    case 'heading':
      pen.words(of.text, size + 1, bold)
  }
}

/** Letters that the standard faces have. */
const inLatin1 = (notice: Notice): Notice =>
  JSON.parse(JSON.stringify(notice).normalize('NFKC').replaceAll('\u2011', '-').replaceAll('\u2010', '-')) as Notice

/** Draws a notice with pdfkit, without a structure tree: words and their positions are all there is. */
export const drawn = async (notice: Notice): Promise<Uint8Array> => {
  const { title, facts, sections, footnotes } = inLatin1(notice)
  const document = new PDFDocument({ size: 'A4', margin: 56, info: { CreationDate: new Date(0) } })
  const made = buffer(document)
  const pen = new Pen(document)
  pen.words(title, 17, bold)
  for (const { label, value } of facts) pen.fact(`${label} :`, value.join('\n'))
  for (const { heading, blocks } of sections) {
    pen.words(heading, 13, bold)
    for (const each of blocks) block(pen, each)
  }
  for (const { mark, text } of footnotes) pen.words(`(${mark}) ${text}`, 8)
  document.end()
  return new Uint8Array(await made)
}
