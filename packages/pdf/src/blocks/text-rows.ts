import type { Row } from '../flow/row.ts'
import type { Tag } from '../structure/tag.ts'
import { type Line, linesOf, type TextStyle } from '../text/lines.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Setting } from './setting.ts'

/** Where the baseline lies in a line; the same part for all sizes, so that neighbours in a table stand on one line. */
const baselineShare = 0.74

/** From the top of a line to its baseline. */
export const baselineOf = ({ leading }: TextStyle): number => leading * baselineShare

/** A line of an element's words as a row. */
export const lineRow = (of: Tag, line: Line, style: TextStyle, { left, palette }: Setting): Row => {
  const baseline = baselineOf(style)
  const ink = { plain: style.colour, linked: palette.accent }
  return { height: style.leading, space: 0, keep: 'free', paint: (pen, top) => pen.words(of, line, left, top + baseline, ink) }
}

/** Words as rows. Neither the first nor the last line of several stands alone on a page. */
export const textRows = (phrase: Phrase, style: TextStyle, of: Tag, setting: Setting): readonly Row[] => {
  if (setting.budget.spent) return []
  const lines = withoutRunt(linesOf(phrase, style, setting.width, setting.fonts, setting.report), phrase, style, setting)
  setting.budget.spend(lines.length)
  return lines.map((line, at) => {
    const binds = lines.length > 1 && (at === 0 || at === lines.length - 2)
    return { ...lineRow(of, line, style, setting), keep: binds ? 'bound' : 'free' }
  })
}

/** A last line shorter than this part of the column is a runt … */
const runt = 0.13
/** … that a column narrower by this part often avoids. */
const narrower = [0.96, 0.92, 0.88]
/** Words of more lines aren't set twice. */
const shortText = 30

/** Two lines or more whose last isn't a single short word, or is the longest possible, when a slightly narrower column takes no further line. */
const withoutRunt = (lines: readonly Line[], phrase: Phrase, style: TextStyle, { width, fonts }: Setting): readonly Line[] => {
  const lastWidth = (set: readonly Line[]) => set.at(-1)?.width ?? 0
  if (lines.length < 2 || lines.length > shortText) return lines
  let best = lines
  for (const part of narrower) {
    if (lastWidth(best) >= width * runt) break
    const tried = linesOf(phrase, style, width * part, fonts, () => undefined)
    if (tried.length === lines.length && lastWidth(tried) > lastWidth(best)) best = tried
  }
  return best
}

/** Words as rows of even length, as titles have them: the narrowest column that needs no further line. */
export const balancedRows = (phrase: Phrase, style: TextStyle, of: Tag, setting: Setting): readonly Row[] => {
  const count = (width: number) => linesOf(phrase, style, width, setting.fonts, () => undefined).length
  const lines = count(setting.width)
  if (lines < 2 || lines > 4) return textRows(phrase, style, of, setting)
  let narrow = setting.width / 2
  let wide = setting.width
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    if (count(middle) > lines) narrow = middle
    else wide = middle
  }
  return textRows(phrase, style, of, { ...setting, width: wide })
}
