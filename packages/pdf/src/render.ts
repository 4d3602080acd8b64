import { type Locale, type Offer, type Reading, toView, type ViewOptions } from '@avpkit/core'
import { type DrawnPdf, type DrawOptions, drawView } from './draw.ts'

/** How an offer becomes a PDF: its language and moment, the paper and the theme. */
export interface PdfOptions extends ViewOptions, DrawOptions {
  /** `fr` by default. */
  readonly locale?: Locale
}

/**
 * Draws an offer as a tagged PDF, and says what could not be drawn as it stands.
 *
 * As {@link renderPdf}, with the diagnostics of the drawing: characters that no face has, refused links, an unreadable logo or face.
 *
 * @example
 * ```ts
 * const { bytes, diagnostics } = await drawPdf(offer, { locale: 'fr' })
 * diagnostics // []
 * bytes.length > 10_000 // true
 * ```
 */
export const drawPdf = (offerOrReading: Offer | Reading, options: PdfOptions = {}): Promise<DrawnPdf> => {
  const { locale = 'fr', created = options.readOn, ...rest } = options
  return drawView(toView(offerOrReading, locale, options), { ...rest, ...(created !== undefined && { created }) })
}

/**
 * Renders an offer as a PDF: PDF/UA-1 and PDF/A-2a in one file.
 *
 * The same offer and options give the same bytes, whatever the clock, the time zone and the locale of the machine. Never throws on what an
 * offer holds; {@link drawPdf} says what could not be drawn.
 *
 * @example
 * ```ts
 * const bytes = await renderPdf(offer, { locale: 'fr', at: '2025-07-10T09:00:00+11:00' })
 * new TextDecoder().decode(bytes.slice(0, 8)) // '%PDF-1.7'
 * ```
 */
export const renderPdf = async (offerOrReading: Offer | Reading, options: PdfOptions = {}): Promise<Uint8Array> =>
  (await drawPdf(offerOrReading, options)).bytes
