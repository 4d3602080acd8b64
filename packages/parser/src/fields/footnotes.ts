import { type Decided, type Footnote, type Found, field, hullOf, type } from '@avpkit/core'
import { notesIn } from '../outline/notes.ts'
import { joinedWords } from '../words/parts.ts'

/** Notes of all sections: "(1) Vous trouverez…", with the lines over which they go on. */
const readFootnotes = (decided: Decided): readonly Found<readonly Footnote[]>[] => {
  const ids = [...new Set(decided.offer.sections.map(({ id }) => id))]
  const notes = ids
    .flatMap((id) => notesIn(decided.linesOf(id)).notes)
    .map(({ mark, to, lines }) => ({ mark, text: joinedWords(lines).text.slice(to), pieces: lines.map(({ span }) => span) }))
    .sort((a, b) => (a.pieces[0]?.[0] ?? 0) - (b.pieces[0]?.[0] ?? 0))
  const pieces = notes.flatMap((note) => note.pieces)
  const span = hullOf(pieces)
  return span ? [{ value: notes.map(({ mark, text }) => ({ mark, text })), span, pieces }] : []
}

export const footnotes = field({ of: type<readonly Footnote[]>(), derive: readFootnotes })
