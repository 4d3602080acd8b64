import { epochMs, formatDate, type Instant, instantFromEpochMs, type Locale, noumeaDay } from '@avpkit/core'

/**
 * Says a moment as people in Nouméa would.
 *
 * @example
 * ```ts
 * momentWords(knownInstant('2025-07-09T22:00:00Z'), 'fr') // 'jeudi 10 juillet 2025 à 9 h (Nouméa)'
 * momentWords(knownInstant('2025-07-10T08:30:00+11:00'), 'en') // 'Thursday 10 July 2025 at 08:30 (Nouméa)'
 * ```
 */
export const momentWords = (at: Instant, locale: Locale): string => {
  const clock = instantFromEpochMs(epochMs(at)).slice(11, 16)
  const [hour = '', minute = ''] = clock.split(':')
  const day = formatDate(noumeaDay(at), locale, 'full')
  if (locale === 'en') return `${day} at ${clock} (Nouméa)`
  return `${day} à ${Number(hour)}\u202fh${minute === '00' ? '' : `\u202f${minute}`} (Nouméa)`
}
