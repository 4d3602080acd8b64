import type { CleanWords } from '../words/clean.ts'
import type { LayoutLine } from './lines.ts'

/** A stretch of the prepared text. */
export interface Piece {
  readonly from: number
  readonly to: number
}

/** A stretch of one line. Several rooms look at its words: it keeps them once they are clean. */
export class Portion implements Piece {
  readonly line: LayoutLine
  readonly from: number
  readonly to: number
  known: CleanWords | undefined

  constructor(line: LayoutLine, from: number, to: number) {
    this.line = line
    this.from = from
    this.to = to
    this.known = undefined
  }
}
