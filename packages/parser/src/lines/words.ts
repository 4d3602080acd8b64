import type { Span, Words } from '@avpkit/core'
import { isDamaged, type Prepared, prepare } from '../prepare/prepare.ts'
import { linesOf } from './lines.ts'

export interface Link {
  /** Offsets in the clean text. */
  readonly from: number
  readonly to: number
  readonly href: string
}

/** Words cleaned of Markdown and HTML, each character still knowing its place. */
export interface CleanWords extends Words {
  readonly links: readonly Link[]
  /** Offset in the prepared text of a clean offset. */
  preparedAt(offset: number): number
}

/** Longest stretch in which the end of a tag, link or entity is looked for: keeps every pass linear. */
const reach = { tag: 200, label: 400, href: 600, entity: 10 } as const

const special = /[*\\<&[!_`~]| {2}|\n/
/** The same characters by their code, and the blank, which may be doubled. */
const isSpecial = new Uint8Array(128)
for (const character of '*\\<&[!_~ \n') isSpecial[character.charCodeAt(0)] = 1

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

interface Piece {
  readonly from: number
  readonly to: number
}

/** A star that stands for itself inside a word: "4*4", "2023-03*APN". Type that changes there is closed behind letters or before small ones. */
const isOwnStar = (text: string, at: number): boolean => /\d/.test(text.charAt(at - 1)) && /[\d\p{Lu}]/u.test(text.charAt(at + 1))

const isBlankAt = (text: string, at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === ' ' || text.charAt(at) === '\n'

/** Collects clean words as runs of the text; `starts` and `places` tell where each run begins in both. */
class Cleaner {
  private readonly source: string
  private words = ''
  private endsBlank = true
  private readonly starts: number[] = []
  private readonly places: number[] = []
  readonly links: Link[] = []

  constructor(source: string) {
    this.source = source
  }

  get isEmpty(): boolean {
    return this.words === ''
  }

  private put(words: string, at: number): void {
    if (words === '') return
    this.starts.push(this.words.length)
    this.places.push(at)
    this.words += words
    this.endsBlank = false
  }

  blank(at: number): void {
    if (this.endsBlank) return
    this.put(' ', at)
    this.endsBlank = true
  }

  read(from: number, to: number): void {
    const { source } = this
    for (let at = from; at < to; ) {
      let end = at
      while (end < to && isSpecial[source.charCodeAt(end)] !== 1) end++
      this.put(source.slice(at, end), at)
      at = end < to ? this.step(end, to) : to
    }
  }

  /** Takes the special character at an offset and gives the offset after it. */
  private step(at: number, to: number): number {
    const { source } = this
    switch (source.charAt(at)) {
      case ' ':
      case '\n':
        this.blank(at)
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
    if (blankTags.test(inside)) this.blank(at)
    return close + 1
  }

  private entity(at: number, to: number): number {
    const close = within(this.source, ';', at + 1, reach.entity)
    const name = close > 0 && close < to ? this.source.slice(at + 1, close) : ''
    const code = /^#(\d{1,6})$/.exec(name)?.[1]
    const stands = code && Number(code) > 31 && Number(code) < 0xd800 ? String.fromCharCode(Number(code)) : entities[name]
    if (stands === ' ') this.blank(at)
    else this.put(stands ?? '&', at)
    return stands ? close + 1 : at + 1
  }

  /** The end of `](…)` after an opening bracket: where the words end and where all of it does. */
  private target(at: number, to: number): { readonly middle: number; readonly close: number } | undefined {
    const middle = within(this.source, '](', at, reach.label)
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
    this.read(at + 1, target.middle)
    this.links.push({ from, to: this.words.length, href: this.source.slice(target.middle + 2, target.close).trim() })
    return target.close + 1
  }

  done(prepared: Prepared, fallback: number): CleanWords {
    const { words } = this
    const text = words.endsWith(' ') ? words.slice(0, -1) : words
    return new MappedWords(prepared, text, this.links, this.starts, this.places, fallback)
  }
}

/** Words that stand in the text as they are. */
class PlainWords implements CleanWords {
  readonly links: readonly Link[] = []
  readonly text: string
  private readonly prepared: Prepared
  private readonly start: number

  constructor(prepared: Prepared, text: string, start: number) {
    this.prepared = prepared
    this.text = text
    this.start = start
  }

  preparedAt(offset: number): number {
    return this.start + offset
  }

  /** Bound, since fields take words apart. */
  readonly at = (from: number, to: number): Span => this.prepared.span(this.start + from, this.start + to)
}

/** Words put together from runs of the text. */
class MappedWords implements CleanWords {
  readonly text: string
  readonly links: readonly Link[]
  private readonly prepared: Prepared
  private readonly starts: readonly number[]
  private readonly places: readonly number[]
  private readonly fallback: number

  constructor(
    prepared: Prepared,
    text: string,
    links: readonly Link[],
    starts: readonly number[],
    places: readonly number[],
    fallback: number,
  ) {
    this.prepared = prepared
    this.text = text
    this.links = links
    this.starts = starts
    this.places = places
    this.fallback = fallback
  }

  preparedAt(offset: number): number {
    if (this.text === '') return this.fallback
    if (offset >= this.text.length) return this.preparedAt(this.text.length - 1) + 1
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return (this.places[low] ?? 0) + offset - (this.starts[low] ?? 0)
  }

  readonly at = (from: number, to: number): Span => {
    const start = this.preparedAt(from)
    return this.prepared.span(start, to > from ? this.preparedAt(to - 1) + 1 : start)
  }
}

/** Cleans a stretch of the prepared text. */
export const wordsOf = (prepared: Prepared, piece: Piece): CleanWords => {
  const { from, to } = piece
  const known = prepared.known.get(from)
  if (known?.to === to) return known.words
  const slice = prepared.text.slice(from, to)
  const words = special.test(slice) ? cleaned(prepared, [piece]) : plainWords(prepared, slice, from)
  prepared.known.set(from, { to, words })
  return words
}

/** Cleans one or more stretches of the prepared text and joins them with a blank. */
export const wordsAt = (prepared: Prepared, pieces: readonly Piece[]): CleanWords => {
  const only = pieces[0]
  return only && pieces.length === 1 ? wordsOf(prepared, only) : cleaned(prepared, pieces)
}

const cleaned = (prepared: Prepared, pieces: readonly Piece[]): CleanWords => {
  const cleaner = new Cleaner(prepared.text)
  for (const { from, to } of pieces) {
    if (!cleaner.isEmpty) cleaner.blank(from)
    cleaner.read(from, to)
  }
  return cleaner.done(prepared, pieces[0]?.from ?? 0)
}

const plainWords = (prepared: Prepared, slice: string, from: number): CleanWords => {
  const text = slice.trim()
  return new PlainWords(prepared, text, text === '' ? from : from + slice.indexOf(text.charAt(0)))
}

/** Part of some words; keeps their places. */
export const partOf = (words: Words, from: number, to: number): Words => {
  let start = from
  let end = to
  while (start < end && words.text[start] === ' ') start++
  while (end > start && words.text[end - 1] === ' ') end--
  return { text: words.text.slice(start, end), at: (a, b) => words.at(start + a, start + b) }
}

/** Words one after the other, joined with a blank. */
export const joinedWords = (parts: readonly Words[]): Words => {
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += part.text
  }
  const partAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
  const placeOf = (from: number, to: number): Span => {
    const index = partAt(from)
    const start = starts[index] ?? 0
    const length = parts[index]?.text.length ?? 0
    return parts[index]?.at(Math.min(from - start, length), Math.min(to - start, length)) ?? [0, 0]
  }
  return { text, at: (from, to) => [placeOf(from, from + 1)[0], to > from ? placeOf(to - 1, to)[1] : placeOf(from, from + 1)[0]] }
}

/**
 * The one cleaning that leads from the text as given to a value: line ends and blanks collapsed, Markdown and HTML marks, escapes and
 * the decoration of continued lines removed, accents composed, apostrophes straight.
 *
 * @example
 * ```ts
 * cleanWords('**Susceptible** d’être\n  vacant') // "Susceptible d'être vacant"
 * ```
 */
export const cleanWords = (given: string): string => wordsIn(prepare(given))

const wordsIn = (prepared: Prepared): string => {
  const lines = linesOf(prepared.text)
  const pieces = lines.map(({ from, to, index, start }) => ({ from: index === 0 ? start : from, to }))
  return wordsAt(prepared, pieces).text
}

/** The words of a claim: its pieces, or its span, cut from the text as given. Letters are repaired when the whole text shows the need. */
export const claimedWords = (text: string, claim: { readonly span: Span; readonly pieces?: readonly Span[] }): string =>
  wordsIn(prepare(piecesOf(text, claim.pieces ?? [claim.span]), isDamaged(text)))

/** Pieces of one line stay on one line: "#" in the middle of it is no heading. */
const piecesOf = (text: string, pieces: readonly Span[]): string =>
  pieces
    .map(([start, end], index) => {
      const before = pieces[index - 1]?.[1] ?? start
      const isSameLine = before <= start && !text.slice(before, start).includes('\n')
      return `${index === 0 ? '' : isSameLine ? ' ' : '\n'}${text.slice(start, end)}`
    })
    .join('')
