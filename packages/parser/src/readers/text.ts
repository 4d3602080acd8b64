import type { Found, Region, Words } from '@avpkit/core'
import { partOf } from '../words/parts.ts'

/** Punctuation around a value, and strokes of a table whose lines were joined. */
const around = new Set(' :;,.–—-|')

/** Words without the punctuation around them. */
export const trimmed = (words: Words): Words => {
  const { text } = words
  let from = 0
  let to = text.length
  while (from < to && around.has(text.charAt(from))) from++
  while (to > from && around.has(text.charAt(to - 1))) to--
  return partOf(words, from, to)
}

/** A value that is just its words, where they stand. Nothing for empty words. */
export const asFound = (words: Words, pieces?: Region['pieces']): readonly Found<string>[] => {
  const { text } = words
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  return [{ value: text, span: words.at(0, text.length), ...(pieces && pieces.length > 1 && { pieces }) }]
}

/** Reads the words after a label as they are. */
export const readText = (region: Region): readonly Found<string>[] => asFound(trimmed(region.value), region.pieces)
