import type { View } from '@avpkit/core'
import { bound, type Row, room } from '../flow/row.ts'
import { inLanguage, tag } from '../structure/tag.ts'
import { linesOf } from '../text/lines.ts'
import type { DocumentWords } from '../words.ts'
import type { Setting } from './setting.ts'
import { balancedRows, lineRow } from './text-rows.ts'

const gap = 20
const belowHead = 7
const untitled = '—'

/** Employer and reference in one line, and the title below them. */
export const titleRows = (view: View, words: DocumentWords, setting: Setting): readonly Row[] => {
  const title = tag('H1', setting.parent, inLanguage(view.titleLang))
  const text = view.title.trim() === '' ? untitled : view.title
  return [...headRows(view, words, setting), ...bound(balancedRows([{ text }], setting.styles.title, title, setting))]
}

const headRows = ({ employer, reference }: View, words: DocumentWords, setting: Setting): readonly Row[] => {
  const style = setting.styles.head
  const cut = (text: string | undefined, width: number) =>
    text === undefined ? undefined : linesOf([{ text }], style, width, setting.fonts, setting.report)
  const right = cut(reference === undefined ? undefined : `${words.notice} ${reference}`, setting.width / 2)?.[0]
  const left = cut(employer, setting.width - (right === undefined ? 0 : right.width + gap)) ?? []
  const leftTag = tag('P', setting.parent)
  const rows = left.map((line) => lineRow(leftTag, line, style, setting))
  const first = rows[0] ?? room(style.leading)
  if (rows.length === 0 && right === undefined) return []
  const rightRow =
    right && lineRow(tag('P', setting.parent), right, style, { ...setting, left: setting.left + setting.width - right.width })
  const headRow: Row = {
    ...first,
    paint: (pen, top) => {
      first.paint(pen, top)
      rightRow?.paint(pen, top)
    },
  }
  return [headRow, ...rows.slice(1), room(belowHead)].map((row) => ({ ...row, keep: 'bound' }))
}
