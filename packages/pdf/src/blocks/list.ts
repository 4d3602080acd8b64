import type { ViewBlock, ViewItem } from '@avpkit/core'
import { bound, keepEnds, type Row } from '../flow/row.ts'
import { inLanguage, type Tag, tag } from '../structure/tag.ts'
import { linesOf } from '../text/lines.ts'
import { inside, type Setting, widest } from './setting.ts'
import { lineRow, textRows } from './text-rows.ts'

type List = Extract<ViewBlock, { type: 'list' }>
type Numbering = NonNullable<Tag['numbering']>

/** Signs of lists within lists, with the name that the structure tree has for them. */
const bullets: readonly { readonly sign: string; readonly numbering: Numbering }[] = [
  { sign: '•', numbering: 'Disc' },
  { sign: '◦', numbering: 'Circle' },
  { sign: '▪', numbering: 'Square' },
]

const numberings: readonly { readonly marker: RegExp; readonly numbering: Numbering }[] = [
  { marker: /^\W*\d/, numbering: 'Decimal' },
  { marker: /^\W*[ivx]{2,}\W*$/, numbering: 'LowerRoman' },
  { marker: /^\W*[IVX]{2,}\W*$/, numbering: 'UpperRoman' },
  { marker: /^\W*[a-z]\W*$/, numbering: 'LowerAlpha' },
  { marker: /^\W*[A-Z]\W*$/, numbering: 'UpperAlpha' },
]

const bulletIndent = 14
const gapAfterMarker = 6
const betweenItems = 2.5
const widestMarker = 80

const markersOf = ({ ordered, items }: List, depth: number): readonly string[] => {
  const bullet = bullets[Math.min(depth, bullets.length - 1)]?.sign ?? '•'
  return items.map(({ marker }, at) =>
    ordered ? (marker ?? `${at + 1}.`) : marker !== undefined && /[\p{L}\p{N}]/u.test(marker) ? marker : bullet,
  )
}

const numberingOf = ({ ordered }: List, markers: readonly string[], depth: number): Numbering => {
  const lettered = numberings.find(({ marker }) => marker.test(markers[0] ?? ''))
  if (lettered !== undefined) return lettered.numbering
  return ordered ? 'Decimal' : (bullets[Math.min(depth, bullets.length - 1)]?.numbering ?? 'Disc')
}

/** A list and the lists in it: signs or numbers hang at the left. */
export const list = (
  block: List,
  setting: Setting,
  blocksOf: (blocks: readonly ViewBlock[], setting: Setting) => readonly Row[],
): readonly Row[] => {
  const markers = markersOf(block, setting.depth)
  const of = tag('L', setting.parent, { ...inLanguage(block.lang), numbering: numberingOf(block, markers, setting.depth) })
  const indent = Math.max(bulletIndent, widest([...new Set(markers)].map((marker) => widthOf(marker, setting))) + gapAfterMarker)
  const items = block.items.map((item, at) => itemRows(item, markers[at] ?? '•', indent, inside(setting, of), blocksOf))
  return keepEnds(items.filter((rows) => rows.length > 0)).flat()
}

const widthOf = (marker: string, { styles, fonts }: Setting): number =>
  Math.min(widestMarker, linesOf([{ text: marker }], styles.body, Number.POSITIVE_INFINITY, fonts, () => undefined)[0]?.width ?? 0)

const itemRows = (
  item: ViewItem,
  marker: string,
  indent: number,
  setting: Setting,
  blocksOf: (blocks: readonly ViewBlock[], setting: Setting) => readonly Row[],
): readonly Row[] => {
  if (setting.budget.spent) return []
  const of = tag('LI', setting.parent, inLanguage(item.lang))
  const label = tag('Lbl', of)
  const body = inside({ ...setting, depth: setting.depth + 1 }, tag('LBody', of), indent)
  const words = textRows(setting.phrase(item), setting.styles.body, body.parent, body)
  const blocks = blocksOf(item.blocks ?? [], body)
  // An item's last line stays with the first line of what is nested in it.
  const rows = blocks.length > 0 && words.length > 0 ? [...bound(words), ...blocks] : [...words, ...blocks]
  const [first, ...rest] = rows
  if (first === undefined) return []
  return [withMarker(first, marker, label, setting), ...rest]
}

const withMarker = (row: Row, marker: string, label: Tag, setting: Setting): Row => {
  const line = linesOf([{ text: marker }], setting.styles.body, widestMarker, setting.fonts, setting.report)[0]
  const markerRow = line && lineRow(label, line, setting.styles.body, setting)
  return {
    ...row,
    space: Math.max(row.space, betweenItems),
    paint: (pen, top) => {
      markerRow?.paint(pen, top)
      row.paint(pen, top)
    },
  }
}
