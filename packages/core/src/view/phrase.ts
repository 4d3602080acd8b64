import { type DateStyle, formatDate, type PlainDate } from '../calendar/index.ts'
import type { Locale } from '../locale.ts'
import type { Inline, Mark } from '../offer/offer.ts'
import { cleanText, safeHref, withoutColon } from './clean.ts'
import { typeset } from './typeset.ts'
import type { ViewInline, ViewMark } from './view.ts'

type Unplaced<M> = M extends unknown ? Omit<M, 'at'> : never

/** Words of a sentence, plain or with a mark on them. */
export type Part = string | { readonly words: string; readonly mark: Unplaced<ViewMark> }

export type Phrase = readonly Part[]

/** The words of a part, without its mark. */
export const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.words)

/** A day in the words of a language. */
export const dayPart = (day: PlainDate, locale: Locale, style: DateStyle): Part => ({
  words: formatDate(day, locale, style),
  mark: { type: 'day', day },
})

/** Words of the offer inside a sentence; they are cleaned and set as French. */
export const quotePart = (words: string): Part => ({ words: printedText(words), mark: { type: 'quote' } })

/** Words that lead to a section of the view. */
export const anchorPart = (words: string, anchor: string): Part => ({ words, mark: { type: 'anchor', anchor } })

/** Words that lead to an address, plain without one. */
export const linkPart = (words: string, href: string | undefined): Part =>
  href === undefined ? words : { words, mark: { type: 'link', href } }

/** Joins the parts of a sentence, sets it for reading and places its marks. */
export const sentence = (phrase: Phrase, locale: Locale): ViewInline => {
  const marks: ViewMark[] = []
  let text = ''
  for (const part of phrase) {
    const start = text.length
    text += wordsOf(part)
    if (typeof part !== 'string' && text.length > start) marks.push({ ...part.mark, at: [start, text.length] })
  }
  return { text: typeset(text, locale), ...(marks.length > 0 && { marks }) }
}

/** Joins phrases with blanks between them. */
export const joined = (...phrases: readonly Phrase[]): Phrase =>
  phrases.filter((phrase) => phrase.length > 0).flatMap((phrase, index) => (index === 0 ? phrase : [' ', ...phrase]))

/** Words of the offer, cleaned and set. */
export const printedText = (text: string): string => typeset(cleanText(text), 'fr')

/** A label or a heading as a name, without the colon at its end: "Missions :" → "Missions". */
export const printedName = (text: string): string => withoutColon(printedText(text).trim())

/** `lang` of the offer's words in a view of this language: set only where it differs. */
export const languageOf = (locale: Locale): { readonly lang?: 'fr' } => (locale === 'fr' ? {} : { lang: 'fr' })

/** Words of the offer with their marks: unsafe links lose their mark, and so do marks that lie outside the text or over another. */
export const printed = ({ text, marks = [] }: Inline, locale: Locale, notes: ReadonlySet<string>): ViewInline => {
  const kept = placed(text, marks, notes)
  return { text: printedText(text), ...(kept.length > 0 && { marks: kept }), ...languageOf(locale) }
}

const noteCall = /\(([0-9]{1,2}|\*)\)/g

/** Words of the offer that came without marks: their calls of known footnotes are found. */
export const printedWithCalls = (text: string, locale: Locale, notes: ReadonlySet<string>): ViewInline => {
  const marks = [...text.matchAll(noteCall)].map(
    (call): Mark => ({ type: 'note', mark: call[1] ?? '', at: [call.index, call.index + call[0].length] }),
  )
  return printed({ text, marks }, locale, notes)
}

/** Marks in order, moved to where their words stand in the cleaned text. */
const placed = (text: string, marks: readonly Mark[], notes: ReadonlySet<string>): readonly Mark[] => {
  const kept: Mark[] = []
  let read = 0
  let cleaned = 0
  const advance = (to: number): number => {
    cleaned += cleanText(text.slice(read, to)).length
    read = to
    return cleaned
  }
  for (const mark of [...marks].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    const shown = shownMark(mark, notes)
    const [start, end] = mark.at
    if (!shown || !(start >= read) || !(end > start) || !(end <= text.length)) continue
    const at = [advance(start), advance(end)] as const
    if (at[1] > at[0]) kept.push({ ...shown, at })
  }
  return kept
}

const shownMark = (mark: Mark, notes: ReadonlySet<string>): Mark | undefined => {
  if (mark.type === 'note') {
    const name = cleanText(mark.mark)
    return notes.has(name) ? { ...mark, mark: name } : undefined
  }
  const href = safeHref(mark.href)
  return href === undefined ? undefined : { ...mark, href }
}
