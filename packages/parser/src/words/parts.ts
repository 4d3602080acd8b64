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

const hyphenAtEnd = /\p{L}-$/u
const letterFirst = /^\p{L}/u

/** What joins the words of two lines: nothing behind the hyphen of a word that goes on, "socio-" and "éducatif", else a blank. */
export const jointOf = (words: string, more: string): string =>
  words === '' || (words.endsWith('-') && hyphenAtEnd.test(words) && letterFirst.test(more)) ? '' : ' '

/** Words one after the other, joined as lines are. */
export const joinedWords = (parts: readonly Words[]): Words => {
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    text += jointOf(text, part.text)
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
