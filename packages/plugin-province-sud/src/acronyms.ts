import { type Words, wordTools } from '@avpkit/sdk'
import { smallWords, unitNames, unitNouns } from './units.ts'

const { fold } = wordTools

/** A unit of the province: its acronym and the name that the notice writes out, else its usual name. */
export interface Unit {
  readonly acronym: string
  readonly name: string
}

/** A unit where a text names it. */
export interface Mention {
  readonly unit: Unit
  readonly from: number
  readonly to: number
  /** Whether the name is written out before the acronym. */
  readonly isWritten: boolean
}

const acronyms = /(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu
const word = /[\p{L}\d]+/gu

/** Longest name before its acronym, in characters: keeps the search linear. */
const longestName = 140

/** "… de la province Sud (DSIN)": the place behind a name isn't in its acronym. */
const place = /\s+(?:de la |de |du |d')(?:province \p{L}+|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u

/** Where the name begins whose initials are the acronym: back from its end, word by word. */
const startOf = (before: string, acronym: string): number | undefined => {
  const words = [...before.matchAll(word)]
  let letter = acronym.length - 1
  for (const { 0: found, index } of words.toReversed()) {
    const small = fold(found)
    if (fold(acronym.charAt(letter)) === small.charAt(0)) letter--
    else if (!smallWords.has(small)) return undefined
    if (letter < 0) return withNoun(before, words, index)
  }
  return undefined
}

/** "bureau de l'aide éducative à domicile (AED)": the noun of the unit may stand before what the acronym spells. */
const withNoun = (before: string, words: readonly RegExpExecArray[], start: number): number | undefined => {
  const isNoun = (text: string): boolean => unitNouns.has(fold(text))
  if (isNoun(/^[\p{L}\d]+/u.exec(before.slice(start))?.[0] ?? '')) return start
  const noun = words.filter(({ index, 0: text }) => index < start && !smallWords.has(fold(text))).at(-1)
  return noun && isNoun(noun[0]) ? noun.index : undefined
}

/** The name written out before an acronym in parentheses. */
const nameBefore = (text: string, acronym: string): { readonly name: string; readonly from: number } | undefined => {
  const before = text.slice(-longestName).trimEnd()
  const offset = text.trimEnd().length - before.length
  for (const candidate of [before, before.replace(place, '')]) {
    const start = startOf(candidate, acronym)
    if (start !== undefined) return { name: candidate.slice(start), from: offset + start }
  }
  return undefined
}

/** Units that a text names: by an acronym that it explains, or one that everybody at the province knows. */
export const unitsIn = ({ text }: Pick<Words, 'text'>): readonly Mention[] =>
  [...text.matchAll(acronyms)].flatMap(({ 0: acronym, index }): readonly Mention[] => {
    const to = index + acronym.length
    const written = text[index - 1] === '(' && text[to] === ')' ? nameBefore(text.slice(0, index - 1), acronym) : undefined
    if (written) return [{ unit: { acronym, name: written.name }, from: written.from, to, isWritten: true }]
    const name = unitNames.get(acronym)
    return name === undefined ? [] : [{ unit: { acronym, name }, from: index, to, isWritten: false }]
  })
