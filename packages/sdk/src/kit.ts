import type {
  Candidate,
  CandidateExtOf,
  CoreDiagnostic,
  DiagnosticsOf,
  Explanation,
  Exporter,
  ExportersOf,
  ExportOptions,
  ExtOf,
  Messages,
  Offer,
  Plugin,
  Reading,
  Renderer,
  RenderersOf,
  RenderOptions,
  SourceText,
  Verdict,
} from '@avpkit/core'
import { type CheckOptions, checkEligibility, type ExplainOptions, explain } from '@avpkit/eligibility'
import { createParser, type ParseOptions } from '@avpkit/parser'
import { exportersOf, formatOf, formatsById, renderersOf } from './formats.ts'
import { messagesOf } from './messages.ts'
import { checkRules } from './rules/check-rules.ts'
import { withSentences } from './rules/explained.ts'
import { rulesOf, withRules } from './rules/told.ts'

/** The offer that a kit reads: with `ext`, typed by the kit's plug-ins. */
export type KitOffer<P extends readonly Plugin[]> = Omit<Offer, 'ext'> & { readonly ext: ExtOf<P> }

/** The reading that a kit gives. */
export type KitReading<P extends readonly Plugin[]> = Omit<Reading, 'offer' | 'diagnostics'> & {
  readonly offer: KitOffer<P>
  readonly diagnostics: readonly (CoreDiagnostic | DiagnosticsOf<P[number]>)[]
}

/** The person that a kit asks about: with `ext`, typed by the rules of the kit's plug-ins. */
export type KitCandidate<P extends readonly Plugin[]> = Omit<Candidate, 'ext'> & { readonly ext?: CandidateExtOf<P> }

type Given<P extends readonly Plugin[]> = Offer | Reading | KitReading<P>

type RendererIn<P extends readonly Plugin[], R extends readonly Renderer[]> = R[number] | RenderersOf<P[number]>
type ExporterIn<P extends readonly Plugin[], E extends readonly Exporter[]> = E[number] | ExportersOf<P[number]>

type IdOf<F> = F extends { readonly id: infer Id extends string } ? Id : never
type DrawnBy<F, Id> = Extract<F, { readonly id: Id }> extends Renderer<string, infer Output> ? Output : never
type WrittenBy<F, Id> = Extract<F, { readonly id: Id }> extends Exporter<string, infer Output> ? Output : never

/** All that reads, judges and draws, with the same plug-ins. */
export interface Kit<P extends readonly Plugin[], R extends readonly Renderer[], E extends readonly Exporter[] = readonly []> {
  /** Reads a text; never throws. */
  parse(text: string | SourceText, options?: ParseOptions): KitReading<P>
  /**
   * Tells where a person stands; the verdict is personal data. Rules of plug-ins add reasons, warnings and facts that they lack; they never
   * change the status, the window, local employment or the bars.
   */
  check(reading: Reading | KitReading<P>, candidate: KitCandidate<P>, options: CheckOptions): Verdict
  /** Says a verdict in plain sentences, those of plug-ins' rules too. */
  explain(verdict: Verdict, options?: ExplainOptions): Explanation
  /** Draws an offer in the format of one of the kit's renderers; rejects with an `AvpUsageError` for any other. */
  render<Id extends IdOf<RendererIn<P, R>>>(offer: Given<P>, format: Id, options?: RenderOptions): Promise<DrawnBy<RendererIn<P, R>, Id>>
  /** Writes offers in the format of one of the kit's exporters; rejects with an `AvpUsageError` for any other. */
  export<Id extends IdOf<ExporterIn<P, E>>>(
    offers: readonly Given<P>[],
    format: Id,
    options?: ExportOptions,
  ): Promise<WrittenBy<ExporterIn<P, E>, Id>>
  /** The sentences of all that plug-ins report, for `withMessages`. */
  readonly messages: Messages
  readonly plugins: P
  readonly renderers: R
  readonly exporters: E
}

/** What a kit is made of. */
export interface KitParts<P extends readonly Plugin[], R extends readonly Renderer[], E extends readonly Exporter[] = readonly []> {
  readonly plugins?: P
  readonly renderers?: R
  readonly exporters?: E
}

/**
 * Makes a kit: one parser, one checker and some renderers that share their plug-ins.
 *
 * Throws an `AvpUsageError` when two plug-ins, renderers or exporters can't live together; it names both and says what to do.
 *
 * @example
 * ```ts
 * const kit = createKit({ plugins: [] })
 * kit.parse('Lieu de travail : Nouméa').offer.workplace // 'Nouméa'
 * ```
 */
export const createKit = <
  const P extends readonly Plugin[] = readonly [],
  const R extends readonly Renderer[] = readonly [],
  const E extends readonly Exporter[] = readonly [],
>(
  parts: KitParts<P, R, E> = {},
): Kit<P, R, E> => {
  const plugins = parts.plugins ?? ([] as unknown as P)
  const renderers = parts.renderers ?? ([] as unknown as R)
  const exporters = parts.exporters ?? ([] as unknown as E)
  const parser = createParser({ plugins })
  checkRules(plugins)
  const drawn = formatsById(renderersOf(renderers, plugins), 'draw')
  const written = formatsById(exportersOf(exporters, plugins), 'write')
  const rules = rulesOf(plugins)
  const kit = {
    plugins,
    renderers,
    exporters,
    messages: messagesOf(plugins),
    parse: (text: string | SourceText, options?: ParseOptions) => parser.parse(text, options),
    check: (reading: Reading, candidate: Candidate, options: CheckOptions) =>
      withRules(checkEligibility(reading, candidate, options), rules, reading, candidate),
    explain: (verdict: Verdict, options?: ExplainOptions) => withSentences(explain(verdict, options), verdict, rules),
    render: async (offer: Offer | Reading, format: string, options: RenderOptions = {}) =>
      formatOf(drawn, format, 'draws').render(offer, options),
    export: async (offers: readonly (Offer | Reading)[], format: string, options: ExportOptions = {}) =>
      formatOf(written, format, 'writes').write(offers, options),
  }
  return Object.freeze(kit) as unknown as Kit<P, R, E>
}
