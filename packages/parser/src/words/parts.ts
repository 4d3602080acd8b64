import type { Span, Words } from '@avpkit/core'
import { lastAtMost } from './search.ts'

/** Part of some words; keeps their places. */
export const partOf = (words: Words, from: number, to: number): Words => {
  let start = from
  let end = to
  while (start < end && words.text[start] === ' ') start++
  while (end > start && words.text[end - 1] === ' ') end--
  return { text: words.text.slice(start, end), at: (a, b) => words.at(start + a, start + b) }
}

/** Looked for in the last two letters alone. */
const hyphenAtEnd = /\p{L}-$/u
const letterFirst = /^\p{L}/u

/** What joins a line to the next one: nothing behind the hyphen of a word that goes on, "socio-" and "éducatif", else a blank. */
export const jointOf = (line: string | undefined, next: string): string =>
  line === undefined || line === '' || (line.endsWith('-') && hyphenAtEnd.test(line.slice(-2)) && letterFirst.test(next)) ? '' : ' '

/** Words one after the other, joined as lines are. */
export const joinedWords = (parts: readonly Words[]): Words => {
  const starts: number[] = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    text += jointOf(parts[index - 1]?.text, part.text)
    starts.push(text.length)
    text += part.text
  }
  const placeOf = (from: number, to: number): Span => {
    const index = lastAtMost(starts, from)
    const start = starts[index] ?? 0
    const length = parts[index]?.text.length ?? 0
    return parts[index]?.at(Math.min(from - start, length), Math.min(to - start, length)) ?? [0, 0]
  }
  return { text, at: (from, to) => [placeOf(from, from + 1)[0], to > from ? placeOf(to - 1, to)[1] : placeOf(from, from + 1)[0]] }
}
