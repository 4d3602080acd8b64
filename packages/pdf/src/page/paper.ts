import { AvpUsageError } from '@avpkit/core'

/** Lengths are in points: 72 to the inch. */
export type PaperName = 'A4' | 'Letter'

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A page and the column of text on it; y grows downwards from the top edge. */
export interface Paper {
  readonly size: readonly [width: number, height: number]
  readonly margins: Margins
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly columnWidth: number
  readonly columnHeight: number
}

const sizes: { readonly [N in PaperName]: readonly [number, number] } = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
}

/** Room for the running header above the column and for the running footer below it. */
export const defaultMargins: Margins = { top: 60, right: 64, bottom: 62, left: 64 }

const smallestColumn = { width: 144, height: 216 }

/** The column that is left between the margins. Throws when the paper isn't known or the column is smaller than two by three inches. */
export const paper = (name: PaperName, given: Partial<Margins> = {}): Paper => {
  if (!Object.hasOwn(sizes, name)) throw new AvpUsageError('option-impossible', `paper is ${Object.keys(sizes).join(' or ')}, not ${name}`)
  const size = sizes[name]
  const margins = { ...defaultMargins, ...given }
  if (!fits(size, margins)) throw new AvpUsageError('option-impossible', 'theme.margins leave less than two by three inches for the text')
  const { top, left } = margins
  const right = size[0] - margins.right
  const bottom = size[1] - margins.bottom
  return { size, margins, left, right, top, bottom, columnWidth: right - left, columnHeight: bottom - top }
}

const fits = ([width, height]: readonly [number, number], margins: Margins): boolean =>
  Object.values(margins).every((margin) => margin >= 0) &&
  width - margins.left - margins.right >= smallestColumn.width &&
  height - margins.top - margins.bottom >= smallestColumn.height
