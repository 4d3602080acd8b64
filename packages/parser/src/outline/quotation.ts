import { matchesIn } from '../lines/matches.ts'

const marks = /["«“»”]/g

/** Behind a letter or digit `"` opens nothing: it stands for inches, or ends a quotation. */
const mayOpen = (text: string, index: number): boolean => !/[\p{L}\d]/u.test(text.charAt(index - 1))

/** Tells, line after line, whether a quotation is open. */
export class Quotation {
  /** How many « or “ wait for their end. */
  private depth = 0
  private isStraight = false

  get isOpen(): boolean {
    return this.depth > 0 || this.isStraight
  }

  read(text: string): void {
    for (const { 0: mark, index } of matchesIn(marks, text)) {
      if (mark === '"') this.isStraight = !this.isStraight && mayOpen(text, index)
      else this.depth = Math.max(0, this.depth + (mark === '«' || mark === '“' ? 1 : -1))
    }
  }
}
