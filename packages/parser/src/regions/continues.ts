import { fold } from '../lines/fold.ts'

/** Words after which a French phrase can't end. */
const hangingWords = new Set(
  'a au aux avec dans de des du d en entre et l la le les leur leurs ou par pour sans sauf se ses son sous sur un une vers & the'.split(
    ' ',
  ),
)

/** Whether words stop in the middle of a phrase: on a comma, a dash, an opened parenthesis, or a word that wants another. */
export const hangs = (text: string): boolean => {
  if (/[,\-–(/'&]$/.test(text) && text.length > 1) return true
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  const last = /([\p{L}&]+)$/u.exec(text.slice(-20))?.[1]
  return last !== undefined && hangingWords.has(fold(last))
}

const beginsSmall = (text: string): boolean => /^[\p{Ll})]/u.test(text) && !/^(?:www\.|https?:)/.test(text)

/**
 * Whether a line goes on with the phrase of the line before it. Empty lines say nothing: converters put and drop them at will.
 */
export const continues = (before: string, next: string): boolean => {
  if (hangs(before)) return true
  return beginsSmall(next) && !/[.;:!?]$/.test(before)
}
