import { type Decided, type Footnote, type Found, field, hullOf, type } from '@avpkit/core'
import { noteMarkOf } from '../outline/note-marks.ts'

/** Lines that begin with a note mark: "(1) Vous trouverez…". */
const readFootnotes = ({ body }: Decided): readonly Found<readonly Footnote[]>[] => {
  const notes = body.flatMap(({ text, span }) => {
    const note = noteMarkOf(text)
    return note ? [{ note: { mark: note.mark, text: text.slice(note.to) }, span }] : []
  })
  const span = hullOf(notes.map((note) => note.span))
  return span ? [{ value: notes.map(({ note }) => note), span, pieces: notes.map((note) => note.span) }] : []
}

export const footnotes = field({ of: type<readonly Footnote[]>(), derive: readFootnotes })
