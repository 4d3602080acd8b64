import type { Span, Words } from '@avpkit/core'
import type { Piece, Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { Cleaner, type Link, type Runs } from './cleaner.ts'
import { jointOf } from './parts.ts'
import { firstAtLeast, lastAtMost } from './search.ts'

/** Words cleaned of Markdown and HTML, each character still knowing its place. */
export interface CleanWords extends Words {
  readonly links: readonly Link[]
  /** Offset in the prepared text of a clean offset. */
  preparedAt(offset: number): number
}

const noLinks: readonly Link[] = []

/** Words that stand in the text as they are. */
class PlainWords implements CleanWords {
  readonly links = noLinks
  readonly text: string
  private readonly prepared: Prepared
  private readonly start: number

  constructor(prepared: Prepared, from: number, to: number) {
    const { text } = prepared
    let start = from
    let end = to
    while (start < end && text.charCodeAt(start) === 32) start++
    while (end > start && text.charCodeAt(end - 1) === 32) end--
    this.prepared = prepared
    this.text = text.slice(start, end)
    this.start = start < end ? start : from
  }

  preparedAt(offset: number): number {
    return this.start + offset
  }

  /** Bound, since fields take words apart. */
  readonly at = (from: number, to: number): Span => this.prepared.span(this.start + from, this.start + to)
}

/** Words put together from runs of the text; the runs are worked out when a place inside the words is asked for. */
class CleanedWords implements CleanWords {
  readonly text: string
  readonly links: readonly Link[]
  private readonly prepared: Prepared
  private readonly piece: Piece
  private readonly start: number
  private readonly end: number
  private runs: Runs | undefined

  constructor(prepared: Prepared, piece: Piece) {
    const cleaner = new Cleaner(prepared, piece)
    this.text = cleaner.read()
    this.links = cleaner.links
    this.prepared = prepared
    this.piece = piece
    this.start = cleaner.start
    this.end = cleaner.end
    this.runs = undefined
  }

  preparedAt(offset: number): number {
    const { text } = this
    if (text === '') return this.piece.from
    if (offset === 0) return this.start
    if (offset >= text.length) return this.end
    this.runs ??= runsOf(this.prepared, this.piece)
    return placeIn(this.runs, offset)
  }

  readonly at = (from: number, to: number): Span => {
    const start = this.preparedAt(from)
    if (to <= from) return this.prepared.span(start, start)
    return this.prepared.span(start, to >= this.text.length ? this.end : this.preparedAt(to - 1) + 1)
  }
}

const runsOf = (prepared: Prepared, piece: Piece): Runs => {
  const runs: Runs = { starts: [], places: [] }
  new Cleaner(prepared, piece, runs).read()
  return runs
}

const placeIn = ({ starts, places }: Runs, offset: number): number => {
  const run = lastAtMost(starts, offset)
  return (places[run] ?? 0) + offset - (starts[run] ?? 0)
}

/** Whether a piece holds nothing that may have to go. */
const isClean = ({ marks }: Prepared, { from, to }: Piece): boolean => (marks[firstAtLeast(marks, from)] ?? to) >= to

/** Cleans a stretch of the prepared text. */
export const wordsIn = (prepared: Prepared, piece: Piece): CleanWords =>
  isClean(prepared, piece) ? new PlainWords(prepared, piece.from, piece.to) : new CleanedWords(prepared, piece)

/** The clean words of a portion. */
export const wordsOf = (prepared: Prepared, portion: Portion): CleanWords => {
  portion.known ??= wordsIn(prepared, portion)
  return portion.known
}

/** Words of several pieces joined as lines are; pieces without any are left out. */
class JoinedWords implements CleanWords {
  readonly text: string
  readonly links: readonly Link[]
  private readonly prepared: Prepared
  private readonly parts: readonly CleanWords[]
  private readonly starts: readonly number[]

  constructor(prepared: Prepared, all: readonly CleanWords[]) {
    const parts = all.filter(({ text }) => text !== '')
    const starts: number[] = []
    let text = ''
    const links: Link[] = []
    for (const [index, part] of parts.entries()) {
      text += jointOf(parts[index - 1]?.text, part.text)
      starts.push(text.length)
      for (const { from, to, href } of part.links) links.push({ from: from + text.length, to: to + text.length, href })
      text += part.text
    }
    this.prepared = prepared
    this.parts = parts.length > 0 ? parts : all
    this.starts = starts
    this.text = text
    this.links = links
  }

  preparedAt(offset: number): number {
    // The blank before a part stands where the part begins.
    const index = lastAtMost(this.starts, this.text.charCodeAt(offset) === 32 ? offset + 1 : offset)
    return this.parts[index]?.preparedAt(Math.max(0, offset - (this.starts[index] ?? 0))) ?? 0
  }

  /** The hull of the parts that hold the words: a column's part may stand before the one that it goes on with. */
  readonly at = (from: number, to: number): Span => {
    const start = this.preparedAt(from)
    const end = to > from ? this.preparedAt(to - 1) + 1 : start
    const first = lastAtMost(this.starts, from)
    const last = lastAtMost(this.starts, Math.max(from, to - 1))
    let [least, most] = [start, end]
    for (let index = first + 1; index <= last; index++) least = Math.min(least, this.parts[index]?.preparedAt(0) ?? least)
    for (let index = first; index < last; index++) {
      const part = this.parts[index]
      most = Math.max(most, part ? part.preparedAt(part.text.length - 1) + 1 : most)
    }
    return this.prepared.span(least, most)
  }
}

const joined = (prepared: Prepared, parts: readonly CleanWords[]): CleanWords => {
  const [only] = parts
  return only && parts.length === 1 ? only : new JoinedWords(prepared, parts)
}

/** The clean words of one or more portions, joined as lines are. */
export const wordsAt = (prepared: Prepared, portions: readonly Portion[]): CleanWords => {
  const only = portions[0]
  if (only && portions.length === 1) return wordsOf(prepared, only)
  return joined(
    prepared,
    portions.map((portion) => wordsOf(prepared, portion)),
  )
}

/** The clean words of one or more pieces, joined as lines are. */
export const wordsOfPieces = (prepared: Prepared, pieces: readonly Piece[]): CleanWords =>
  joined(
    prepared,
    pieces.map((piece) => wordsIn(prepared, piece)),
  )
