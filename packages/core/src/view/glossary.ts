import type { Offer } from '../offer/offer.ts'
import type { Draft } from './draft.ts'
import { foldedText } from './folded.ts'
import { languageOf, printedText } from './phrase.ts'
import { typeset } from './typeset.ts'
import type { ViewTerm } from './view.ts'

const headTexts = (offer: Offer): readonly string[] =>
  [offer.title, offer.direction, offer.service, offer.availability?.text, ...(offer.footnotes ?? []).map(({ text }) => text)].filter(
    (text) => text !== undefined,
  )

/** Terms that stand in labels rather than in texts: their fields tell. */
const labelTexts = ({ residence, respncJob, corps, application }: Offer): readonly string[] => {
  const said: string[] = []
  if (residence?.route === 'titre' || residence?.kind === 'not-applicable') said.push('recrutement sur titre')
  if (residence?.route === 'direct') said.push('recrutement direct')
  if (residence?.route === 'sans-concours') said.push('recrutement sans concours')
  if (residence?.kind === 'not-applicable') said.push('fonctionnaire', 'lauréat de concours')
  if (respncJob !== undefined) said.push('RESPNC')
  if (corps) said.push("cadre d'emplois")
  if (application?.viaHierarchy) said.push('fonctionnaire', 'voie hiérarchique')
  return said
}

/** The words of this notice: terms of the glossary that it uses, then the abbreviations that its own text expands. */
export const glossaryOf = (draft: Draft): readonly ViewTerm[] => {
  const { offer, locale, words } = draft
  const head = headTexts(offer)
  const folded = `${foldedText([...labelTexts(offer), ...head].join('\n'))}\n${draft.folded}`
  const lang = languageOf(locale).lang
  const terms = words.terms
    .filter(({ found }) => found.test(folded))
    .map(
      ({ term, meaning }): ViewTerm => ({ term: typeset(term, 'fr'), meaning: typeset(meaning, locale), ...(lang && { termLang: lang }) }),
    )
  const known = new Set(words.terms.map(({ term }) => term))
  const own = expandedAbbreviations([...head, ...draft.texts])
    .filter(({ term }) => !known.has(term))
    .map(({ term, meaning }): ViewTerm => ({ term, meaning: printedText(meaning), ...(lang && { termLang: lang, meaningLang: lang }) }))
  return [...terms, ...own]
}

const mostAbbreviations = 12
const abbreviationForm = /\(([A-Z]{2,8})\)/g
const smallWords = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'et', 'en', 'a', 'au', 'aux', 'pour', 'par', 'sur'])

interface Abbreviation {
  readonly term: string
  readonly meaning: string
}

/**
 * Abbreviations that a text explains itself: "service de la protection de l'enfance (SPE)". Their letters must be the first letters of the
 * words before them, small words aside; at most twelve are given, in the order of the text.
 */
const expandedAbbreviations = (texts: readonly string[]): readonly Abbreviation[] => {
  const found = new Map<string, string>()
  for (const text of texts) {
    for (const match of text.matchAll(abbreviationForm)) {
      const term = match[1] ?? ''
      const meaning = wordsFor(term, text.slice(Math.max(0, match.index - 160), match.index))
      if (meaning !== undefined && !found.has(term)) found.set(term, meaning)
      if (found.size >= mostAbbreviations) return entriesOf(found)
    }
  }
  return entriesOf(found)
}

const entriesOf = (found: ReadonlyMap<string, string>): readonly Abbreviation[] => [...found].map(([term, meaning]) => ({ term, meaning }))

const wordForm = /\p{L}+/gu

/** The shortest run of words at the end of a text whose initials are these letters; small words count only when it fails without them. */
const wordsFor = (letters: string, before: string): string | undefined => {
  const words = [...before.matchAll(wordForm)]
  return runOf(words, letters, before, false) ?? runOf(words, letters, before, true)
}

const runOf = (words: readonly RegExpExecArray[], letters: string, before: string, smallWordsCount: boolean): string | undefined => {
  let missing = letters.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) return undefined
    const folded = foldedText(word[0])
    const isSmall = smallWords.has(folded)
    if ((smallWordsCount || !isSmall) && folded.charAt(0) === letters.charAt(missing - 1).toLowerCase()) missing--
    else if (!isSmall) return undefined
    if (missing === 0) return before.slice(word.index).trim()
  }
  return undefined
}
