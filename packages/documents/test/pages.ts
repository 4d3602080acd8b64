import { type ReadOptions, readDocument } from '../src/index.ts'
import { pdfOf } from './hostile-files.ts'

/** Words on a page of 595 by 842 points: from the left, from the top. */
export interface Words {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly size?: number
  readonly face?: 'F' | 'B'
}

export const pageHeight = 842

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

export const words = (text: string, left: number, top: number, rest: Pick<Words, 'size' | 'face'> = {}): Words => ({
  text,
  left,
  top,
  ...rest,
})

/** Lines one below the other; what a file draws for a page. */
export const lines = (left: number, top: number, ...texts: readonly string[]): readonly Words[] =>
  texts.map((text, index) => words(text, left, top + 12 * index))

export const drawn = (all: readonly Words[]): string =>
  all
    .map(({ text, left, top, size = 10, face = 'F' }) => `BT /${face} ${size} Tf ${left} ${pageHeight - top} Td (${escaped(text)}) Tj ET`)
    .join('\n')

export const read = (pages: readonly string[], options: ReadOptions = {}) => readDocument(pdfOf(pages), { isolation: 'none', ...options })

/** Lines of the text that is made of pages, blank ones left out. */
export const readLines = async (...pages: readonly (readonly Words[])[]): Promise<readonly string[]> => {
  const { source } = await read(pages.map(drawn))
  return (source?.text ?? '').split('\n').filter((line) => line !== '')
}
