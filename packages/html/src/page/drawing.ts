import type { View } from '@avpkit/core'
import { type Html, html, nothing } from '../html.ts'
import { type PageWords, pageWords } from './page-words.ts'

type Level = 1 | 2 | 3 | 4 | 5 | 6

/** What the parts of a page share while it is drawn: its words, the level of its first heading, and the calls of notes met so far. */
export interface Drawing {
  readonly view: View
  readonly words: PageWords
  readonly top: 1 | 2 | 3
  readonly notes: Notes
}

/** Numbers notes and their calls, so that each leads to the other whatever characters its mark holds. */
export class Notes {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #calls = new Map<number, number>()

  constructor(marks: readonly string[]) {
    this.#numbers = new Map(marks.map((mark, index) => [mark, index + 1]))
  }

  /** The number of a note, if the notice has it. */
  numberOf(mark: string): number | undefined {
    return this.#numbers.get(mark)
  }

  /** Counts one more call of a note and gives its number among them. */
  called(number: number): number {
    const count = (this.#calls.get(number) ?? 0) + 1
    this.#calls.set(number, count)
    return count
  }

  callsOf(number: number): number {
    return this.#calls.get(number) ?? 0
  }
}

export const drawingOf = (view: View, top: 1 | 2 | 3): Drawing => {
  const marks = view.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'notes' ? block.notes.map(({ mark }) => mark) : [])),
  )
  return { view, words: pageWords[view.locale], top, notes: new Notes(marks) }
}

/** The level of a heading in the page: the view counts its title as 1. */
export const headingName = ({ top }: Drawing, level: number): `h${Level}` => {
  const inPage = Math.min(6, Math.max(1, level + top - 1))
  return `h${inPage as Level}`
}

/** The attribute that says in which language words are, where it isn't the page's. */
export const langOf = ({ lang }: { readonly lang?: 'fr' }): Html => (lang === undefined ? nothing : html` lang="${lang}"`)

/** Anchors of a page begin alike, so that a fragment keeps out of the way of the page around it. */
export const anchorId = (anchor: string): string => `avp-${anchor}`
