import type { Rejoin } from './hyphens.ts'

/** Letters at the end of a text that tell how the next line comes to it. */
const looked = 200

/** A text that line after line comes to: only its end is looked at, so that a long one takes no longer. */
export class GrowingText {
  #written = ''
  #end: string

  constructor(text: string) {
    this.#end = text
  }

  /** The last letters. */
  get end(): string {
    return this.#end
  }

  add(line: string, rejoin: Rejoin): void {
    const text = rejoin(this.#end, line)
    const kept = Math.max(0, text.length - looked)
    this.#written += text.slice(0, kept)
    this.#end = text.slice(kept)
  }

  toString(): string {
    return this.#written + this.#end
  }
}
