import type { View } from '@avpkit/core'
import type { Setting } from '../blocks/setting.ts'
import { baselineOf } from '../blocks/text-rows.ts'
import { linesOf } from '../text/lines.ts'
import type { DocumentWords } from '../words.ts'
import type { Pen } from './pen.ts'

const headerAbove = 30
const footerBelow = 16
const gap = 24
const ruleThickness = 0.5

/** Draws what stands on every page around the text: the reference above it from the second page on, the running foot and the page's number below. */
export const drawRunning = (pen: Pen, view: View, words: DocumentWords, setting: Setting, page: number, pages: number): void => {
  if (page > 1) drawHeader(pen, view, words, setting)
  drawFooter(pen, view, words.pageOf(page, pages), setting)
}

const oneLine = (text: string, width: number, { fonts, styles }: Setting) =>
  linesOf([{ text: text.slice(0, 300) }], styles.running, width, fonts, () => undefined)

const drawHeader = (pen: Pen, view: View, words: DocumentWords, setting: Setting): void => {
  const { top, left, right } = pen.paper
  const { styles } = setting
  const baseline = top - headerAbove + baselineOf(styles.running)
  const reference = view.reference === undefined ? undefined : oneLine(`${words.notice} ${view.reference}`, setting.width / 2, setting)[0]
  const title = shortened(view.title, setting.width - (reference?.width ?? 0) - gap, setting)
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

const drawFooter = (pen: Pen, view: View, pageNumber: string, setting: Setting): void => {
  const { bottom, left, right } = pen.paper
  const { styles, palette } = setting
  const top = bottom + footerBelow
  const baseline = top + 5 + baselineOf(styles.running)
  const place = oneLine(pageNumber, setting.width / 2, setting)[0]
  const foot = shortened(view.runningFoot, setting.width - (place?.width ?? 0) - gap, setting)
  pen.decoration('Pagination', () => {
    pen.rectangle(left, top, right, top + ruleThickness, palette.rule)
    if (foot !== undefined) pen.looseWords(foot, left, baseline, styles.running.colour)
    if (place !== undefined) pen.looseWords(place, right - place.width, baseline, styles.running.colour)
  })
}
