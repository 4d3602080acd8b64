import { type Exporter, locales, type Offer, type Reading } from '@avpkit/core'
import { formatFaults, outputFaults } from './output-proofs.ts'
import { attempt, type Faults, type Proof, proof } from './proof.ts'
import { completeOffer, frozen, sampleOffers } from './sample-offers.ts'

/** What an exporter's proofs are told of it. */
export interface ExporterOptions {
  /** More offers to write, such as one with a plug-in's own fields. */
  readonly offers?: readonly (Offer | Reading)[]
}

interface Batch {
  readonly name: string
  readonly offers: readonly (Offer | Reading)[]
}

/**
 * Proves an exporter: it writes no offer, one, and many, minimal, complete and hostile ones, in French and English, twice with the same
 * bytes, and changes none of them. What says that it is JSON is JSON. Gives one proof for each property.
 */
export const testExporter = async (exporter: Exporter, { offers = [] }: ExporterOptions = {}): Promise<readonly Proof[]> => {
  const batches: readonly Batch[] = [
    ...sampleOffers.map(({ name, offer }) => ({ name, offers: [offer] })),
    { name: 'a hundred offers', offers: Array.from({ length: 100 }, () => completeOffer) },
    { name: 'all sample offers at once', offers: sampleOffers.map(({ offer }) => offer) },
    ...offers.map((offer, index) => ({ name: `offer ${index + 1}`, offers: [offer] })),
  ]
  const proofs = [
    proof('says what it is', formatFaults(exporter)),
    proof('writes no offers', emptyFaults(exporter)),
    ...batches.map((batch) => proof(`writes ${batch.name}`, written(exporter, frozen(batch)))),
  ]
  return proofs.map((found) => ({ ...found, name: `exporter ${exporter.id}: ${found.name}` }))
}

/** An empty list may give an empty text, as a CSV without a head. */
const emptyFaults = (exporter: Exporter): Faults =>
  attempt(() => {
    const output = exporter.write([], {})
    return outputFaults('an empty list', exporter.mediaType, output, exporter.write([], {})).filter(
      (fault) => !fault.endsWith('gives nothing'),
    )
  })

const written = (exporter: Exporter, { name, offers }: Batch): Faults => [
  ...new Set(
    locales.flatMap((locale) =>
      attempt(() => {
        const options = { locale, at: '2026-05-20T09:00:00+11:00' }
        return outputFaults(`${name} in ${locale}`, exporter.mediaType, exporter.write(offers, options), exporter.write(offers, options))
      }),
    ),
  ),
]
