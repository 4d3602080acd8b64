import type { ViewInline, ViewMark } from '@avpkit/core'
import { html, type Slot } from '../html.ts'
import { anchorId, type Drawing } from './drawing.ts'

/** Draws words and the marks on them; marks that overlap or lie outside the text are passed over. */
export const inlineOf = (drawing: Drawing, { text, marks = [] }: Pick<ViewInline, 'text' | 'marks'>): Slot => {
  if (marks.length === 0) return text
  const drawn: Slot[] = []
  let read = 0
  for (const mark of marks) {
    const [start, end] = mark.at
    if (start < read || end <= start || end > text.length) continue
    drawn.push(text.slice(read, start), markOf(drawing, mark, text.slice(start, end)))
    read = end
  }
  return [...drawn, text.slice(read)]
}

const markOf = (drawing: Drawing, mark: ViewMark, words: string): Slot => {
  switch (mark.type) {
    case 'link':
      return html`<a href="${mark.href}">${breakable(words)}</a>`
    case 'anchor':
      return html`<a href="#${anchorId(mark.anchor)}">${words}</a>`
    case 'day':
      return html`<time datetime="${mark.day}">${words}</time>`
    case 'quote':
      return drawing.view.locale === drawing.view.contentLanguage
        ? words
        : html`<span lang="${drawing.view.contentLanguage}">${words}</span>`
    case 'note':
      return noteCall(drawing, mark.mark, words)
  }
}

/** A mail address may break before its "@" and nowhere else as long as there is room. */
const breakable = (words: string): Slot => {
  const at = words.indexOf('@')
  return at > 0 && !words.includes(' ') ? [words.slice(0, at), html`<wbr>`, words.slice(at)] : words
}

const noteCall = ({ notes, words: said }: Drawing, mark: string, words: string): Slot => {
  const number = notes.numberOf(mark)
  if (number === undefined) return words
  const id = `${anchorId('call')}-${number}-${notes.called(number)}`
  const target = `${anchorId('note')}-${number}`
  return html`<sup><a id="${id}" href="#${target}" role="doc-noteref" aria-label="${said.call(mark)}">${words}</a></sup>`
}
