import type { View } from '@avpkit/core'
import type { Setting } from '../blocks/setting.ts'
import { baselineOf } from '../blocks/text-rows.ts'
import { type Line, linesOf } from '../text/lines.ts'
import type { DocumentWords } from '../words.ts'
import type { Pen } from './pen.ts'

const headerAbove = 30
const footerBelow = 16
const gap = 24
const ruleThickness = 0.5

/** Draws what stands on a page around the text. */
export type DrawRunning = (pen: Pen, page: number, pages: number) => void

/** The reference above the text from the second page on, the running foot and the page's number below it; set once for all pages. */
export const running = (view: View, words: DocumentWords, setting: Setting): DrawRunning => {
  const header = headerOf(view, words, setting)
  let footer: Footer | undefined
  return (pen, page, pages) => {
    footer ??= footerOf(view, words.pageOf(pages, pages), setting)
    if (page > 1) drawHeader(pen, header, setting)
    drawFooter(pen, footer, oneLine(words.pageOf(page, pages), setting.width / 2, setting)[0], setting)
  }
}

const oneLine = (text: string, width: number, { fonts, styles }: Setting) =>
  linesOf([{ text: text.slice(0, 300) }], styles.running, width, fonts, () => undefined)

interface Header {
  readonly title: Line | undefined
  readonly reference: Line | undefined
}

const headerOf = (view: View, words: DocumentWords, setting: Setting): Header => {
  const reference = view.reference === undefined ? undefined : oneLine(`${words.notice} ${view.reference}`, setting.width / 2, setting)[0]
  return { reference, title: shortened(view.title, setting.width - (reference?.width ?? 0) - gap, setting) }
}

const drawHeader = (pen: Pen, { title, reference }: Header, { styles }: Setting): void => {
  const { top, left, right } = pen.paper
  const baseline = top - headerAbove + baselineOf(styles.running)
  pen.decoration('Pagination', () => {
    if (title !== undefined) pen.looseWords(title, left, baseline, styles.running.colour)
    if (reference !== undefined) pen.looseWords(reference, right - reference.width, baseline, styles.running.colour)
  })
}

/** The words that fit one line, with an ellipsis when there are more. */
const shortened = (text: string, width: number, setting: Setting) => {
  const lines = oneLine(text, width, setting)
  if (lines.length < 2) return lines[0]
  let words = text.slice(0, 300).split(' ')
  while (words.length > 1) {
    words = words.slice(0, -1)
    const cut = oneLine(`${words.join(' ')}…`, width, setting)
    if (cut.length === 1) return cut[0]
  }
  return lines[0]
}

interface Footer {
  readonly foot: Line | undefined
}

const footerOf = (view: View, widestNumber: string, setting: Setting): Footer => {
  const place = oneLine(widestNumber, setting.width / 2, setting)[0]
  return { foot: shortened(view.runningFoot, setting.width - (place?.width ?? 0) - gap, setting) }
}

const drawFooter = (pen: Pen, { foot }: Footer, place: Line | undefined, { styles, palette }: Setting): void => {
  const { bottom, left, right } = pen.paper
  const top = bottom + footerBelow
  const baseline = top + 5 + baselineOf(styles.running)
  pen.decoration('Pagination', () => {
    pen.rectangle(left, top, right, top + ruleThickness, palette.rule)
    if (foot !== undefined) pen.looseWords(foot, left, baseline, styles.running.colour)
    if (place !== undefined) pen.looseWords(place, right - place.width, baseline, styles.running.colour)
  })
}
