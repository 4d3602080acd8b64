import type { OutlineItem } from 'pdfkit'
import type { Paper } from '../page/paper.ts'
import { plainText } from './plain-text.ts'
import type { Sheets } from './sheets.ts'

/** The bookmarks: an item for each heading below the title, nested as the headings are. */
export class Outline {
  private readonly sheets: Sheets
  private readonly paper: Paper
  private readonly path: { readonly level: number; readonly item: OutlineItem }[] = []

  constructor(sheets: Sheets, paper: Paper) {
    this.sheets = sheets
    this.paper = paper
  }

  /** Adds a heading that stands at this height of the page. */
  add(level: number, words: string, y: number): void {
    const title = plainText(words, 200)
    if (title === '') return
    while ((this.path.at(-1)?.level ?? 0) >= level) this.path.pop()
    const parent = this.path.at(-1)?.item ?? this.sheets.outline
    const item = parent.addItem(title, { top: Math.max(0, y - 8), left: this.paper.size[0], fit: false, expanded: false })
    // Closed items count their own below zero, the root its visible ones (ISO 32000-1, 12.3.3).
    parent.outlineData.Count = parent === this.sheets.outline ? parent.children.length : -parent.children.length
    this.path.push({ level, item })
  }
}
