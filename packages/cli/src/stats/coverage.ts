import type { FieldState, ProducedBy } from '@avpkit/core'
import type { Read } from '../inputs/read.ts'

/** In the order of the table's columns. */
export const fieldStates = [
  'stated',
  'implied',
  'disputed',
  'empty',
  'unreadable',
  'absent',
  'corrected',
  'supplied',
] as const satisfies readonly FieldState[]

/** How many texts have a field in each state. */
export type StateCounts = { readonly [S in FieldState]: number }

/** What was found in a set of texts: numbers of texts, except `characters` and `unread`, which are UTF-16 code units. */
export interface Coverage {
  readonly kind: 'stats'
  readonly schemaVersion: 1
  readonly producedBy: ProducedBy
  /** Texts that were read. */
  readonly texts: number
  /** Inputs that couldn't be read; they count nowhere else. */
  readonly notRead: number
  readonly characters: number
  readonly unread: number
  readonly fields: { readonly [field: string]: StateCounts }
  /** Texts in which a code was reported at least once. */
  readonly codes: { readonly [code: string]: number }
}

export const noCounts: StateCounts = { stated: 0, implied: 0, disputed: 0, empty: 0, unreadable: 0, absent: 0, corrected: 0, supplied: 0 }

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Counts readings one by one. */
export class CoverageCount {
  private texts = 0
  private notRead = 0
  private characters = 0
  private unread = 0
  private readonly fields = new Map<string, StateCounts>()
  private readonly codes = new Map<string, number>()

  add({ reading, trouble }: Read): void {
    if (trouble) {
      this.notRead++
      return
    }
    this.texts++
    this.characters += reading.source.length
    this.unread += reading.unread.reduce((sum, [start, end]) => sum + end - start, 0)
    for (const [field, { state }] of Object.entries(reading.fields)) {
      const counts = this.fields.get(field) ?? noCounts
      this.fields.set(field, { ...counts, [state]: counts[state] + 1 })
    }
    for (const code of new Set(reading.diagnostics.map((finding) => finding.code))) this.codes.set(code, (this.codes.get(code) ?? 0) + 1)
  }

  total(by: ProducedBy): Coverage {
    return {
      kind: 'stats',
      schemaVersion: 1,
      producedBy: by,
      texts: this.texts,
      notRead: this.notRead,
      characters: this.characters,
      unread: this.unread,
      fields: Object.fromEntries(this.fields),
      codes: Object.fromEntries([...this.codes].sort(byName)),
    }
  }
}
