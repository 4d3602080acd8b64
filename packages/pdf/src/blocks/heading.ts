import { bound, type Row } from '../flow/row.ts'
import { inLanguage, type Role, type Tag, tag } from '../structure/tag.ts'
import type { Target } from '../text/phrase.ts'
import type { TypeScale } from '../theme/type-scale.ts'
import type { Setting } from './setting.ts'
import { textRows } from './text-rows.ts'

const roles: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

const styleOf = (level: number, styles: TypeScale) => (level <= 2 ? styles.section : level === 3 ? styles.subsection : styles.subsubsection)

/** Levels of headings in the order of the document: none is left out on the way down, as PDF/UA asks (ISO 14289-1, 7.4.2). */
export interface HeadingLevels {
  next(wanted: number): number
}

export const headingLevels = (): HeadingLevels => {
  let last = 1
  return {
    next: (wanted) => {
      last = Math.min(Math.max(2, Math.trunc(wanted) || 2), last + 1, roles.length)
      return last
    },
  }
}

interface Heading {
  readonly text: string
  readonly level: number
  readonly lang?: string
  /** What leads here. */
  readonly target?: Exclude<Target, { kind: 'address' }>
}

/** A heading, bound to what follows it; it stands in the outline too. */
export const heading = ({ text, level, lang, target }: Heading, setting: Setting): readonly Row[] => {
  const of: Tag = tag(roles[level - 1] ?? 'H6', setting.parent, inLanguage(lang))
  const rows = bound(textRows([{ text }], styleOf(level, setting.styles), of, setting)).map((row): Row => ({ ...row, keep: 'bound' }))
  return rows.map((row, at) => {
    if (at > 0) return row
    return {
      ...row,
      paint: (pen, top) => {
        pen.outline.add(level, text, top)
        if (target !== undefined) pen.destinations.mark(target, setting.left, top)
        row.paint(pen, top)
      },
    }
  })
}
