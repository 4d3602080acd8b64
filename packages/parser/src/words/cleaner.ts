import type { Piece } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { firstAtLeast } from './search.ts'

export interface Link {
  /** Offsets in the clean text. */
  readonly from: number
  readonly to: number
  readonly href: string
}

/** Where each run of the clean text begins, in it and in the prepared text. */
export interface Runs {
  readonly starts: number[]
  readonly places: number[]
}

/** Longest stretch in which the end of a tag, link or entity is looked for: keeps every pass linear. */
const reach = { tag: 200, label: 400, href: 600, entity: 10 } as const

const BLANK = 32

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
}
const tags = /^\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b/i
const blankTags = /^\/?(?:br|div|h[1-6]|hr|li|p|table|td|th|tr|ul|ol)\b/i
const punctuation = /[!-/:-@[-`{-~]/

const within = (text: string, needle: string, from: number, limit: number): number => {
  const at = text.slice(from, from + limit).indexOf(needle)
  return at < 0 ? -1 : from + at
}

/** A star that stands for itself inside a word: "4*4", "2023-03*APN". Type that changes there is closed behind letters or before small ones. */
const isOwnStar = (text: string, at: number): boolean => /\d/.test(text.charAt(at - 1)) && /[\d\p{Lu}]/u.test(text.charAt(at + 1))

const isBlankAt = (text: string, at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === ' ' || text.charAt(at) === '\n'

const noLinks: readonly Link[] = []

/** Takes marks of Markdown and HTML, escapes and doubled blanks out of a piece of the text. */
export class Cleaner {
  private readonly source: string
  private readonly marks: readonly number[]
  private readonly piece: Piece
  /** Kept only when asked for: most words are never asked for a place inside them. */
  private readonly runs: Runs | undefined
  private words = ''
  private endsBlank = true
  private madeLinks: Link[] | undefined
  /** The last `](` that was found, and how far none stands behind it. */
  private middle = -1
  private soughtTo = 0
  /** Places of the first character and behind the last; -1 while there are none. */
  start = -1
  end = -1

  constructor(prepared: Prepared, piece: Piece, runs?: Runs) {
    this.source = prepared.text
    this.marks = prepared.marks
    this.piece = piece
    this.runs = runs
  }

  /** The clean words. */
  read(): string {
    this.readRuns(this.piece.from, this.piece.to)
    const { words } = this
    return this.endsBlank && words !== '' ? words.slice(0, -1) : words
  }

  get links(): readonly Link[] {
    return this.madeLinks ?? noLinks
  }

  private put(run: string, at: number): void {
    if (run === '' || (run === ' ' && this.endsBlank)) return
    const isDoubled = this.endsBlank && run.charCodeAt(0) === BLANK
    const words = isDoubled ? run.slice(1) : run
    const from = isDoubled ? at + 1 : at
    if (this.runs) {
      this.runs.starts.push(this.words.length)
      this.runs.places.push(from)
    }
    if (this.start < 0) this.start = from
    this.endsBlank = words.charCodeAt(words.length - 1) === BLANK
    if (!this.endsBlank) this.end = from + words.length
    else if (words.length > 1) this.end = from + words.length - 1
    this.words += words
  }

  private readRuns(from: number, to: number): void {
    const { marks, source } = this
    let start = from
    for (let next = firstAtLeast(marks, from); next < marks.length; next++) {
      const at = marks[next] ?? to
      if (at >= to) break
      if (at < start) continue
      this.put(source.slice(start, at), start)
      start = this.step(at, to)
    }
    if (start < to) this.put(source.slice(start, to), start)
  }

  /** Takes the special character at an offset and gives the offset after it. */
  private step(at: number, to: number): number {
    const { source } = this
    switch (source.charAt(at)) {
      case ' ':
      case '\n':
        this.put(' ', at)
        return at + 1
      case '*':
        if (isBlankAt(source, at - 1) && isBlankAt(source, at + 1)) break
        if (isOwnStar(source, at)) break
        return at + 1
      case '\\':
        if (at + 1 >= to || !punctuation.test(source.charAt(at + 1))) break
        this.put(source.charAt(at + 1), at + 1)
        return at + 2
      case '_':
      case '~':
        if (source.charAt(at + 1) !== source.charAt(at)) break
        return at + 2
      case '<':
        return this.tag(at, to)
      case '&':
        return this.entity(at, to)
      case '!':
        if (source.charAt(at + 1) !== '[') break
        return this.image(at, to)
      case '[':
        return this.link(at, to)
    }
    this.put(source.charAt(at), at)
    return at + 1
  }

  private tag(at: number, to: number): number {
    const close = within(this.source, '>', at + 1, reach.tag)
    const inside = close < 0 || close >= to ? '' : this.source.slice(at + 1, close)
    if (!tags.test(inside)) {
      this.put('<', at)
      return at + 1
    }
    if (blankTags.test(inside)) this.put(' ', at)
    return close + 1
  }

  private entity(at: number, to: number): number {
    const close = within(this.source, ';', at + 1, reach.entity)
    const name = close > 0 && close < to ? this.source.slice(at + 1, close) : ''
    const code = /^#(\d{1,6})$/.exec(name)?.[1]
    const stands = code && Number(code) > 31 && Number(code) < 0xd800 ? String.fromCharCode(Number(code)) : entities[name]
    if (stands === ' ') this.put(' ', at)
    else this.put(stands ?? '&', at)
    return stands ? close + 1 : at + 1
  }

  /** The next `](` within reach of an offset, or -1. Many brackets in a row look through the same words once. */
  private middleAfter(at: number): number {
    if (this.middle < at) {
      const from = Math.max(at, this.soughtTo - 1)
      const end = at + reach.label
      this.middle = from < end ? within(this.source, '](', from, end - from) : -1
      this.soughtTo = this.middle < 0 ? end : this.middle
    }
    return this.middle
  }

  /** The end of `](…)` after an opening bracket: where the words end and where all of it does. */
  private target(at: number, to: number): { readonly middle: number; readonly close: number } | undefined {
    const middle = this.middleAfter(at)
    const close = middle < 0 ? -1 : within(this.source, ')', middle + 2, reach.href)
    return close < 0 || close >= to ? undefined : { middle, close }
  }

  private image(at: number, to: number): number {
    const target = this.target(at + 2, to)
    if (target) return target.close + 1
    this.put('!', at)
    return at + 1
  }

  private link(at: number, to: number): number {
    const target = this.target(at + 1, to)
    if (!target || this.source.slice(at + 1, target.middle).includes('[')) {
      this.put('[', at)
      return at + 1
    }
    const from = this.words.length
    this.readRuns(at + 1, target.middle)
    this.madeLinks ??= []
    this.madeLinks.push({ from, to: this.words.length, href: this.source.slice(target.middle + 2, target.close).trim() })
    return target.close + 1
  }
}
