import type { ViewInline } from '@avpkit/core'
import { framed, type Row } from '../flow/row.ts'
import { inLanguage, tag } from '../structure/tag.ts'
import { barFrame } from './bar-frame.ts'
import type { Setting } from './setting.ts'
import { textRows } from './text-rows.ts'

export const paragraph = (inline: ViewInline, setting: Setting): readonly Row[] =>
  textRows(setting.phrase(inline), setting.styles.body, tag('P', setting.parent, inLanguage(inline.lang)), setting)

const padding = { side: 11, end: 6 }

/** Something that the reader should know about the text: on a ground, with a bar at its left. */
export const notice = (inline: ViewInline, setting: Setting): readonly Row[] => {
  const of = tag('P', setting.parent, inLanguage(inline.lang))
  const within = { ...setting, left: setting.left + padding.side, width: setting.width - 2 * padding.side }
  const rows = textRows(setting.phrase(inline), setting.styles.body, of, within)
  return rows.length === 0 ? [] : framed(rows, barFrame(setting, setting.palette.accent), padding.end)
}
