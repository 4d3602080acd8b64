import { type DocumentPath, type Locale, type Offer, type Reading, soundOffer, toView, type ViewOptions } from '@avpkit/core'
import type { PdfDiagnostic } from './diagnostics.ts'
import { type DrawnPdf, type DrawOptions, drawView } from './draw.ts'

/** How an offer becomes a PDF: its language and moment, the paper and the theme. */
export interface PdfOptions extends ViewOptions, DrawOptions {
  /** `fr` by default. */
  readonly locale?: Locale
}

/**
 * Draws an offer as a tagged PDF, and says what could not be drawn as it stands.
 *
 * As {@link renderPdf}, with the diagnostics of the drawing: parts of an offer from outside that aren't what their names say, characters that no face has, refused links, an unreadable logo or face.
 *
 * @example
 * ```ts
 * const { bytes, diagnostics } = await drawPdf(offer, { locale: 'fr' })
 * diagnostics // []
 * bytes.length > 10_000 // true
 * ```
 */
export const drawPdf = async (offerOrReading: Offer | Reading, options: PdfOptions = {}): Promise<DrawnPdf> => {
  const { locale = 'fr', created = options.readOn, ...rest } = options
  const view = toView(offerOrReading, locale, options)
  const { bytes, diagnostics } = await drawView(view, { ...rest, ...(created !== undefined && { created }) })
  return { bytes, diagnostics: [...partsLeftOut(soundOffer(offerOrReading).leftOut), ...diagnostics] }
}

const mostListed = 20

const partsLeftOut = (paths: readonly DocumentPath[]): readonly PdfDiagnostic[] => {
  if (paths.length === 0) return []
  const listed = paths.slice(0, mostListed).map((path) => path.join('.') || '.')
  return [{ code: 'pdf-parts-left-out', severity: 'warning', path: [], data: { paths: listed, count: paths.length } }]
}

/**
 * Renders an offer as a PDF: PDF/UA-1 and PDF/A-2a in one file.
 *
 * The same offer and options give the same bytes, whatever the clock, the time zone and the locale of the machine. Never throws on what an
 * offer holds, nor on one that isn't an offer; {@link drawPdf} says what could not be drawn.
 *
 * @example
 * ```ts
 * const bytes = await renderPdf(offer, { locale: 'fr', at: '2025-07-10T09:00:00+11:00' })
 * new TextDecoder().decode(bytes.slice(0, 8)) // '%PDF-1.7'
 * ```
 */
export const renderPdf = async (offerOrReading: Offer | Reading, options: PdfOptions = {}): Promise<Uint8Array> =>
  (await drawPdf(offerOrReading, options)).bytes
