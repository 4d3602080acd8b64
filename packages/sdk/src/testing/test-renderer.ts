import { type Locale, locales, type Offer, type Reading, type Renderer, sectionIds } from '@avpkit/core'
import { formatFaults, outputFaults } from './output-proofs.ts'
import { attemptLater, type Faults, type Proof, proof } from './proof.ts'
import { completeOffer, frozen, markOf, sampleOffers } from './sample-offers.ts'

/** What a renderer's proofs are told of it. */
export interface RendererOptions {
  /** Sections that it leaves out on purpose, by id. */
  readonly omits?: readonly string[]
  /** The words in what it gives, for one that gives no text. Without it, sections aren't looked for in bytes. */
  readonly wordsOf?: (output: Uint8Array) => string | Promise<string>
  /** More offers to draw, such as one with a plug-in's own fields. */
  readonly offers?: readonly (Offer | Reading)[]
}

const moments = [undefined, '2026-05-20T09:00:00+11:00'] as const

/**
 * Proves a renderer: it draws minimal, complete and hostile offers, in French and English, with and without a moment, twice with the
 * same bytes; it changes none of them; and it shows every section or declares that it doesn't. Gives one proof for each property.
 */
export const testRenderer = async (renderer: Renderer, options: RendererOptions = {}): Promise<readonly Proof[]> => {
  const offers = [...sampleOffers, ...(options.offers ?? []).map((offer, index) => ({ name: `offer ${index + 1}`, offer }))]
  const drawn = offers.map(async ({ name, offer }) => proof(`draws ${name}`, await drawnFaults(renderer, name, frozen(offer))))
  const proofs = [
    proof('says what it is', formatFaults(renderer)),
    ...(await Promise.all(drawn)),
    proof('shows every section', await attemptLater(() => hidden(renderer, options))),
  ]
  return proofs.map((found) => ({ ...found, name: `renderer ${renderer.id}: ${found.name}` }))
}

const drawnFaults = async (renderer: Renderer, name: string, offer: Offer | Reading): Promise<Faults> => {
  const ways = locales.flatMap((locale) => moments.map((at) => ({ locale, at })))
  const found = ways.map(({ locale, at }) =>
    attemptLater(async () => {
      const way = `${name} in ${locale}${at ? `, at ${at}` : ''}`
      const options = { locale, ...(at && { at }) }
      return outputFaults(way, renderer.mediaType, await renderer.render(offer, options), await renderer.render(offer, options))
    }),
  )
  return [...new Set((await Promise.all(found)).flat())]
}

const hidden = async (renderer: Renderer, { omits = [], wordsOf }: RendererOptions): Promise<Faults> => {
  const found = locales.map(async (locale: Locale): Promise<Faults> => {
    const output = await renderer.render(completeOffer, { locale })
    const words = typeof output === 'string' ? output : await wordsOf?.(output)
    if (words === undefined) return []
    return sectionIds
      .filter((id) => !omits.includes(id) && !words.includes(markOf(id)))
      .map((id) => `the section ${id} isn't shown in ${locale}: show it, or declare it in \`omits\``)
  })
  return (await Promise.all(found)).flat()
}
