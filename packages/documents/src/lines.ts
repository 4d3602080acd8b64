/** A rectangle on a page as it is shown: points from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where words stand in the original. */
export interface Place {
  /** Counted from one. */
  readonly page: number
  readonly box: Box
}

/** A line of the text that is made; one that was wrapped in the original has a place for each of its lines there. */
export interface DocumentLine {
  readonly text: string
  readonly places: readonly Place[]
}

export const blankLine: DocumentLine = { text: '', places: [] }

/** Words alone, for formats without pages. */
export const wordsLine = (text: string): DocumentLine => ({ text, places: [] })

/** Puts one list behind another, whatever its length: arguments are limited in number. */
export const append = <T>(list: T[], more: readonly T[]): void => {
  for (const one of more) list.push(one)
}

/** At most one blank line in a row, none at either end. */
export const withoutSpareBlanks = (lines: readonly DocumentLine[]): readonly DocumentLine[] => {
  const kept: DocumentLine[] = []
  for (const line of lines) if (line.text !== '' || (kept.length > 0 && kept.at(-1)?.text !== '')) kept.push(line)
  if (kept.at(-1)?.text === '') kept.pop()
  return kept
}

/** Words as a text that may hold Markdown says them: a star of the original, which marks a skill or a note, is no emphasis. */
export const withPlainStars = (words: string): string => words.replaceAll('*', '\\*')
