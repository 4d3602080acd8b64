import type { LayoutLine } from '../lines/lines.ts'
import type { Label } from './dictionary.ts'

/** What shows that words are a label: a colon, the end of bold type, the end of the line, or nothing but their length. */
export type Evidence = 'colon' | 'bold' | 'end' | 'none'

/** A label in the text, or the rest of one that other words cut in two (`resumes` names the place of its beginning). */
export interface Occurrence {
  readonly label: Label
  /** Offsets of its words; the value begins at `to`, on the line `line`. */
  readonly from: number
  readonly wordsTo: number
  readonly to: number
  readonly startLine: number
  readonly line: number
  readonly evidence: Evidence
  /** False when a word was off by a letter or two. */
  readonly exact: boolean
  readonly resumes?: number
}

/** The labels found so far, and what they tell about the place that was reached. */
export class FoundLabels {
  readonly occurrences: Occurrence[] = []
  /** Fields and sections whose label was found. */
  readonly seen = new Set<string>()
  /** Whether the first section was opened: the head is over. */
  inBody = false
  /** The section that the last label of one opened. */
  openSection: string | undefined
  private readonly lines: readonly LayoutLine[]

  constructor(lines: readonly LayoutLine[]) {
    this.lines = lines
  }

  get last(): Occurrence | undefined {
    return this.occurrences.at(-1)
  }

  add(occurrence: Occurrence): void {
    this.occurrences.push(occurrence)
  }

  /** Keeps in mind that a label was found; the first of a section ends the head. */
  note({ target }: Label): void {
    this.seen.add(target.id)
    if (target.kind !== 'section') return
    this.inBody = true
    this.openSection = target.id
  }

  /** Whether a label has nothing behind it on its line. */
  endsLine({ line, to }: Occurrence): boolean {
    return to >= (this.lines[line]?.to ?? 0)
  }
}
