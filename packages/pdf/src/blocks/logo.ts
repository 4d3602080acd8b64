import type { Row } from '../flow/row.ts'
import type { Logo } from '../logo/logo.ts'
import { tag } from '../structure/tag.ts'
import type { Setting } from './setting.ts'

const below = 12

/** The logo above the title: a figure when something says what it shows, else decoration. */
export const logoRow = ({ image, alt, width, height }: Logo, top: number, setting: Setting): Row => {
  const { left } = setting
  const figure = tag('Figure', setting.parent, { alt, box: [left, top, left + width, top + height] })
  return {
    height: height + below,
    space: 0,
    keep: 'bound',
    paint: (pen, y) => {
      const placed = pen.place(image)
      if (alt === '') pen.decoration('Layout', () => pen.image(placed, left, y, width, height))
      else pen.figure(figure, placed, left, y, width, height)
    },
  }
}
