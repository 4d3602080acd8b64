import type { View, ViewStatus } from '@avpkit/core'
import { framed, type Row, spaced } from '../flow/row.ts'
import { tag } from '../structure/tag.ts'
import type { Colour } from '../theme/colour.ts'
import { barFrame } from './bar-frame.ts'
import type { Setting } from './setting.ts'
import { textRows } from './text-rows.ts'

/** Colours that go with the sign and the words, and never stand for them. All have 7 to 1 or more on their ground. */
const tones: { readonly [S in ViewStatus['state']]: Colour } = {
  open: [0.08, 0.33, 0.18],
  'not-yet-open': [0.06, 0.27, 0.44],
  'last-day': [0.48, 0.23, 0],
  closed: [0.5, 0.11, 0.17],
  unknown: [0.36, 0.23, 0],
  undated: [0.23, 0.27, 0.31],
}

const padding = { side: 13, end: 8 }
const spaceAbove = 12

/** Where candidatures stand: sign and headline, the date in large letters, what else to know. */
export const statusRows = ({ status }: View, setting: Setting): readonly Row[] => {
  const tone = tones[status.state]
  const { styles } = setting
  const within = { ...setting, left: setting.left + padding.side, width: setting.width - 2 * padding.side }
  const of = tag('P', setting.parent)
  const headline = textRows([{ text: `${status.sign} ${status.headline}` }], { ...styles.statusHeadline, colour: tone }, of, within)
  const date = status.date === undefined ? [] : textRows([{ text: status.date.text }], styles.statusDate, tag('P', setting.parent), within)
  const details = status.detail.flatMap((text) => textRows([{ text }], styles.small, tag('P', setting.parent), within))
  const action = actionRows(status, within)
  const rows = [...headline, ...date, ...details, ...action].map((row): Row => ({ ...row, keep: 'bound' }))
  return spaced(framed(rows, barFrame(setting, tone), padding.end), spaceAbove)
}

const actionRows = ({ action }: ViewStatus, setting: Setting): readonly Row[] => {
  if (action === undefined) return []
  const { text, href } = action
  const phrase = setting.phrase({ text, marks: [{ type: 'link', at: [0, text.length], href }] })
  return textRows(phrase, setting.styles.small, tag('P', setting.parent), setting)
}
