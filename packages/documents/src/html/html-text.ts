import type { TokenizerCallbacks } from 'htmlparser2'
import { withPlainStars } from '../lines.ts'
import { blocks, leftOut, looseEnds, voids } from './elements.ts'
import { Sink } from './sink.ts'
import { rowLines } from './table-rows.ts'

/** A table that is open: the cells of its row so far, and the sink of the cell that is open. */
interface OpenTable {
  cells: (readonly string[])[]
  cell: Sink | undefined
}

/** An element that is open, and how many of its name are open in it, itself among them. */
interface Open {
  readonly name: string
  depth: number
}

/** Tables and lists nested deeper than this are read as if they weren't there. */
const deepest = 40

/** Where the words of a page's own content stand. */
const isMain = (name: string, attributes: ReadonlyMap<string, string>): boolean => name === 'main' || attributes.get('role') === 'main'

/** Links back from a note to its call say nothing of the notice. */
const isBackLink = (attributes: ReadonlyMap<string, string>): boolean => attributes.get('role') === 'doc-backlink'

const isHidden = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || /display\s*:\s*none/i.test(attributes.get('style') ?? '')

const safeLink = /^(?:https?:|mailto:)/i

/** Makes lines of the tokens of a page. Counts what is open instead of keeping a tree: any depth takes the same memory. */
export class HtmlText implements TokenizerCallbacks {
  readonly #markup: string
  readonly #all = new Sink()
  readonly #main = new Sink()
  /** The element that holds the page's own content, and how many of its name are open in it. */
  #within: Open | undefined
  #mainHeading = false
  readonly #headings: string[] = []
  #name = ''
  #attribute = ''
  #value = ''
  #attributes = new Map<string, string>()
  /** The element that is left out, counted likewise. */
  #skipped: Open | undefined
  readonly #tables: OpenTable[] = []
  #tablesBelow = 0
  readonly #lists: { readonly ordered: boolean; count: number }[] = []
  #listsBelow = 0
  #isPlain = 0
  #raisedAt: number | undefined
  #link: { readonly href: string; readonly at: number } | undefined
  /** What a list of definitions defines next; without a definition it is a line of its own. */
  #term: string | undefined
  #termAt = 0

  constructor(markup: string) {
    this.#markup = markup
  }

  /** The main content where the page names it, else everything but what surrounds it. */
  lines(): readonly string[] {
    while (this.#tables.length > 0) this.#endTable()
    this.#loseNoTerm()
    this.#all.endLine()
    this.#main.endLine()
    if (this.#main.lines.every((line) => line === '')) return this.#all.lines
    return this.#mainHeading ? this.#main.lines : [...this.#headings.slice(0, 1), '', ...this.#main.lines]
  }

  get #sink(): Sink {
    return this.#tables.at(-1)?.cell ?? (this.#within ? this.#main : this.#all)
  }

  ontext(start: number, end: number): void {
    this.#words(this.#markup.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.#words(String.fromCodePoint(codepoint))
  }

  #words(original: string): void {
    if (this.#skipped) return
    const text = withPlainStars(original)
    if (this.#isPlain === 0) {
      this.#sink.words(text)
      return
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.#sink.endLine()
      this.#sink.words(line)
    })
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#markup.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#markup.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#markup.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onselfclosingtag(): void {
    this.onopentagend()
    if (this.#skipped?.name === this.#name) this.#unskip(this.#name)
  }

  onopentagend(): void {
    const name = this.#name
    const skipped = this.#skipped
    if (skipped) {
      // A paragraph without its end tag ends where the next block begins.
      if (looseEnds.has(skipped.name) && blocks.has(name) && name === skipped.name) this.#skipped = undefined
      else {
        if (name === skipped.name) skipped.depth++
        return
      }
    }
    if (!voids.has(name) && (leftOut.has(name) || isHidden(this.#attributes) || isBackLink(this.#attributes)))
      this.#skipped = { name, depth: 1 }
    else this.#open(name)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#markup.slice(start, end).toLowerCase()
    if (this.#skipped) this.#unskip(name)
    else this.#close(name)
  }

  #unskip(name: string): void {
    if (this.#skipped?.name === name && --this.#skipped.depth === 0) this.#skipped = undefined
  }

  #open(name: string): void {
    if (name === 'br') this.#sink.endLine()
    if (name === 'sup') this.#raisedAt = this.#sink.length
    if (name === 'a') this.#link = { href: this.#attributes.get('href')?.trim() ?? '', at: this.#sink.length }
    if (!blocks.has(name)) return
    this.#beginBlock(name)
    if (this.#within?.name === name) this.#within.depth++
    if (!this.#within && isMain(name, this.#attributes)) this.#within = { name, depth: 1 }
    else if (/^h[1-6]$/.test(name)) this.#sink.mark(`${'#'.repeat(Number(name[1]))} `)
    else if (name === 'pre') this.#isPlain++
    else if (name === 'ul' || name === 'ol') this.#openList(name === 'ol')
    else if (name === 'li') this.#openItem()
    else if (name === 'dt') this.#openTerm()
    else if (name === 'dd') this.#openDefinition()
    else if (name === 'table') this.#openTable()
    else if (name === 'tr') this.#endRow()
    else if (name === 'td' || name === 'th') this.#openCell()
  }

  #beginBlock(name: string): void {
    this.#link = undefined
    this.#raisedAt = undefined
    if (name === 'p' || name === 'ul' || name === 'ol' || name === 'table' || /^h[1-6]$/.test(name)) {
      if (this.#lists.length === 0) this.#sink.blank()
      else this.#sink.endLine()
    } else this.#sink.endLine()
  }

  #openList(ordered: boolean): void {
    if (this.#lists.length < deepest) this.#lists.push({ ordered, count: 0 })
    else this.#listsBelow++
  }

  #openItem(): void {
    const list = this.#lists.at(-1)
    if (list) list.count++
    const pad = '  '.repeat(Math.max(0, this.#lists.length - 1))
    this.#sink.mark(`${pad}${list?.ordered ? `${list.count}.` : '-'} `, `${pad}  `)
  }

  #loseNoTerm(): void {
    if (this.#term === undefined) return
    this.#sink.lines.push(this.#term)
    this.#term = undefined
  }

  #openTerm(): void {
    this.#loseNoTerm()
    this.#termAt = this.#sink.lines.length
  }

  #openDefinition(): void {
    if (this.#term === undefined) return
    this.#sink.mark(`${this.#term}${/:$/.test(this.#term) ? '' : ' :'} `)
    this.#term = undefined
  }

  #openTable(): void {
    if (this.#tables.length < deepest) this.#tables.push({ cells: [], cell: undefined })
    else this.#tablesBelow++
  }

  #openCell(): void {
    const table = this.#tables.at(-1)
    if (!table || this.#tablesBelow > 0) return
    this.#endCell()
    table.cell = new Sink()
  }

  #endCell(): void {
    const table = this.#tables.at(-1)
    if (!table?.cell || this.#tablesBelow > 0) return
    table.cell.endLine()
    table.cells.push(table.cell.lines)
    table.cell = undefined
  }

  #endRow(): void {
    const table = this.#tables.at(-1)
    if (!table || this.#tablesBelow > 0) return
    this.#endCell()
    for (const line of rowLines(table.cells)) {
      this.#sink.words(line.trimStart())
      this.#sink.indented(/^ */.exec(line)?.[0] ?? '')
      this.#sink.endLine()
      this.#sink.indented('')
    }
    table.cells = []
  }

  #endTable(): void {
    if (this.#tablesBelow > 0) {
      this.#tablesBelow--
      return
    }
    this.#endRow()
    this.#tables.pop()
    this.#sink.blank()
  }

  #close(name: string): void {
    if (name === 'sup') this.#endRaised()
    if (name === 'a') this.#endLink()
    if (!blocks.has(name)) return
    if (name === 'dl') this.#loseNoTerm()
    if (/^h[1-6]$/.test(name)) this.#endHeading(name)
    else if (name === 'dt') this.#endTerm()
    else if (name === 'td' || name === 'th') this.#endCell()
    else if (name === 'tr') this.#endRow()
    else if (name === 'table') this.#endTable()
    else if (name === 'ul' || name === 'ol') this.#endList()
    else if (name === 'li') this.#endItem()
    else this.#endBlock(name)
    if (this.#within?.name === name && --this.#within.depth === 0) this.#endMain()
  }

  #endMain(): void {
    this.#loseNoTerm()
    this.#main.endLine()
    this.#within = undefined
  }

  #endBlock(name: string): void {
    this.#sink.endLine()
    if (name === 'p' && this.#lists.length === 0) this.#sink.blank()
    if (name === 'pre') this.#isPlain = Math.max(0, this.#isPlain - 1)
  }

  #endHeading(name: string): void {
    const { lines } = this.#sink
    const before = lines.length
    this.#sink.endLine()
    const line = lines[before]
    if (line !== undefined && name === 'h1') {
      if (this.#within) this.#mainHeading = true
      else this.#headings.push(line)
    }
    this.#sink.mark('')
    this.#sink.blank()
  }

  #endTerm(): void {
    this.#sink.endLine()
    const { lines } = this.#sink
    if (lines.length > this.#termAt) this.#term = lines.splice(this.#termAt).join(' ')
  }

  #endItem(): void {
    this.#sink.endLine()
    this.#sink.mark('', '  '.repeat(Math.max(0, this.#lists.length - 1)))
  }

  #endList(): void {
    this.#sink.endLine()
    if (this.#listsBelow > 0) this.#listsBelow--
    else this.#lists.pop()
    this.#sink.mark('', this.#lists.length > 0 ? '  '.repeat(this.#lists.length) : '')
    if (this.#lists.length === 0) this.#sink.blank()
  }

  #endRaised(): void {
    const at = this.#raisedAt
    this.#raisedAt = undefined
    if (at !== undefined) this.#sink.replaceSince(at, (words) => (/^\s*\d\s*$/.test(words) ? `(${words.trim()})` : words))
  }

  #endLink(): void {
    const link = this.#link
    this.#link = undefined
    if (!link || !safeLink.test(link.href) || /[\s()]/.test(link.href)) return
    this.#sink.replaceSince(link.at, (words) => {
      const bare = words.trim()
      const isSaid = bare === '' || link.href.replace(/^mailto:/i, '') === bare || link.href === bare
      return isSaid || /[[\]]/.test(bare) ? words : words.replace(bare, `[${bare}](${link.href})`)
    })
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
