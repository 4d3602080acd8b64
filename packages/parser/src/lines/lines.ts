import { matchesIn } from './matches.ts'
import { Portion } from './portion.ts'
import { type Column, gap, type LabelTeller, sideBySide } from './side-by-side.ts'

/** What the layout puts before the words of a line. */
export interface Marker {
  readonly kind: 'bullet' | 'number' | 'letter'
  /** As printed, without closing punctuation: `1`, `a`, `-`. */
  readonly text: string
  /** Depth shown by doubled bullets: `- - x` is 1. */
  readonly depth: number
}

/**
 * A line of the prepared text, or a cell of a table row: where it stands and what decorates it. Nothing is copied.
 * `from` and `to` enclose its words, decoration and outer blanks left out.
 */
export interface LayoutLine {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly indent: number
  /** Number of `#`; 0 for none. */
  readonly heading: number
  readonly marker: Marker | undefined
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean
  /** Row and column, for a cell of a table, and how many columns the row has, blank ones too. */
  readonly cell: { readonly row: number; readonly column: number; readonly columns: number } | undefined
  /** The column in which it stands beside another one. */
  readonly column: Column | undefined
}

const SPACE = 32
const isBlank = (code: number): boolean => code === SPACE || code === 9
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** `- – — * + • ● ▪ ■ ◦ ○ ♦ ➢ ➤ ✓  · → ❖ □ ▸ ►` and the private-use bullet of Word. */
const bullets = new Set([...'-‒–—−*+•●▪■◦○♦➢➤✓·→❖□▸►⁃∙'].map((bullet) => bullet.charCodeAt(0)))
/** Bullets that need no blank after them. */
const tightBullets = new Set([...'•●▪■◦○♦➢➤❖▸►'].map((bullet) => bullet.charCodeAt(0)))
/** The second bullet of Word, a ring in the face of a typewriter: no French word is a small "o". */
const ring = 111
const isPrivateUse = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff

const skipBlanks = (text: string, at: number, end: number): number => {
  let next = at
  while (next < end && isBlank(text.charCodeAt(next))) next++
  return next
}

/** A bullet with a blank after it: how far it reaches, or -1. A bullet in bold (`**-**`) counts. */
const bulletEnd = (text: string, at: number, end: number): number => {
  const bold = text.startsWith('**-**', at) || text.startsWith('**•**', at)
  if (bold) return skipBlanks(text, at + 5, end)
  let code = text.charCodeAt(at)
  let next = at + 1
  if (code === 92 && bullets.has(text.charCodeAt(next))) {
    code = text.charCodeAt(next)
    next++
  }
  if (!bullets.has(code) && !isPrivateUse(code) && code !== ring) return -1
  const tight = tightBullets.has(code) || isPrivateUse(code)
  if (next < end && !isBlank(text.charCodeAt(next)) && !tight) return -1
  return skipBlanks(text, next, end)
}

/** A dash right before the capital letter of an item that has its bullet: "- -Accueillir" is printed among "- Accueillir". */
const isSecondDash = (text: string, at: number): boolean => '-–—'.includes(text.charAt(at)) && /\p{Lu}/u.test(text.charAt(at + 1))

/** A line that begins with a dash right before a capital letter: "-Accueillir". */
const tightDash = /(?:^|\n) *-\p{Lu}/gu
/** One such line may go on with a name that was cut, several are a list. */
const hasTightDashes = (text: string): boolean => matchesIn(tightDash, text).length > 1

/** The bullet itself, behind an escape or in bold type. */
const bulletSign = (text: string, at: number): string => {
  if (text[at] === '\\') return text.charAt(at + 1)
  return text.startsWith('**', at) ? text.charAt(at + 2) : text.charAt(at)
}

/** Letters that number a list; capitals are initials of names. */
const listLetters = 'abcdefghijk'

/** `1.` `12)` `1°` `a)` `a-` `b.` with a blank after them. */
const numberEnd = (
  text: string,
  at: number,
  end: number,
): { readonly end: number; readonly kind: 'number' | 'letter'; readonly text: string } | undefined => {
  let next = at
  while (next < end && next < at + 2 && isDigit(text.charCodeAt(next))) next++
  const kind = next > at ? 'number' : 'letter'
  if (kind === 'letter') {
    if (!listLetters.includes(text.charAt(at))) return undefined
    next = at + 1
  }
  const name = text.slice(at, next)
  if (text.charCodeAt(next) === 92) next++
  const closing = text[next]
  const closes = closing === ')' || closing === '.' || closing === '-' || (kind === 'number' && (closing === '°' || closing === '/'))
  if (!closes || (next + 1 < end && !isBlank(text.charCodeAt(next + 1)))) return undefined
  return { end: skipBlanks(text, next + 1, end), kind, text: name }
}

interface Decoration {
  readonly from: number
  readonly indent: number
  readonly heading: number
  readonly marker: Marker | undefined
}

/** Sets aside quotes, heading marks, bullets and numbers, in whatever order the converter put them, each a bounded number of times. */
const decorationOf = (text: string, start: number, end: number, tight: () => boolean): Decoration => {
  let at = skipBlanks(text, start, end)
  const indent = at - start
  let heading = 0
  let marker: Marker | undefined
  for (let turn = 0; turn < 6 && at < end; turn++) {
    const code = text.charCodeAt(at)
    if (code === 62) {
      at = skipBlanks(text, at + 1, end)
      continue
    }
    if (code === 35) {
      let next = at
      while (next < end && text.charCodeAt(next) === 35) next++
      if (next < end && !isBlank(text.charCodeAt(next))) break
      heading = Math.min(6, next - at)
      at = skipBlanks(text, next, end)
      continue
    }
    const isTight = !marker && isSecondDash(text, at) && tight()
    const bullet = isTight ? at + 1 : bulletEnd(text, at, end)
    if (bullet >= 0) {
      const adorns = heading > 0 && !marker && text[at] !== '-'
      if (!adorns) marker = marker ? { ...marker, depth: marker.depth + 1 } : { kind: 'bullet', text: bulletSign(text, at), depth: 0 }
      at = bullet
      continue
    }
    if (marker?.kind === 'bullet' && isSecondDash(text, at)) {
      at++
      break
    }
    const number = numberEnd(text, at, end)
    if (!number || marker?.kind === 'number' || marker?.kind === 'letter') break
    marker = { kind: number.kind, text: number.text, depth: marker ? marker.depth + 1 : 0 }
    at = number.end
  }
  return { from: at, indent, heading, marker }
}

const isSeparatorRow = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!' |-:'.includes(text.charAt(at))) return false
  return true
}

const isBetween = (at: number, from: number, end: number): boolean => at > from && at < end

const trimEnd = (text: string, from: number, end: number): number => {
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return to
}

/** Words that follow a label on its line may be the first item of a list: the same line from its bullet on, else the line itself. */
export const afterInlineBullet = (text: string, portion: Portion): Portion => {
  const { line, from, to } = portion
  const end = line.marker ? -1 : bulletEnd(text, from, to)
  return end < 0 ? portion : new Portion({ ...line, marker: { kind: 'bullet', text: text.charAt(from), depth: 0 } }, end, to)
}

/** A stretch of the text as a line of its own. */
export const lineAt = (text: string, start: number, end: number, rest: Partial<LayoutLine> = {}): LayoutLine => {
  const decoration = decorationOf(text, start, end, () => false)
  const to = trimEnd(text, decoration.from, end)
  return { index: 0, start, end, ...decoration, to, afterBlank: false, cell: undefined, column: undefined, ...rest }
}

/**
 * The lines of a text that hold words, table rows cut into cells; empty lines and separator rows are left out. Columns that blanks part
 * are read one after the other, where labels tell that they are columns.
 */
export const linesOf = (text: string, labelIn?: LabelTeller): readonly LayoutLine[] => {
  const lines: LayoutLine[] = []
  let afterBlank = true
  let row = 0
  let columnsSeen = 0
  let nextGap = labelIn ? text.indexOf(gap) : -1
  let columnsFrom = 0
  let known: boolean | undefined
  const tight = (): boolean => {
    known ??= hasTightDashes(text)
    return known
  }
  const add = (start: number, end: number, cell: LayoutLine['cell'], column?: Column): void => {
    const { from, indent, heading, marker } = decorationOf(text, start, end, tight)
    const to = trimEnd(text, from, end)
    if (to <= from) return
    lines.push({ index: lines.length, start, end, from, to, indent, heading, afterBlank, marker, cell, column })
    afterBlank = false
  }
  /** Reads columns that begin on a line; gives the offset behind them, or -1 for none. */
  const addColumns = (start: number, first: number, end: number): number => {
    if (!labelIn || nextGap < 0 || start < columnsFrom) return -1
    if (nextGap < first) nextGap = text.indexOf(gap, first)
    if (!isBetween(nextGap, first, end)) return -1
    const { stretches, end: past } = sideBySide(text, start, columnsSeen, labelIn)
    columnsFrom = past
    if (!stretches) return -1
    columnsSeen += 2
    for (const stretch of stretches) {
      afterBlank ||= stretch.afterBlank
      add(stretch.from, stretch.to, undefined, stretch.column)
    }
    return past
  }
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const first = skipBlanks(text, start, end)
    const past = first === end ? -1 : addColumns(start, first, end)
    if (past >= 0) {
      start = past
      continue
    }
    if (first === end) afterBlank = true
    else if (text[first] === '|' && isBetween(text.indexOf('|', first + 1), first, end)) {
      if (!isSeparatorRow(text, first, end)) {
        row++
        const cells = cellsOf(text, first + 1, end)
        cells.forEach((cell, column) => {
          for (const [from, to] of itemsAtBreaks(text, ...cell)) add(from, to, { row, column, columns: cells.length })
        })
      }
    } else for (const [from, to] of itemsAtBreaks(text, start, end)) add(from, to, undefined)
    start = end + 1
  }
  return lines
}

/** "Missions :<br>- Collecter<br>- Publier": line ends of HTML before bullets part lines, one alone only behind a label or in an item. */
const itemsAtBreaks = (text: string, start: number, end: number): readonly (readonly [number, number])[] => {
  const line = text.slice(start, end)
  if (!line.includes('<')) return [[start, end]]
  const breaks = matchesIn(breakBeforeItem, line)
  const [first] = breaks
  if (!first || (breaks.length < 2 && !endsLabel.test(line.slice(0, first.index)))) return [[start, end]]
  const parts: [number, number][] = []
  let from = start
  for (const { 0: tag, index } of breaks) {
    parts.push([from, start + index])
    from = start + index + tag.length
  }
  return [...parts, [from, end]]
}

const endsLabel = /:[\s*]*$|^\s*[-•–*] /
const breakBeforeItem = /<br *\/?> *(?=[-•–*] )/gi

const cellsOf = (text: string, start: number, end: number): readonly (readonly [number, number])[] => {
  const cells: [number, number][] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue
    cells.push([from, at])
    from = at + 1
  }
  if (skipBlanks(text, from, end) < end) cells.push([from, end])
  return cells
}
