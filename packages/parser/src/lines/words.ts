import type { Span, Words } from '@avpkit/core'
import { type Prepared, prepare } from '../prepare/prepare.ts'
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
const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: "'", eacute: 'é', egrave: 'è', agrave: 'à' }
const tags = /^\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b/i
const blankTags = /^\/?(?:br|div|h[1-6]|hr|li|p|table|td|th|tr|ul|ol)\b/i

const within = (text: string, needle: string, from: number, limit: number): number => {
  const at = text.slice(from, from + limit).indexOf(needle)
  return at < 0 ? -1 : from + at
}

interface Piece {
  readonly from: number
  readonly to: number
}

/** Collects clean characters, their places, and the links among them. */
class Cleaner {
  private readonly text: string
  private readonly characters: string[] = []
  private readonly places: number[] = []
  readonly links: Link[] = []

  constructor(text: string) {
    this.text = text
  }

  get length(): number {
    return this.characters.length
  }

  private put(character: string, at: number): void {
    if (character === ' ' && (this.characters.length === 0 || this.characters.at(-1) === ' ')) return
    this.characters.push(character)
    this.places.push(at)
  }

  blank(at: number): void {
    this.put(' ', at)
  }

  read(from: number, to: number): void {
    const { text } = this
    for (let at = from; at < to; ) at = this.step(text, at, to)
  }

  /** Takes what stands at an offset and gives the offset after it. */
  private step(text: string, at: number, to: number): number {
    const character = text.charAt(at)
    switch (character) {
      case '*': {
        const alone = isBlankAt(text, at - 1) && isBlankAt(text, at + 1)
        if (alone) this.put('*', at)
        return at + 1
      }
      case '\\': {
        if (!/[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) || at + 1 >= to) break
        this.put(text.charAt(at + 1), at + 1)
        return at + 2
      }
      case '_':
        if (text.charAt(at + 1) !== '_') break
        return at + 2
      case '~':
        if (text.charAt(at + 1) !== '~') break
        return at + 2
      case '<':
        return this.tag(text, at, to)
      case '&':
        return this.entity(text, at, to)
      case '!':
        if (text.charAt(at + 1) !== '[') break
        return this.image(text, at, to)
      case '[':
        return this.link(text, at, to)
      case '\n':
        this.put(' ', at)
        return at + 1
    }
    this.put(character, at)
    return at + 1
  }

  private tag(text: string, at: number, to: number): number {
    const close = within(text, '>', at + 1, reach.tag)
    if (close < 0 || close >= to) {
      this.put('<', at)
      return at + 1
    }
    const inside = text.slice(at + 1, close)
    if (!tags.test(inside)) {
      this.put('<', at)
      return at + 1
    }
    if (blankTags.test(inside)) this.blank(at)
    return close + 1
  }

  private entity(text: string, at: number, to: number): number {
    const close = within(text, ';', at + 1, reach.entity)
    const name = close > 0 && close < to ? text.slice(at + 1, close) : ''
    const code = /^#(\d{1,6})$/.exec(name)?.[1]
    const stands = code && Number(code) > 31 && Number(code) < 0xd800 ? String.fromCharCode(Number(code)) : entities[name]
    this.put(stands ?? '&', at)
    return stands ? close + 1 : at + 1
  }

  private image(text: string, at: number, to: number): number {
    const middle = within(text, '](', at + 2, reach.label)
    const close = middle < 0 ? -1 : within(text, ')', middle + 2, reach.href)
    if (close < 0 || close >= to) {
      this.put('!', at)
      return at + 1
    }
    return close + 1
  }

  private link(text: string, at: number, to: number): number {
    const middle = within(text, '](', at + 1, reach.label)
    const close = middle < 0 ? -1 : within(text, ')', middle + 2, reach.href)
    if (close < 0 || close >= to || text.slice(at + 1, middle).includes('[')) {
      this.put('[', at)
      return at + 1
    }
    const from = this.length
    this.read(at + 1, middle)
    this.links.push({ from, to: this.length, href: text.slice(middle + 2, close).trim() })
    return close + 1
  }

  done(): { readonly text: string; readonly places: readonly number[]; readonly links: readonly Link[] } {
    if (this.characters.at(-1) === ' ') {
      this.characters.pop()
      this.places.pop()
    }
    return { text: this.characters.join(''), places: this.places, links: this.links }
  }
}

const isBlankAt = (text: string, at: number): boolean => at < 0 || at >= text.length || text.charAt(at) === ' ' || text.charAt(at) === '\n'

/** Cleans one or more stretches of the prepared text and joins them with a blank. */
export const wordsAt = (prepared: Prepared, pieces: readonly Piece[]): CleanWords => {
  const [only] = pieces
  if (!only || pieces.length > 1) return cleaned(prepared, pieces)
  const key = only.from * largest + only.to
  const known = prepared.known.get(key)
  if (known) return known
  const slice = prepared.text.slice(only.from, only.to)
  const words = special.test(slice) ? cleaned(prepared, pieces) : plainWords(prepared, slice, only.from)
  prepared.known.set(key, words)
  return words
}

/** More than any offset: makes one number of two. */
const largest = 2 ** 26

const cleaned = (prepared: Prepared, pieces: readonly Piece[]): CleanWords => {
  const { text } = prepared
  const [only] = pieces
  const cleaner = new Cleaner(text)
  for (const { from, to } of pieces) {
    if (cleaner.length > 0) cleaner.blank(from)
    cleaner.read(from, to)
  }
  const { text: clean, places, links } = cleaner.done()
  const preparedAt = (offset: number): number => places[offset] ?? (places.at(-1) ?? only?.from ?? 0) + (places.length > 0 ? 1 : 0)
  return {
    text: clean,
    links,
    preparedAt,
    at: (start, end) => prepared.span(preparedAt(start), end > start ? preparedAt(end - 1) + 1 : preparedAt(start)),
  }
}

const plainWords = (prepared: Prepared, slice: string, from: number): CleanWords => {
  const lead = slice.length - slice.trimStart().length
  const text = slice.trim()
  const start = from + lead
  return { text, links: [], preparedAt: (offset) => start + offset, at: (a, b) => prepared.span(start + a, start + b) }
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
  const partAt = (offset: number): number => Math.max(0, starts.findLastIndex((start) => start <= offset))
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
export const cleanWords = (given: string): string => {
  const prepared = prepare(given)
  const lines = linesOf(prepared.text)
  const pieces = lines.map(({ from, to, index, start }) => ({ from: index === 0 ? start : from, to }))
  return wordsAt(prepared, pieces).text
}

/** The words of a claim: its pieces, or its span, cut from the text as given. */
export const claimedWords = (text: string, claim: { readonly span: Span; readonly pieces?: readonly Span[] }): string =>
  cleanWords((claim.pieces ?? [claim.span]).map(([start, end]) => text.slice(start, end)).join('\n'))
