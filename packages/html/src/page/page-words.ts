import type { Locale } from '@avpkit/core'

/** Words that only a page needs; all else is in the view. */
export interface PageWords {
  readonly skip: string
  readonly contents: string
  readonly status: string
  readonly notice: string
  readonly howToApply: string
  /** `call` counts the places that call the note. */
  readonly backToCall: (mark: string, call: number) => string
  readonly call: (mark: string) => string
  readonly foot: string
}

export const pageWords: { readonly [L in Locale]: PageWords } = {
  fr: {
    skip: 'Aller au contenu',
    contents: 'Sur cette page',
    status: 'Où en sont les candidatures',
    notice: 'Avis',
    howToApply: 'Comment postuler',
    backToCall: (mark, call) => `Retour à l’appel ${call} de la note ${mark}`,
    call: (mark) => `Note ${mark}`,
    foot: 'À propos de cette page',
  },
  en: {
    skip: 'Skip to content',
    contents: 'On this page',
    status: 'Where applications stand',
    notice: 'Notice',
    howToApply: 'How to apply',
    backToCall: (mark, call) => `Back to call ${call} of note ${mark}`,
    call: (mark) => `Note ${mark}`,
    foot: 'About this page',
  },
}
