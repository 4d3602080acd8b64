import type { Span } from '@avpkit/core'

/**
 * The text as the other rooms read it: line ends are `\n`, accents composed, blanks and apostrophes plain, invisible characters gone,
 * doubly encoded letters repaired. `toSource` leads every offset back to the text as given.
 */
export interface Prepared {
  readonly text: string
  toSource(offset: number): number
  span(start: number, end: number): Span
  /** Letters that were UTF-8 read as Windows-1252, with the place of the first. */
  readonly repaired: Tally
  /** Control characters that were set aside. */
  readonly controls: Tally
  /** Offsets of signs that may be no words, in order: Markdown and HTML, line ends, the second of two blanks. */
  readonly marks: readonly number[]
}

export interface Tally {
  readonly count: number
  readonly first?: number
}

/** Characters that change one for one, so that offsets stay. */
const apostrophes = /[\u2018\u2019\u201b\u02bc\u2032]/g
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const hyphens = /[\u2010\u2011]/g
/** Signs of Markdown and HTML, and line ends. */
const signs = /[*\\<&[!_`~\n]/

const invisible = '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff'
const control = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f'
/** What Windows-1252 shows for the bytes from 0x80 to 0xbf, those that go on with a letter in UTF-8. */
const goesOn = '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]'
/**
 * UTF-8 read as Windows-1252: letters of French, then quotes, dashes, bullets, blanks and raised letters.
 * Only beginnings that French doesn't put before such a sign: "à »" with a no-break space is no such letter.
 */
const mojibake = `[\\u00c3\\u00c5]${goesOn}|\\u00c2[\\u00a0-\\u00bf]|\\u00ca\\u00b3|[\\u00e1\\u00e2\\u00ef]${goesOn}{2}`
const changing = new RegExp(
  `\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]|[${invisible}]|[${control}]|[^\\u0300-\\u036f][\\u0300-\\u036f]+`,
  'g',
)
const changingOrMojibake = new RegExp(`${mojibake}|${changing.source}`, 'g')
const someMojibake = new RegExp(`(?:${mojibake})[^]*?(?:${mojibake})`)
const isInvisible = new RegExp(`^[${invisible}]$`)
const isControl = new RegExp(`^[${control}]$`)
const isMojibake = new RegExp(`^(?:${mojibake})$`)
/** What one prepared character stood for: damaged letters, or a letter and its accents. */
const oneCharacter = new RegExp(`^(?:${mojibake}|[^][\\u0300-\\u036f]*)`)
const needsChange = new RegExp(`[\\r\\u000b\\u000c\\u0085\\u2028\\u2029${invisible}${control}\\u0300-\\u036f]`)
const beginsMojibake = /[\u00c2\u00c3\u00c5\u00e1\u00e2\u00ef]/
const mayBeMojibake =
  /[\u00c2\u00c3\u00c5\u00e1\u00e2\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/

/** Windows-1252 bytes of the characters from 0x80 to 0x9f; the others are their own byte. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const byteOf = (character: string): number => {
  const high = windows1252.indexOf(character)
  return high >= 0 ? 0x80 + high : character.charCodeAt(0)
}

/** The letter that two or three Windows-1252 characters stood for. */
const repair = (characters: string): string => {
  const [lead = 0, ...rest] = [...characters].map(byteOf)
  const bits = lead >= 0xe0 ? lead & 0x0f : lead & 0x1f
  return String.fromCharCode(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), bits))
}

const standsFor = (found: string): string => {
  if (isMojibake.test(found)) return repair(found).replace(isInvisible, '')
  if (/^[\r\u000b\u000c\u0085\u2028\u2029]/.test(found)) return '\n'
  return /[\u0300-\u036f]/.test(found) ? found.normalize('NFC') : ''
}

/** Offsets after which the distance between prepared and given text changes. */
interface Shift {
  readonly at: number
  readonly by: number
}

const shiftAt = (shifts: readonly Shift[], offset: number): number => {
  let low = 0
  let high = shifts.length - 1
  let by = 0
  while (low <= high) {
    const middle = (low + high) >> 1
    const shift = shifts[middle]
    if (shift && shift.at <= offset) {
      by = shift.by
      low = middle + 1
    } else high = middle - 1
  }
  return by
}

/** What a character is to `prepare`, a bit for each. */
const kind = { known: 1, apostrophe: 2, blank: 4, hyphen: 8, changing: 16, mojibake: 32, mark: 64, gap: 128 } as const

/** The kinds of each UTF-16 code, worked out when it is first met; 0 before that. */
const kinds = new Uint8Array(0x10000)

const kindOf = (code: number): number => {
  const character = String.fromCharCode(code)
  const bit = (expression: RegExp, value: number): number => (character.search(expression) < 0 ? 0 : value)
  return (
    kind.known |
    bit(apostrophes, kind.apostrophe) |
    bit(blanks, kind.blank) |
    bit(hyphens, kind.hyphen) |
    bit(needsChange, kind.changing) |
    bit(beginsMojibake, kind.mojibake) |
    bit(signs, kind.mark) |
    (character === ' ' ? kind.gap : bit(blanks, kind.gap))
  )
}

interface Characters {
  /** The kinds of all: most texts need few of the replacements, some none. */
  readonly kinds: number
  readonly marks: readonly number[]
}

/** Looks at each character of a text once. */
const charactersIn = (text: string): Characters => {
  const marks: number[] = []
  let found = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (kinds[code] === 0) kinds[code] = kindOf(code)
    const bits = kinds[code] ?? 0
    if (bits & kind.mark || bits & before & kind.gap) marks.push(at)
    found |= bits
    before = bits
  }
  return { kinds: found, marks }
}

const plain = (text: string, found: number): string => {
  let result = text
  if (found & kind.apostrophe) result = result.replace(apostrophes, "'")
  if (found & kind.blank) result = result.replace(blanks, ' ')
  return found & kind.hyphen ? result.replace(hyphens, '-') : result
}
const none: Tally = { count: 0 }
const counted = (tally: Tally, at: number): Tally => ({ count: tally.count + 1, first: tally.first ?? at })

/** Whether a text shows UTF-8 read as Windows-1252, twice at least: one such pair may be meant. */
export const isDamaged = (text: string): boolean => {
  const start = text.slice(0, 20_000)
  return mayBeMojibake.test(start) && someMojibake.test(start)
}

/**
 * Prepares a text of any kind; linear, never throws.
 *
 * Apostrophes become `'`: texts mix both in one line, and an offer must not differ by that.
 */
export const prepare = (given: string, damaged?: boolean): Prepared => {
  const { kinds: found, marks } = charactersIn(given)
  const broken = damaged ?? ((found & kind.mojibake) !== 0 && isDamaged(given))
  if (!broken && (found & kind.changing) === 0) {
    return {
      text: plain(given, found),
      toSource: (offset) => offset,
      span: (start, end) => [start, end],
      repaired: none,
      controls: none,
      marks,
    }
  }
  const shifts: Shift[] = []
  let text = ''
  let last = 0
  let repaired = none
  let controls = none
  for (const match of given.matchAll(broken ? changingOrMojibake : changing)) {
    const found = match[0]
    const stands = standsFor(found)
    if (stands === found) continue
    if (isControl.test(found)) controls = counted(controls, match.index)
    if (stands.length === 1 && isMojibake.test(found)) repaired = counted(repaired, match.index)
    text += given.slice(last, match.index) + stands
    last = match.index + found.length
    shifts.push({ at: text.length, by: last - text.length })
  }
  text += given.slice(last)
  const toSource = (offset: number): number => offset + shiftAt(shifts, offset)
  /** The end of a word is where its last character ends, not where the next one begins. */
  const endInSource = (end: number): number => {
    const before = toSource(end - 1)
    const after = toSource(end)
    if (after <= before + 1) return after
    return before + (oneCharacter.exec(given.slice(before, after))?.[0].length ?? 1)
  }
  const changed = charactersIn(text)
  return {
    text: plain(text, changed.kinds),
    toSource,
    span: (start, end) => [toSource(start), end > start ? endInSource(end) : toSource(start)],
    repaired,
    controls,
    marks: changed.marks,
  }
}
