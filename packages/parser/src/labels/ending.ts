import { leadsToPage } from '../lines/leads-to-page.ts'
import type { LayoutLine } from '../lines/lines.ts'
import { beginsNote } from '../outline/note-marks.ts'
import type { Evidence } from './occurrence.ts'
import { aside } from './words.ts'

/** Letters that tell whether words are those of a note. */
const noteWordLength = 5

/** The end of a label, where its value begins. */
interface Ending {
  readonly to: number
  /** The line on which that is: the next one, where a line's end parts the words from their colon. */
  readonly line: number
  readonly evidence: Evidence
}

/** Tells where labels end. */
export class Endings {
  private readonly text: string
  private readonly lines: readonly LayoutLine[]

  constructor(text: string, lines: readonly LayoutLine[]) {
    this.text = text
    this.lines = lines
  }

  /** Where a label ends and what shows it. Note marks, closing bold and a short parenthesis before the colon belong to it. */
  after(wordsTo: number, lineIndex: number, from: number, startLine: number): Ending {
    const { text } = this
    const limit = this.lines[lineIndex]?.to ?? wordsTo
    const startsBold = this.isBoldAt(startLine, from)
    let at = wordsTo
    let colon = false
    let boldEnd = false
    while (at < limit) {
      const skipped = aside(text, at)
      if (skipped > 0) {
        at += skipped
        continue
      }
      const character = text.charAt(at)
      if (character === '*' && text.charAt(at + 1) === '*') {
        if (colon && !startsBold) break
        boldEnd ||= startsBold
        at += 2
      } else if (character === ' ' || character === '\\' || character === '_' || character === '*') at++
      else if (character === ':' || character === '?') {
        colon = true
        at++
      } else {
        const past = colon ? -1 : this.parenthesis(at, limit)
        if (past < 0) break
        at = past
      }
    }
    if (at < limit) return { to: at, line: lineIndex, evidence: colon ? 'colon' : boldEnd ? 'bold' : 'none' }
    const below = colon ? -1 : this.colonOn(lineIndex + 1)
    if (below >= 0) return { to: below, line: lineIndex + 1, evidence: 'colon' }
    const mark = colon ? this.markOn(lineIndex + 1) : -1
    if (mark >= 0) return { to: mark, line: lineIndex + 1, evidence: 'colon' }
    return { to: limit, line: lineIndex, evidence: colon ? 'colon' : 'end' }
  }

  /** Whether the words of a label only begin a line of a table of contents. */
  isInContents(lineIndex: number, evidence: Evidence): boolean {
    const { from = 0, to = 0 } = this.lines[lineIndex] ?? {}
    return evidence !== 'colon' && leadsToPage(this.text, from, to)
  }

  /** The offset behind a note mark that begins the next line, unless the note itself follows. */
  private markOn(lineIndex: number): number {
    const { from = 0, to = 0 } = this.lines[lineIndex] ?? {}
    const past = this.pastMarks(from, to)
    return past > from && past < to && !beginsNote(this.text.slice(past, past + noteWordLength)) ? past : -1
  }

  /** The offset behind a colon that begins a line, with or without note marks around it; -1 for none. */
  private colonOn(lineIndex: number): number {
    const { from = 0, to = 0 } = this.lines[lineIndex] ?? {}
    const colon = this.pastMarks(from, to)
    return colon < to && this.text.charCodeAt(colon) === 58 ? this.pastMarks(colon + 1, to) : -1
  }

  /** The offset behind note marks and blanks. */
  private pastMarks(from: number, to: number): number {
    let at = from
    for (;;) {
      const skipped = at >= to ? 0 : this.text.charCodeAt(at) === 32 ? 1 : aside(this.text, at)
      if (skipped === 0) return at
      at += skipped
    }
  }

  /** How far the bold marks of a line were counted, and whether bold type is open there: each line is gone through once. */
  private bold = { line: -1, at: 0, isOpen: false }

  /** Whether words stand in bold type: an odd number of `**` on their line up to them. */
  private isBoldAt(startLine: number, from: number): boolean {
    const { text } = this
    if (text.startsWith('**', from)) return true
    const goesOn = this.bold.line === startLine && this.bold.at <= from
    let { at, isOpen } = goesOn ? this.bold : { at: this.lines[startLine]?.from ?? from, isOpen: false }
    while (at < from - 1) {
      const isMark = text.charCodeAt(at) === 42 && text.charCodeAt(at + 1) === 42
      if (isMark) isOpen = !isOpen
      at += isMark ? 2 : 1
    }
    this.bold = { line: startLine, at, isOpen }
    return isOpen
  }

  /** The end of a parenthesis of at most 40 letters that a colon or the line's end follows. */
  private parenthesis(at: number, limit: number): number {
    const { text } = this
    if (text.charCodeAt(at) !== 40) return -1
    const close = text.slice(at, Math.min(limit, at + 42)).indexOf(')')
    if (close < 0) return -1
    const after = text.slice(at + close + 1, Math.min(limit, at + close + 8)).replace(/[\s*]/g, '')
    return after === '' || after.startsWith(':') ? at + close + 1 : -1
  }
}
