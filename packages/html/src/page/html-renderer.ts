import type { Renderer } from '@avpkit/core'
import { type HtmlOptions, renderHtml } from './render-html.ts'

/**
 * The renderer `html` for a kit, with the look and the addresses that are the same for all its offers.
 *
 * @example
 * ```ts
 * htmlRenderer({ theme: { light: { accent: '#7a2048' } } }).id // 'html'
 * ```
 */
export const htmlRenderer = (settings: Partial<Omit<HtmlOptions, 'at' | 'readOn'>> = {}): Renderer<'html', string> => ({
  id: 'html',
  mediaType: 'text/html',
  extension: 'html',
  render: (offer, options) => renderHtml(offer, { ...settings, ...options, locale: options.locale ?? settings.locale ?? 'fr' }),
})
