import type { Line } from '@avpkit/core'
import { continues } from '../regions/continues.ts'
import { type NoteMark, noteMarkOf } from './note-marks.ts'

/** Lines of the longest note. */
const longest = 30

/** Whether words open a quotation and leave it open. */
const leavesQuoting = (text: string): boolean =>
  text.lastIndexOf('«') > text.lastIndexOf('»') || text.lastIndexOf('“') > text.lastIndexOf('”') || text.split('"').length % 2 === 0

/** Goes through the lines of a section and tells those of notes: the one with the mark, and those that go on with its phrase. */
export class NoteFollower {
  private last: Line | undefined
  private quoting = false
  private lines = 0

  /** The mark with which a line begins a note; `goes-on` for a further line of it; nothing for any other line. */
  follow(line: Line): NoteMark | 'goes-on' | undefined {
    const mark = noteMarkOf(line.text)
    const goesOn = !mark && this.goesOn(line)
    this.last = mark || goesOn ? line : undefined
    if (!this.last) return undefined
    this.lines = goesOn ? this.lines + 1 : 1
    this.quoting = leavesQuoting(line.text) !== (goesOn && this.quoting)
    return mark ?? 'goes-on'
  }

  private goesOn({ text, item, heading, index }: Line): boolean {
    const { last } = this
    if (!last || item || heading || index !== last.index + 1 || this.lines >= longest) return false
    return this.quoting || /^["«“]/.test(text) || continues(last.text, text)
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
