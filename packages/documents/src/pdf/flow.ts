import { blankLine, type DocumentLine, type Place } from '../lines.ts'
import { GrowingText } from './growing-text.ts'
import type { Measure } from './measure.ts'
import { boxOf } from './piece.ts'
import { type Cell, isJustified } from './row.ts'

/** Signs that begin an item; those of symbol faces stand in the private use area. */
export const bullet = /^(?:[•●▪■◦○♦➢➤✓→❖□▸►⁃∙·‣\uf000-\uf0ff]|[-–—*o](?= ))\s*/u
const number = /^(?:(?:\d{1,2}|[a-k])[.)°]\s|\(\d{1,2}\)\s+(?=[\p{L}«]))/u

/** A number so far from the words beside it, in sizes, stands in a margin of its own. */
const marginGap = 0.5

/** Number of an item whose only sign is where it stands. */
const numberInMargin = ({ pieces }: Cell): string => {
  const [first, second] = pieces
  const isApart = first && second && (second.left - first.right) / first.size > marginGap && !isJustified(pieces)
  return isApart && /^\d{1,2}$/.test(first.text.trim()) ? first.text.trim() : ''
}

/** Width of a blank, in sizes. */
const blank = 0.25
const slack = 1

/** A word and what typography keeps on its line: "7 h 30", "10 ans", "dossier :". */
const firstWord = /^(?:[«(–] ?)?[^ ]*(?: (?:[:;!?»%°]|\d[\d.,]*|(?:h|ans?|mois|km|kg|m²?|F|XPF)(?![\p{L}\d])))*/u

const firstWordWidth = ({ text, left, right }: Cell): number => {
  const length = firstWord.exec(text)?.[0].length ?? text.length
  return (length / Math.max(1, text.length)) * (right - left)
}

/** Whether a line ends because the next word didn't fit any more. */
export const isFull = (line: Cell, next: Cell, right: number): boolean =>
  line.right + blank * line.size + firstWordWidth(next) > right - slack

/** Distance of wrapped lines, in sizes. */
const nearest = 0.8
const farthest = 1.75
/** Paragraphs stand so much farther apart than lines. */
const spaced = 1.12

const isBelow = (line: Cell, next: Cell, { lineStep }: Measure): boolean => {
  const step = (next.baseline - line.baseline) / Math.max(line.size, next.size)
  return step > nearest && step < Math.min(farthest, lineStep * spaced)
}

/** Whether words go on with others by what they say alone. */
export const isOpenSentence = (text: string, next: string): boolean => !/[.;:!?]$/.test(text) && /^[\p{Ll}\d(«]/u.test(next)

/** Across a page break only the words tell. */
const goesOnOverleaf = (line: Cell, next: Cell): boolean => next.page === line.page + 1 && isOpenSentence(line.text, next.text)

/** Where the words begin behind a bullet. */
const wordsLeft = (cell: Cell): number => {
  const { pieces, left, right, text } = cell
  const [mark] = bullet.exec(text) ?? number.exec(text) ?? [numberInMargin(cell)]
  if (mark === '') return left
  const [first, second] = pieces
  if (second && first && first.text.trim().length <= mark.trim().length) return second.left
  return left + ((right - left) * mark.length) / Math.max(1, text.length)
}

const indent = 2.2
/** How far the words of an item stand from its sign at least, and how exactly its further lines stand under them, in sizes. */
const hanging = 0.6
const aligned = 0.15

/** How much larger than the body a heading is. */
const largest = 1.6
const larger = 1.12
/** Lines of one heading stand no farther apart than this, in sizes. */
const headingStep = 1.5

const isLarger = ({ size }: Cell, { bodySize }: Measure): boolean => size >= bodySize * larger

/** A heading is as wide as its words: where it stands and how full its lines are tells nothing. */
const isOneHeading = (line: Cell, next: Cell, measure: Measure): boolean =>
  line.page === next.page &&
  isLarger(line, measure) &&
  line.font === next.font &&
  next.baseline - line.baseline < headingStep * line.size &&
  !/[.:]$/.test(line.text)

/** A line that goes far to the right, and whose sentence goes on below: typesetters keep words together that plain text doesn't. */
const far = 0.75
const isBroken = (line: Cell, next: Cell, { left, right }: Measure): boolean =>
  line.right > left + far * (right - left) && isOpenSentence(line.text, next.text)

/** A dash at the head of a line is no bullet where the line above had to end. */
const isItem = (line: Cell, next: Cell, measure: Measure): boolean => {
  if (number.test(next.text) || numberInMargin(next) !== '') return true
  if (!bullet.test(next.text)) return false
  return !(/^[-–—] /.test(next.text) && (isOneHeading(line, next, measure) || (measure.isTogether && isFull(line, next, measure.right))))
}

/** Signs that no line of its own begins with. */
const goesOnBySign = /^[:;!?»)]/

const goesOn = (first: Cell, line: Cell, next: Cell, measure: Measure): boolean => {
  if (Math.abs(line.size - next.size) > 0.11 * line.size || isItem(line, next, measure)) return false
  if (!(line.page === next.page ? isBelow(line, next, measure) : goesOnOverleaf(line, next))) return false
  if (isOneHeading(line, next, measure) || goesOnBySign.test(next.text)) return true
  if (measure.isTogether) return isFull(line, next, measure.right) || isOpenSentence(line.text, next.text)
  const words = wordsLeft(first)
  const [fromWords, fromLine] = [Math.abs(next.left - words) / next.size, Math.abs(next.left - line.left) / next.size]
  // Words under those of an item are its own; behind a full item, words that stand elsewhere are another text.
  if (words - first.left > hanging * first.size) {
    if (fromWords < aligned) return true
    if (fromWords > hanging && /[.;:!?]$/.test(line.text)) return false
  }
  return Math.min(fromWords, fromLine) < indent && (isFull(line, next, measure.right) || isBroken(line, next, measure))
}

export const placeOf = (cell: Cell): Place => ({ page: cell.page, box: boxOf(cell.pieces) })

interface Paragraph {
  readonly first: Cell
  readonly last: Cell
  readonly text: string
  readonly places: readonly Place[]
}

export const paragraphsOf = (cells: readonly Cell[], measure: Measure): readonly Paragraph[] => {
  const paragraphs: { readonly first: Cell; last: Cell; readonly text: GrowingText; readonly places: Place[] }[] = []
  for (const cell of cells) {
    const open = paragraphs.at(-1)
    if (open && goesOn(open.first, open.last, cell, measure)) {
      open.text.add(cell.text, measure.rejoin)
      open.last = cell
      open.places.push(placeOf(cell))
    } else paragraphs.push({ first: cell, last: cell, text: new GrowingText(cell.text), places: [placeOf(cell)] })
  }
  return paragraphs.map(({ text, ...rest }) => ({ ...rest, text: text.toString() }))
}

const longestHeading = 120
const longestSubheading = 80

/** Words in another face than those around them, alone on their line, that neither end nor are a fact. */
const isSubheading = ({ first, last, text }: Paragraph, { faces }: Measure): boolean => {
  const face = faces.get(first.page)
  const stands = [first, last].every(({ pieces }) => pieces.every(({ font }) => font !== face))
  return stands && text.length <= longestSubheading && /^\p{Lu}/u.test(text) && !/[.;,]$|[:@]\s*\S/u.test(text)
}

const headingMark = (paragraph: Paragraph, measure: Measure): string => {
  const { first, text } = paragraph
  if (text.length > longestHeading || /[.;,]$/.test(text)) return ''
  if (!isLarger(first, measure)) return isSubheading(paragraph, measure) ? '### ' : ''
  return first.size >= measure.bodySize * largest ? '# ' : '## '
}

/** Left edges of the bullets above, from the margin inwards. */
class Depths {
  readonly #edges: number[] = []

  at(left: number): number {
    while ((this.#edges.at(-1) ?? Number.NEGATIVE_INFINITY) > left + 3) this.#edges.pop()
    if ((this.#edges.at(-1) ?? Number.NEGATIVE_INFINITY) < left - 3) this.#edges.push(left)
    return this.#edges.length - 1
  }

  reset(): void {
    this.#edges.length = 0
  }
}

const isApart = (above: Paragraph | undefined, { first }: Paragraph, { lineStep }: Measure): boolean =>
  above === undefined || first.page !== above.last.page || first.baseline - above.last.baseline > lineStep * spaced * first.size

/** Lines of running text: what was wrapped is one line again, items begin with a dash, larger words are headings. */
export const flowLines = (cells: readonly Cell[], measure: Measure): readonly DocumentLine[] => {
  const lines: DocumentLine[] = []
  const depths = new Depths()
  let above: Paragraph | undefined
  for (const paragraph of paragraphsOf(cells, measure)) {
    const { text, first, places } = paragraph
    const mark = bullet.exec(text)
    if (mark && mark[0].length < text.length) {
      if (lines.length > 0 && !/^\s*- /.test(lines.at(-1)?.text ?? '')) lines.push(blankLine)
      lines.push({ text: `${'  '.repeat(depths.at(first.left))}- ${text.slice(mark[0].length)}`, places })
    } else {
      if (!number.test(text)) depths.reset()
      const heading = headingMark(paragraph, measure)
      if (heading !== '' || isApart(above, paragraph, measure) || /^\s*- /.test(lines.at(-1)?.text ?? '')) lines.push(blankLine)
      const inMargin = numberInMargin(first)
      lines.push({ text: heading + (inMargin === '' ? text : text.replace(inMargin, `${inMargin}.`)), places })
      if (heading !== '') lines.push(blankLine)
    }
    above = paragraph
  }
  return lines
}
