import {
  AvpUsageError,
  type Candidate,
  type CoreDiagnostic,
  type DiagnosticsOf,
  type ExtOf,
  type Offer,
  type Plugin,
  type Reading,
  type Renderer,
  type RenderOptions,
  type SourceText,
  type Verdict,
} from '@avpkit/core'
import { type CheckOptions, checkEligibility } from '@avpkit/eligibility'
import { createParser, type ParseOptions } from '@avpkit/parser'

/** The offer that a kit reads: with `ext`, typed by the kit's plug-ins. */
export type KitOffer<P extends readonly Plugin[]> = Omit<Offer, 'ext'> & { readonly ext: ExtOf<P> }

/** The reading that a kit gives. */
export type KitReading<P extends readonly Plugin[]> = Omit<Reading, 'offer' | 'diagnostics'> & {
  readonly offer: KitOffer<P>
  readonly diagnostics: readonly (CoreDiagnostic | DiagnosticsOf<P[number]>)[]
}

type OutputOf<R extends readonly Renderer[], Id> =
  Extract<R[number], { readonly id: Id }> extends Renderer<string, infer Output> ? Output : never

/** All that reads, judges and draws, with the same plug-ins. */
export interface Kit<P extends readonly Plugin[], R extends readonly Renderer[]> {
  /** Reads a text; never throws. */
  parse(text: string | SourceText, options?: ParseOptions): KitReading<P>
  /** Tells where a person stands; the verdict is personal data. */
  check(reading: Reading | KitReading<P>, candidate: Candidate, options: CheckOptions): Verdict
  /** Draws an offer in the format of one of the kit's renderers; rejects with an `AvpUsageError` for any other. */
  render<Id extends R[number]['id']>(offer: Offer | Reading | KitReading<P>, format: Id, options?: RenderOptions): Promise<OutputOf<R, Id>>
  readonly plugins: P
  readonly renderers: R
}

/** What a kit is made of. */
export interface KitParts<P extends readonly Plugin[], R extends readonly Renderer[]> {
  readonly plugins?: P
  readonly renderers?: R
}

const checkRenderers = (renderers: readonly Renderer[]): void => {
  const seen = new Set<string>()
  for (const { id } of renderers) {
    if (seen.has(id)) throw new AvpUsageError('renderer-conflict', `Two renderers draw "${id}". Keep one, or give one another id.`)
    seen.add(id)
  }
}

/**
 * Makes a kit: one parser, one checker and some renderers that share their plug-ins.
 *
 * Throws an `AvpUsageError` when two plug-ins or renderers can't live together; it names both and says what to do.
 *
 * @example
 * ```ts
 * const kit = createKit({ plugins: [] })
 * kit.parse('Lieu de travail : Nouméa').offer.workplace // 'Nouméa'
 * ```
 */
export const createKit = <const P extends readonly Plugin[] = readonly [], const R extends readonly Renderer[] = readonly []>(
  parts: KitParts<P, R> = {},
): Kit<P, R> => {
  const plugins = parts.plugins ?? ([] as unknown as P)
  const renderers = parts.renderers ?? ([] as unknown as R)
  checkRenderers(renderers)
  const parser = createParser({ plugins })
  return Object.freeze({
    plugins,
    renderers,
    parse: (text: string | SourceText, options?: ParseOptions) => parser.parse(text, options) as unknown as KitReading<P>,
    check: (reading: Reading | KitReading<P>, candidate: Candidate, options: CheckOptions) =>
      checkEligibility(reading as Reading, candidate, options),
    render: async <Id extends R[number]['id']>(offer: Offer | Reading | KitReading<P>, format: Id, options: RenderOptions = {}) => {
      const renderer = renderers.find(({ id }) => id === format)
      if (!renderer) {
        const known = renderers.map(({ id }) => `"${id}"`).join(', ') || 'none'
        throw new AvpUsageError('renderer-unknown', `This kit draws ${known}, not "${format}". Add a renderer to createKit({ renderers }).`)
      }
      return (await renderer.render(offer as Offer | Reading, options)) as OutputOf<R, Id>
    },
  })
}
