import type { View, ViewSection } from '@avpkit/core'
import { blocksRows } from '../blocks/blocks.ts'
import { callerAddresses, footRows } from '../blocks/foot.ts'
import { heading, headingLevels } from '../blocks/heading.ts'
import { inside, type Setting } from '../blocks/setting.ts'
import { statusRows } from '../blocks/status.ts'
import { titleRows } from '../blocks/title.ts'
import { type Row, spaced } from '../flow/row.ts'
import { tag } from '../structure/tag.ts'
import type { DocumentWords } from '../words.ts'
import type { Addresses } from './addresses.ts'

const aboveSection = 15
const belowSectionHeading = 3

/** Everything that the document shows, from the title to the foot, below what heads it, as rows of its column. */
export const documentRows = (
  view: View,
  words: DocumentWords,
  setting: Setting,
  addresses: Addresses,
  head: readonly Row[],
): readonly Row[] => [
  ...head,
  ...titleRows(view, words, setting),
  ...statusRows(view, setting),
  ...sectionsRows(view.sections, setting),
  ...footRows(view, addresses.printed(callerAddresses(view)), words, setting),
]

const sectionsRows = (sections: readonly ViewSection[], setting: Setting): readonly Row[] => {
  const levels = headingLevels()
  const rowsOf = blocksRows(levels)
  return sections.flatMap((section) => {
    const within = inside(setting, tag('Sect', setting.parent))
    return spaced([...headingRows(section, levels.next(2), within), ...rowsOf(section.blocks, within)], aboveSection)
  })
}

const headingRows = ({ heading: text, headingLang, anchor }: ViewSection, level: number, setting: Setting): readonly Row[] => {
  if (text.trim() === '') return []
  const target = { kind: 'section', anchor, words: text } as const
  const rows = heading({ text, level, ...(headingLang !== undefined && { lang: headingLang }), target }, setting)
  return rows.map((row, at) => (at === rows.length - 1 ? { ...row, height: row.height + belowSectionHeading } : row))
}
