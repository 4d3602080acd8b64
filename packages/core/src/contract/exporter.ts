import type { Locale } from '../locale.ts'
import type { Offer } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'

/** What an exporter is asked for; whoever makes the exporter sets the rest. */
export interface ExportOptions {
  readonly locale?: Locale
  /** The moment for which the export is made, ISO 8601 with an offset: the library reads no clock. */
  readonly at?: string
}

/** Writes offers in the format of another system. `id` names the format: `csv`, `ics`. */
export interface Exporter<Id extends string = string, Output extends string | Uint8Array = string | Uint8Array> {
  readonly id: Id
  readonly mediaType: string
  /** File name's ending, without the dot. */
  readonly extension: string
  /** Takes readings where there are any: their doubts can then be told. */
  write(offers: readonly (Offer | Reading)[], options: ExportOptions): Output
}
