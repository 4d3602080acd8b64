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

/** The folded letter as a string, for codes beyond ASCII that fold. */
const folded = Array.from(table, (code, from) => (from >= 0x80 && code > 0 ? String.fromCharCode(code) : undefined))

/** A text folded: case and accents gone, other characters kept, offsets unchanged. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  const small = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  let plain = ''
  let last = 0
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at)
    const letter = code < 0x80 || code >= table.length ? undefined : folded[code]
    if (letter === undefined) continue
    plain += small.slice(last, at) + letter
    last = at + 1
  }
  return last === 0 ? small : plain + small.slice(last)
}

const S = 115
const X = 120

/** Where a folded word ends without its plural ending: labels and texts mix "poste" and "postes". */
const stemEnd = (from: number, to: number, last: number): number => (to - from > 3 && (last === S || last === X) ? to - 1 : to)

/** A folded word without its plural ending. */
export const stem = (word: string): string => word.slice(0, stemEnd(0, word.length, word.charCodeAt(word.length - 1)))

/** The code of a letter without case and accent; other codes stay. */
const plainCode = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return foldCode(code) || code
}

/** A number made of the letters of a word, folded and stemmed: equal words give equal numbers, and other words hardly ever do. */
const keyOf = (text: string, from: number, end: number): number => {
  let key = end - from
  for (let at = from; at < end; at++) key = (Math.imul(key, 31) + plainCode(text, at)) | 0
  return key
}

/** A set of folded, stemmed words in which words of a text are looked up where they stand, without making a string of them. */
export class Vocabulary {
  private readonly words = new Map<number, readonly string[]>()

  add(word: string): void {
    const key = keyOf(word, 0, word.length)
    const alike = this.words.get(key) ?? []
    if (!alike.includes(word)) this.words.set(key, [...alike, word])
  }

  /** The word that stands at some offsets of a text, when it is in the set. */
  find(text: string, from: number, to: number): string | undefined {
    const end = stemEnd(from, to, plainCode(text, to - 1))
    const words = this.words.get(keyOf(text, from, end))
    if (words) for (const word of words) if (spells(text, from, end, word)) return word
    return undefined
  }
}

const spells = (text: string, from: number, end: number, word: string): boolean => {
  if (word.length !== end - from) return false
  for (let at = 0; at < word.length; at++) if (plainCode(text, from + at) !== word.charCodeAt(at)) return false
  return true
}
