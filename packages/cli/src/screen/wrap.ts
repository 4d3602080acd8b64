import { columnsOf } from '@avpkit/core'

/** Cuts a word that is wider than a line: at a no-break blank where there is one, else between signs. */
const cut = (word: string, width: number): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const piece of word.split(/(?<=[\u00a0\u202f])/)) {
    if (part !== '' && columnsOf(part + piece) > width) {
      parts.push(part.trimEnd())
      part = ''
    }
    for (const sign of piece) {
      if (part !== '' && columnsOf(part + sign) > width) {
        parts.push(part)
        part = ''
      }
      part += sign
    }
  }
  return [...parts, part]
}

/** A lone dot between two words stays at the end of its line. */
const tied = (words: string): string => words.replaceAll(' · ', '\u00a0· ')

/** No-break blanks have done their work once lines are set: what is copied from a terminal should hold plain ones. */
export const plainBlanks = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ')

/**
 * Sets words into lines of at most `width` columns; breaks at plain blanks only, never at no-break ones.
 *
 * @example
 * ```ts
 * wrapped('Lieu de travail', 8) // ['Lieu de', 'travail']
 * ```
 */
export const wrapped = (words: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of tied(words)
    .split(/ +/)
    .flatMap((word) => (columnsOf(word) > width ? cut(word, width) : [word]))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columnsOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map(plainBlanks)
}

/** Fills up with blanks to a number of columns. */
export const filled = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - columnsOf(words)))
