import type { Line } from '@avpkit/core'
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

/** Whether a line only repeats the employer's name, a part of it as a heading or in capitals, or goes on with it in capitals: a banner. */
export const repeatsEmployer = ({ words: employer }: Employer, { text, heading }: Line): boolean => {
  const words = wordsAlone(text)
  if (words === employer) return true
  if (Math.min(words.length, employer.length) - 2 < shortestBanner) return false
  const isCapital = text === text.toUpperCase()
  return (isCapital && words.startsWith(employer)) || ((isCapital || heading) && employer.includes(words))
}

/** Whether a line is the beginning of the employer's name. A post may be called by a word inside it: "Formation" at an "Institut de formation". */
export const beginsEmployer = ({ words }: Employer, { text }: Line): boolean => words.startsWith(wordsAlone(text))
