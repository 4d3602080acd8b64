import type { View, ViewLinks } from '@avpkit/core'
import { type Row, spaced, together } from '../flow/row.ts'
import { type Tag, tag } from '../structure/tag.ts'
import type { DocumentWords } from '../words.ts'
import { inside, type Setting } from './setting.ts'
import { textRows } from './text-rows.ts'

/** An address that the document leads to and doesn't show otherwise. */
export interface PrintedAddress {
  readonly words: string
  readonly href: string
}

const spaceAbove = 26
const betweenParagraphs = 3

/** What counts and who decides, and the addresses of links, for those who read on paper. */
export const footRows = (view: View, addresses: readonly PrintedAddress[], words: DocumentWords, setting: Setting): readonly Row[] => {
  const style = setting.styles.small
  const paragraphs = view.foot.map((text) => textRows([{ text }], style, tag('P', setting.parent), setting))
  const printed = addresses.length === 0 ? [] : addressRows(addresses, words, setting)
  const rows = [...paragraphs.flatMap((paragraph) => spaced(together(paragraph), betweenParagraphs)), ...printed]
  return spaced(rows, spaceAbove)
}

const addressRows = (addresses: readonly PrintedAddress[], words: DocumentWords, setting: Setting): readonly Row[] => {
  const style = setting.styles.small
  const lead = textRows([{ text: words.addresses + words.colon.trimEnd() }], style, tag('P', setting.parent), setting)
  const list = tag('L', setting.parent)
  const items = addresses.map((address) => together(addressRow(address, list, words, setting)))
  return [...spaced(lead, betweenParagraphs * 2).map((row): Row => ({ ...row, keep: 'bound' })), ...items.flat()]
}

const addressRow = ({ words, href }: PrintedAddress, list: Tag, { colon }: DocumentWords, setting: Setting): readonly Row[] => {
  const body = inside(setting, tag('LBody', tag('LI', list)))
  const label = `${words}${colon}`
  const phrase = setting.phrase({ text: label + href, marks: [{ type: 'link', at: [label.length, label.length + href.length], href }] })
  return textRows(phrase, setting.styles.small, body.parent, body)
}

type LinkName = Exclude<keyof ViewLinks, 'officialNote'>

const linkNames: readonly LinkName[] = ['official', 'proofs', 'twin', 'calendar', 'reportError']

/** The caller's links with their labels, in the order of their worth. */
export const callerAddresses = ({ links, linkLabels }: View): readonly PrintedAddress[] =>
  linkNames.flatMap((name) => {
    const href = links[name]
    return href === undefined ? [] : [{ words: linkLabels[name], href }]
  })
