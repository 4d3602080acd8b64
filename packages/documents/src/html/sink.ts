/** Lines as they are made, and the words of the line that is open. */
export class Sink {
  readonly lines: string[] = []
  #line = ''
  /** Stands before the first words of the next line: a bullet, a heading mark, a term. */
  #mark = ''
  #indent = ''

  /** Blanks collapse over the borders of elements. */
  words(text: string): void {
    const plain = text.replace(/[ \t\r\n\f]+/g, ' ')
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? plain.replace(/^ /, '') : plain
  }

  /** Length of the open line, for what must look back: `since` gives the words after it. */
  get length(): number {
    return this.#line.length
  }

  replaceSince(length: number, by: (words: string) => string): void {
    this.#line = this.#line.slice(0, length) + by(this.#line.slice(length))
  }

  mark(mark: string, indent = ''): void {
    this.endLine()
    this.#mark = mark
    this.#indent = indent
  }

  indented(indent: string): void {
    this.#indent = indent
  }

  endLine(): void {
    const words = this.#line.trim()
    this.#line = ''
    if (words === '') return
    this.lines.push(this.#mark === '' ? this.#indent + words : this.#mark + words)
    this.#mark = ''
  }

  blank(): void {
    this.endLine()
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('')
  }
}
