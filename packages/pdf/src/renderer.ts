import type { Renderer } from '@avpkit/core'
import { type PdfOptions, renderPdf } from './render.ts'

/**
 * The renderer `pdf` for a kit, with the paper, the theme and the addresses that are the same for all its offers.
 *
 * @example
 * ```ts
 * pdf({ paper: 'Letter' }).id // 'pdf'
 * ```
 */
export const pdf = (settings: Omit<PdfOptions, 'at' | 'readOn'> = {}): Renderer<'pdf', Uint8Array> => ({
  id: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  render: (offer, options) => renderPdf(offer, { ...settings, ...options }),
})
