import type { Locale } from '@avpkit/core'

interface VerdictWords {
  readonly why: string
  readonly todo: string
  readonly limits: string
  readonly decides: string
  readonly rules: string
  readonly seenOn: (day: string) => string
}

/** Names of the parts of a verdict; its sentences come with the explanation. */
export const verdictWords: { readonly [L in Locale]: VerdictWords } = {
  fr: {
    why: 'Pourquoi',
    todo: 'À faire',
    limits: 'Limites',
    decides: 'Qui décide',
    rules: 'Règles et textes appliqués',
    seenOn: (day) => `vu le ${day}`,
  },
  en: {
    why: 'Why',
    todo: 'What to do',
    limits: 'Limits',
    decides: 'Who decides',
    rules: 'Rules and texts applied',
    seenOn: (day) => `seen on ${day}`,
  },
}
