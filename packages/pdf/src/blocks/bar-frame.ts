import type { Frame } from '../flow/row.ts'
import { type Colour, ground } from '../theme/colour.ts'
import type { Setting } from './setting.ts'

const barWidth = 3

/** A light ground over the column's width, with a bar of the full colour at its left. */
export const barFrame = ({ left, width }: Setting, colour: Colour): Frame => ({
  paint: (pen, top, bottom) => {
    pen.rectangle(left, top, left + width, bottom, ground(colour))
    pen.rectangle(left, top, left + barWidth, bottom, colour)
  },
})
