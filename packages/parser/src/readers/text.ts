import type { Found, Region, Words } from '@avpkit/core'
import { partOf } from '../lines/words.ts'

const leading = /^[\s:;,.–—-]+/
const trailing = /[\s:;,.–—-]+$/

/** Words without the punctuation around them. A final point stays after an abbreviation such as "etc.". */
export const trimmed = (words: Words): Words => {
  const lead = leading.exec(words.text)?.[0].length ?? 0
  const tail = trailing.exec(words.text)?.[0].length ?? 0
  return partOf(words, lead, Math.max(lead, words.text.length - tail))
}

/** A value that is just its words, where they stand. Nothing for empty words. */
export const asFound = (words: Words, pieces?: Region['pieces']): readonly Found<string>[] => {
  const { text } = words
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  return [{ value: text, span: words.at(0, text.length), ...(pieces && pieces.length > 1 && { pieces }) }]
}

/** Reads the words after a label as they are. */
export const readText = (region: Region): readonly Found<string>[] => asFound(trimmed(region.value), region.pieces)
