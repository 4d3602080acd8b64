import type { Locale } from '@avpkit/core'

/** The few words that the document adds to those of the view. */
export interface DocumentWords {
  /** Before the reference: `Avis 25-0978`. */
  readonly notice: string
  /** Heading above the printed addresses of links. */
  readonly addresses: string
  /** Stands where the rest of a document that is too long was left out. */
  readonly cutShort: string
  /** Between a label and what it labels. */
  readonly colon: string
  pageOf(page: number, pages: number): string
}

export const documentWords: { readonly [L in Locale]: DocumentWords } = {
  fr: {
    notice: 'Avis',
    addresses: 'Adresses des liens',
    cutShort: 'Le document s’arrête ici : la suite est trop longue pour être imprimée.',
    colon: '\u202f: ',
    pageOf: (page, pages) => `page\u00a0${page}\u00a0/\u00a0${pages}`,
  },
  en: {
    notice: 'Notice',
    addresses: 'Link addresses',
    cutShort: 'The document stops here: the rest is too long to print.',
    colon: ': ',
    pageOf: (page, pages) => `page\u00a0${page}\u00a0/\u00a0${pages}`,
  },
}
