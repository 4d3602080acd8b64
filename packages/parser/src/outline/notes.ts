import type { Line } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { continues } from '../regions/continues.ts'
import { opensApplication } from './asks-to-apply.ts'
import { type NoteMark, noteMarkOf } from './note-marks.ts'
import { Quotation } from './quotation.ts'

/** Lines of the longest note, and of the longest one that goes on for the quotation in it. */
const longest = { note: 30, quoting: 3 } as const

const endsSentence = /[.!?]\s?["»”]?$/
const address = /@|\b(?:tel|telephone|fax|mobile)(?: ?[.:(]|\W{0,3}\d)|\bb\.?\s?p\.?\s?[a-z]?\s?\d/

/** Goes through the lines of a section and tells those of notes: the one with the mark, and those that go on with its phrase. */
export class NoteFollower {
  private last: Line | undefined
  private quotation = new Quotation()
  private lines = 0

  /** The mark with which a line begins a note; `goes-on` for a further line of it; nothing for any other line. */
  follow(line: Line): NoteMark | 'goes-on' | undefined {
    const mark = noteMarkOf(line.text)
    const goesOn = !mark && this.goesOn(line)
    this.last = mark || goesOn ? line : undefined
    if (!this.last) return undefined
    if (!goesOn) this.quotation = new Quotation()
    this.lines = goesOn ? this.lines + 1 : 1
    this.quotation.read(line.text)
    return mark ?? 'goes-on'
  }

  private goesOn(line: Line): boolean {
    const { last, lines } = this
    const { text, item, heading, index } = line
    if (!last || item || heading || index !== last.index + 1 || lines >= longest.note || endsSentence.test(last.text)) return false
    const quotes = (this.quotation.isOpen && lines < longest.quoting) || /^["«“]/.test(text)
    return (quotes || continues(last.text, text)) && !address.test(fold(text)) && !opensApplication(line)
  }
}

/** A footnote with its lines. */
export interface Note extends NoteMark {
  readonly lines: readonly Line[]
}

/** Takes the lines of a section apart: its notes, and all others. */
export const notesIn = (lines: readonly Line[]): { readonly notes: readonly Note[]; readonly others: readonly Line[] } => {
  const notes: (NoteMark & { readonly lines: Line[] })[] = []
  const others: Line[] = []
  const follower = new NoteFollower()
  for (const line of lines) {
    const role = follower.follow(line)
    if (role === undefined) others.push(line)
    else if (role === 'goes-on') notes.at(-1)?.lines.push(line)
    else notes.push({ ...role, lines: [line] })
  }
  return { notes, others }
}
