import type { Line } from '@avpkit/core'
import { isNear, slack } from '../labels/slips.ts'
import { fold } from '../lines/fold.ts'

/** Words without case, accents and punctuation, a blank on either side. */
const wordsAlone = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** The employer's name as its label gives it, and where it stands. */
export interface Employer {
  readonly words: string
  readonly at: number
}

export const employerIn = (all: readonly Line[]): Employer | undefined => {
  const labelled = all.find(({ after }) => after === 'employer')
  return labelled && { words: wordsAlone(labelled.text), at: labelled.span[0] }
}

/** Letters of the shortest banner that is taken for the employer's name: "ADRAF". */
const shortestBanner = 4

/** Names of the same employer: a letterhead says "Mairie de" where the field says "Commune de". */
const town = new Set(['commune', 'mairie', 'ville'])
const isTown = (word: string): boolean => town.has(word) || [...town].some((name) => isNear(word, name, slack(word.length)))

const areAlike = (word: string, other: string): boolean =>
  word === other || isNear(word, other, Math.min(slack(word.length), slack(other.length))) || (town.has(other) && isTown(word))

/** Whether each of several words is one of the employer's, from its first on, but for slips. */
const nearlyBegins = (line: string, employer: string, least: number): boolean => {
  const words = line.trim().split(' ')
  const others = employer.trim().split(' ')
  return words.length >= least && words.length <= others.length && words.every((word, index) => areAlike(word, others[index] ?? ''))
}

/** "EHPAD – Résidence des Tamanous": letters that stand for an employer, before its name. */
const acronym = /^\p{Lu}{2,6} [–-] /u
/** Words of the shortest part of an employer's name that is told from a post's without a heading or capitals. */
const tellingWords = 3

/** Whether letters stand before much of the employer's name. */
const namesAfterAcronym = (text: string, employer: string): boolean => {
  const name = wordsAlone(text.replace(acronym, ''))
  return acronym.test(text) && name.trim().split(' ').length >= tellingWords && employer.includes(name)
}

/** Whether a line only repeats the employer's name or its first words, a part of it as a heading or in capitals, or goes on with it in capitals: a banner. */
export const repeatsEmployer = ({ words: employer }: Employer, { text, heading }: Line): boolean => {
  const words = wordsAlone(text)
  if (words === employer) return true
  if (Math.min(words.length, employer.length) - 2 < shortestBanner) return false
  const isCapital = text === text.toUpperCase()
  const stands = isCapital || heading
  if (nearlyBegins(words, employer, stands ? 2 : tellingWords) || namesAfterAcronym(text, employer)) return true
  return (isCapital && words.startsWith(employer)) || (stands && employer.includes(words))
}

/** Whether a line is the beginning of the employer's name. A post may be called by a word inside it: "Formation" at an "Institut de formation". */
export const beginsEmployer = ({ words }: Employer, { text }: Line): boolean => {
  const line = wordsAlone(text)
  return words.startsWith(line) || nearlyBegins(line, words, 2)
}
