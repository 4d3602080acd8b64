import { type Instant, instantFromEpochMs, type Locale, parseInstant } from '@avpkit/core'
import { misused } from './refusal.ts'
import type { Session } from './session.ts'

const notAnInstant: { readonly [L in Locale]: (text: string) => string } = {
  fr: (text) => `--at attend un moment complet, comme 2025-07-10T09:00:00+11:00 ; « ${text} » n'en est pas un.`,
  en: (text) => `--at wants a whole instant, such as 2025-07-10T09:00:00+11:00; "${text}" isn't one.`,
}

/** The moment of `--at`, when it was given. */
export const givenMoment = ({ line, locale }: Pick<Session, 'line' | 'locale'>): Instant | undefined => {
  const text = line.value('at')
  if (text === undefined) return undefined
  const instant = parseInstant(text)
  if (!instant) throw misused(notAnInstant[locale](text))
  return instant
}

/** The moment of `--at`, else now: the command line may read the clock. */
export const moment = (session: Session): Instant => givenMoment(session) ?? instantFromEpochMs(session.io.now())
