/**
 * Folding: letters without case and accents. `foldCode` gives the folded code of a letter or digit, 0 for anything else,
 * so that words can be cut and compared without making strings.
 */
const table = new Uint16Array(0x250)

const foldLetter = (code: number): number => {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase()
  return /^[a-z0-9]/.test(base) ? base.charCodeAt(0) : 0
}
for (let code = 0; code < table.length; code++) table[code] = foldLetter(code)
/** œ and æ fold to their first letter: labels don't hold them, and offsets stay. */
for (const [letter, folded] of [
  ['œ', 'o'],
  ['Œ', 'o'],
  ['æ', 'a'],
  ['Æ', 'a'],
] as const)
  table[letter.charCodeAt(0)] = folded.charCodeAt(0)
/** The middle dot of "chargé·e" separates. */
table[0xb7] = 0

export const foldCode = (code: number): number => (code < table.length ? (table[code] ?? 0) : 0)

/** Whether a code is a letter or a digit, of any alphabet that the text may hold. */
export const isWordCode = (code: number): boolean => (code < table.length ? table[code] !== 0 : code > 0x2c00 && code < 0xd800)

const beyondAscii = /[^\x00-\x7f]/
const accented = /[\u0080-\u024f]/g
const foldCharacter = (character: string): string => String.fromCharCode(foldCode(character.charCodeAt(0)) || character.charCodeAt(0))

/** A text folded: case and accents gone, other characters kept, offsets unchanged. */
export const fold = (text: string): string => {
  const small = text.toLowerCase()
  if (!beyondAscii.test(small)) return small
  const same = small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return same.replace(accented, foldCharacter)
}

/** A folded word without its plural ending: labels and texts mix "poste" and "postes". */
export const stem = (word: string): string => (word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word)
