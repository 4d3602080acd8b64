import type { LayoutLine } from '../lines/lines.ts'
import type { Evidence } from './occurrence.ts'
import { aside } from './words.ts'

/** The end of a label, where its value begins. */
interface Ending {
  readonly to: number
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
    if (at >= limit) return { to: limit, evidence: colon ? 'colon' : 'end' }
    return { to: at, evidence: colon ? 'colon' : boldEnd ? 'bold' : 'none' }
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
