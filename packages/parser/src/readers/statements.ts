import type { Line, Span, Words } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'
import { continues } from '../regions/continues.ts'
import { joinedWords, partOf } from '../words/parts.ts'

/** One phrase or list item, put together from the lines over which it goes on. */
export interface Statement extends Words {
  /** Hull of its words. */
  readonly span: Span
  /** Spans of its lines. */
  readonly pieces: readonly Span[]
  readonly item: boolean
  /** Shown as a heading. */
  readonly heading: boolean
  /** Index of its first line. */
  readonly index: number
}

const statementOf = (lines: readonly [Line, ...Line[]]): Statement => {
  const [first] = lines
  const words = joinedWords(lines)
  const pieces = lines.map(({ span }) => span)
  return {
    ...words,
    span: [first.span[0], pieces.at(-1)?.[1] ?? first.span[1]],
    pieces,
    item: first.item,
    heading: first.heading,
    index: first.index,
  }
}

/** Lines of the longest statement: places in many joined lines take long to find. */
const longest = 30

/**
 * Puts lines together that converters broke: a line that goes on with the phrase before it belongs to that phrase.
 * `begins` tells of lines that never go on with another, whatever it ends with.
 */
export const statementsIn = (lines: readonly Line[], begins?: (line: Line) => boolean): readonly Statement[] => {
  const groups: [Line, ...Line[]][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const fits = last !== undefined && (group?.length ?? 0) < longest
    const goesOn =
      fits && line.index === last.index + 1 && !line.item && !line.heading && !begins?.(line) && continues(last.text, line.text)
    if (group && goesOn) group.push(line)
    else groups.push([line])
  }
  return groups.map(statementOf)
}

/** A full stop behind a word of some length, so that "M. Wea" and "12 av. Foch" stay whole, or behind an e-mail address. */
const sentenceEnd = /(?:[\p{L}\d)»"]{4}|@[\w.-]{1,60}\.[a-z]{2,3})\.\s+(?=\p{Lu})/gu

/** The sentences of some words. */
export const sentencesIn = (words: Words): readonly Words[] => {
  const ends = matchesIn(sentenceEnd, words.text).map((match) => match.index + match[0].length)
  return [...ends, words.text.length].map((end, index) => partOf(words, ends[index - 1] ?? 0, end))
}
