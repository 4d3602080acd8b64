import type { Io } from '../io.ts'

const patience = 1000
const interval = 100
const barWidth = 24
const clearLine = '\r\u001b[2K'

/** A bar on the terminal, once the work has taken longer than a second; none for fewer than two steps. */
export class Progress {
  private readonly io: Pick<Io, 'stderr' | 'ticks'>
  private readonly total: number
  private readonly began: number
  private last = Number.NEGATIVE_INFINITY
  private isDrawn = false

  constructor(total: number, io: Pick<Io, 'stderr' | 'ticks'>) {
    this.total = total
    this.io = io
    this.began = io.ticks()
  }

  /** Says how much is done. */
  at(done: number): void {
    const now = this.io.ticks()
    if (this.io.stderr.isTTY !== true || this.total < 2 || now - this.began < patience || now - this.last < interval) return
    this.last = now
    const filled = Math.floor((done / this.total) * barWidth)
    this.draw(`${clearLine}[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done}/${this.total}`)
    this.isDrawn = true
  }

  /** Takes the bar away, before something else is said and at the end. */
  clear(): void {
    if (this.isDrawn) this.draw(clearLine)
    this.isDrawn = false
  }

  private draw(text: string): void {
    this.io.stderr.write(text, () => {})
  }
}
