import { columnsOf, type Position } from '@avpkit/core'
import { type Paint, painted, type Screen, withSigns } from './screen.ts'
import { filled, wrapped } from './wrap.ts'

/** A labelled value over one or more lines, with its place in the text on the right. */
export interface Row {
  readonly label: string
  readonly values: readonly string[]
  readonly place?: Position | undefined
  /** A sign in the margin: there is something to look at. */
  readonly mark?: { readonly sign: string; readonly paint: Paint } | undefined
}

export const margin = 3
const gap = 2
const widestLabel = 20

/** Columns that lines may fill: as much is left free on the right as on the left. */
export const edge = ({ width }: Screen): number => width - margin

/** `19:30`: line and column, the colons of all rows below each other. */
export const placeText = ({ line, column }: Position): string => `${line}:${column}`

const placesWidth = (rows: readonly Row[]): { readonly line: number; readonly column: number } => ({
  line: Math.max(0, ...rows.map(({ place }) => (place ? String(place.line).length : 0))),
  column: Math.max(0, ...rows.map(({ place }) => (place ? String(place.column).length : 0))),
})

/** Draws rows as two columns and the places. */
export const drawnRows = (rows: readonly Row[], screen: Screen): readonly string[] => {
  const labelWidth = Math.min(widestLabel, Math.max(...rows.map(({ label }) => columnsOf(label)), 0)) + gap
  const places = placesWidth(rows)
  const placeWidth = places.line + places.column + (places.line > 0 ? 1 : 0)
  const wholeWidth = edge(screen) - margin - labelWidth
  return rows.flatMap(({ label, values, place, mark }) => {
    const valueWidth = place ? wholeWidth - placeWidth - gap : wholeWidth
    const lines = values.flatMap((value) => hanging(withSigns(value, screen), valueWidth))
    const sign = mark ? `${filled(` ${withSigns(mark.sign, screen)}`, margin)}` : ' '.repeat(margin)
    const [first = '', ...rest] = lines
    const at = place && `${' '.repeat(gap)}${placeText(place).padStart(places.line + 1 + String(place.column).length)}`
    const head = `${painted(sign, mark?.paint, screen)}${painted(filled(label, labelWidth), 'strong', screen)}`
    const firstLine = at ? `${head}${filled(first, valueWidth)}${painted(at, 'faint', screen)}` : `${head}${first}`
    return [firstLine, ...rest.map((line) => `${' '.repeat(margin + labelWidth)}${line}`)]
  })
}

const itemMark = /^(?:–|-) /

/** An item's further lines stand below its words, not below its dash. */
const hanging = (value: string, width: number): readonly string[] => {
  const [mark = ''] = itemMark.exec(value) ?? []
  const [first = '', ...rest] = wrapped(value.slice(mark.length), width - mark.length)
  return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)]
}

/** Words set below each other, from a column on; `lead` stands before the first line. */
export const paragraph = (words: string, screen: Screen, { indent = margin, lead = '' } = {}): readonly string[] => {
  const sign = withSigns(lead, screen)
  const width = edge(screen) - indent - columnsOf(sign)
  return wrapped(withSigns(words, screen), width).map((line, index) =>
    index === 0 ? `${' '.repeat(indent)}${sign}${line}` : `${' '.repeat(indent + columnsOf(sign))}${line}`,
  )
}
