import type { Target } from '../text/phrase.ts'
import type { Sheets } from './sheets.ts'

type Internal = Exclude<Target, { kind: 'address' }>

const keyOf = (target: Internal): string => (target.kind === 'note' ? `note ${target.mark}` : `section ${target.anchor}`)

/** Places inside the document that links lead to. Their names are counted: pdfkit sorts them by the locale, and digits sort alike in all. */
export class Destinations {
  private readonly sheets: Sheets
  private readonly names = new Map<string, string>()
  private readonly set = new Set<string>()

  constructor(sheets: Sheets) {
    this.sheets = sheets
  }

  nameOf(target: Internal): string {
    const key = keyOf(target)
    const name = this.names.get(key) ?? `d${String(this.names.size + 1).padStart(6, '0')}`
    this.names.set(key, name)
    return name
  }

  /** Says that a target stands at this height of the page; only the first place counts. */
  mark(target: Internal, x: number, y: number): void {
    const name = this.nameOf(target)
    if (this.set.has(name)) return
    this.set.add(name)
    this.sheets.addNamedDestination(name, 'XYZ', x, y, null)
  }

  /** Lets links to what was cut off lead to the last page, which says so. */
  end(x: number, y: number): void {
    for (const name of this.names.values()) if (!this.set.has(name)) this.sheets.addNamedDestination(name, 'XYZ', x, y, null)
  }
}
