import type { ViewInline } from '@avpkit/core'
import type { Tag } from '../structure/tag.ts'
import type { FontSet } from '../text/font-set.ts'
import type { ReportLost } from '../text/lines.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Palette } from '../theme/theme.ts'
import type { TypeScale } from '../theme/type-scale.ts'

/** Where a block stands and what it is made with. Lengths in points. */
export interface Setting {
  readonly left: number
  readonly width: number
  /** Element that the block's own elements belong to. */
  readonly parent: Tag
  /** How many lists the block stands in. */
  readonly depth: number
  readonly fonts: FontSet
  readonly styles: TypeScale
  readonly palette: Palette
  readonly report: ReportLost
  readonly budget: RowBudget
  phrase(inline: Pick<ViewInline, 'text' | 'marks'>): Phrase
}

/** Lists within lists go further in as long as this is left for their words. */
const narrowest = 120

/** How many rows the document may still have: a text that would fill more pages than allowed isn't laid out to its end. */
export interface RowBudget {
  readonly spent: boolean
  spend(rows: number): void
}

export const rowBudget = (most: number): RowBudget => {
  let left = most
  return {
    get spent() {
      return left <= 0
    },
    spend: (rows) => {
      left -= rows
    },
  }
}

/** The same setting below another element, and further in. */
export const inside = (setting: Setting, parent: Tag, indent = 0): Setting => {
  const width = setting.width - indent
  return width < narrowest ? { ...setting, parent } : { ...setting, parent, left: setting.left + indent, width }
}

/** The greatest of many numbers; 0 for none. */
export const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0)
