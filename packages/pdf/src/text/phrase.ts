import type { ViewInline, ViewMark } from '@avpkit/core'
import type { FontWeight } from './font-set.ts'

/** Where words lead: out of the document, to a note or to a section of it. `words` are all of the link's words. */
export type Target =
  | { readonly kind: 'address'; readonly href: string; readonly words: string }
  | { readonly kind: 'note'; readonly mark: string; readonly words: string }
  | { readonly kind: 'section'; readonly anchor: string; readonly words: string }

/** Words of one look. */
export interface Span {
  readonly text: string
  readonly weight?: FontWeight
  readonly target?: Target
  /** Where it isn't that of the words around. */
  readonly lang?: string
}

export type Phrase = readonly Span[]

/** What links may lead to; others are drawn as plain words. */
export interface Targets {
  /** The address as it is written into the file; `undefined` refuses it. */
  address(href: string): string | undefined
  note(mark: string): boolean
  section(anchor: string): boolean
  /** Language of the words that a view quotes, where it isn't the view's. */
  readonly quoteLang?: string
}

/** Cuts words at their marks. Marks outside the text, over another mark or to nowhere leave the words plain. */
export const phraseOf = ({ text, marks = [] }: Pick<ViewInline, 'text' | 'marks'>, targets: Targets): Phrase => {
  if (marks.length === 0) return [{ text }]
  const spans: Span[] = []
  let read = 0
  for (const mark of [...marks].sort((a, b) => a.at[0] - b.at[0])) {
    const [start, end] = mark.at
    if (!(start >= read && end > start && end <= text.length)) continue
    const span = markedSpan(mark, text.slice(start, end), targets)
    if (span === undefined) continue
    if (start > read) spans.push({ text: text.slice(read, start) })
    spans.push(span)
    read = end
  }
  if (read < text.length) spans.push({ text: text.slice(read) })
  return spans
}

const markedSpan = (mark: ViewMark, text: string, targets: Targets): Span | undefined => {
  if (mark.type === 'quote') return targets.quoteLang === undefined ? undefined : { text, lang: targets.quoteLang }
  const target = targetOf(mark, text, targets)
  return target === undefined ? undefined : { text, target }
}

const targetOf = (mark: ViewMark, words: string, targets: Targets): Target | undefined => {
  switch (mark.type) {
    case 'link': {
      const href = targets.address(mark.href)
      return href === undefined ? undefined : { kind: 'address', href, words }
    }
    case 'note':
      return targets.note(mark.mark) ? { kind: 'note', mark: mark.mark, words } : undefined
    case 'anchor':
      return targets.section(mark.anchor) ? { kind: 'section', anchor: mark.anchor, words } : undefined
    default:
      return undefined
  }
}
