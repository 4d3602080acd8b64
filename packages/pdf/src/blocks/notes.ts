import type { ViewBlock } from '@avpkit/core'
import { keepEnds, type Row } from '../flow/row.ts'
import { inLanguage, tag } from '../structure/tag.ts'
import { linesOf } from '../text/lines.ts'
import { inside, type Setting } from './setting.ts'
import { lineRow, textRows } from './text-rows.ts'

type Notes = Extract<ViewBlock, { type: 'notes' }>

const indent = 22
const betweenNotes = 3

/** The notice's footnotes, each the place to which its calls lead. */
export const notes = ({ notes: all, lang }: Notes, setting: Setting): readonly Row[] =>
  keepEnds(all.map((note) => noteRows(note, lang, setting)).filter((rows) => rows.length > 0)).flat()

const noteRows = (note: Notes['notes'][number], lang: string | undefined, setting: Setting): readonly Row[] => {
  const of = tag('Note', setting.parent, { note: note.mark, ...inLanguage(note.lang ?? lang) })
  const style = setting.styles.note
  const label = linesOf([{ text: `(${note.mark})` }], style, indent, setting.fonts, setting.report)[0]
  const labelRow = label && lineRow(tag('Lbl', of), label, style, setting)
  const words = inside(setting, tag('P', of), indent)
  return textRows(setting.phrase(note), style, words.parent, words).map((row, at): Row => {
    if (at > 0) return row
    return {
      ...row,
      space: betweenNotes,
      paint: (pen, top) => {
        pen.destinations.mark({ kind: 'note', mark: note.mark, words: '' }, setting.left, top)
        labelRow?.paint(pen, top)
        row.paint(pen, top)
      },
    }
  })
}
