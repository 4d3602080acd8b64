import { keysOf, listOf, object, shaped, text, valueThat } from '../offer/shape.ts'
import { soundOffer } from '../offer/sound-offer.ts'
import type { Reading } from './reading.ts'

const keyed = valueThat((value) => keysOf(value) !== undefined)
const key = valueThat((value) => typeof value === 'string' || typeof value === 'number')

const readingShape = object(
  { diagnostics: listOf(object({ code: text, path: listOf(key), data: keyed })) },
  { source: object({}, { url: text, retrievedAt: text }), fields: keyed },
)

/** What a view looks at in a reading. */
export type ViewedReading = Pick<Reading, 'offer' | 'diagnostics' | 'fields'> & {
  readonly source: Partial<Pick<Reading['source'], 'url' | 'retrievedAt'>>
}

/** The parts of a reading from outside that a view looks at, as far as each is of the sort that its name says. */
export const soundReading = (given: unknown): ViewedReading => {
  const parts = keysOf(shaped(given, readingShape).value) ?? {}
  // All that the shape lets pass is what the type says; fields and data are looked at where they are used.
  return { source: {}, fields: {}, diagnostics: [], ...parts, offer: soundOffer(given).offer } as unknown as ViewedReading
}
