import { type Locale, type Sentence, type Span, typeset } from '@avpkit/core'

/** Words of the offer, or words that lead somewhere. */
export type Marked =
  | { readonly kind: 'quote'; readonly words: string; readonly span?: Span }
  | { readonly kind: 'link'; readonly words: string; readonly href: string | undefined }

/** A sentence before it is set: plain words and marked ones. */
export type Phrase = readonly (string | Marked)[]

type Value = string | number | Marked | Phrase

/** Writes a phrase: words and values in the order in which they are read. */
export const say = (words: TemplateStringsArray, ...values: readonly Value[]): Phrase =>
  words.flatMap((word, index) => {
    const value = values[index]
    if (value === undefined) return [word]
    if (typeof value === 'string' || typeof value === 'number') return [word, String(value)]
    return [word, ...(isPhrase(value) ? value : [value])]
  })

export const link = (words: string, href: string | undefined): Marked => ({ kind: 'link', words, href })

const isPhrase = (value: Marked | Phrase): value is Phrase => Array.isArray(value)

/** Sets a phrase for reading; its quotes and links are found in its text, blanks and all. */
export const sentence = (phrase: Phrase, locale: Locale): Sentence => {
  const text = typeset(phrase.map(wordsOf).join(''), locale)
  const quotes: { readonly text: string; readonly span?: Span }[] = []
  const links: { readonly text: string; readonly href: string }[] = []
  let start = 0
  for (const part of phrase) {
    const end = start + wordsOf(part).length
    const set = text.slice(start, end)
    if (typeof part !== 'string' && part.kind === 'quote') quotes.push({ text: set, ...(part.span && { span: part.span }) })
    if (typeof part !== 'string' && part.kind === 'link' && part.href !== undefined) links.push({ text: set, href: part.href })
    start = end
  }
  return { text, ...(quotes.length > 0 && { quotes }), ...(links.length > 0 && { links }) }
}

const wordsOf = (part: string | Marked): string => (typeof part === 'string' ? part : part.words)
