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
}

export type Phrase = readonly Span[]

/** What links may lead to; others are drawn as plain words. */
export interface Targets {
  /** The address as it is written into the file; `undefined` refuses it. */
  address(href: string): string | undefined
  note(mark: string): boolean
  section(anchor: string): boolean
}

/** Cuts words at their marks. Marks outside the text, over another mark or to nowhere leave the words plain. */
export const phraseOf = ({ text, marks = [] }: Pick<ViewInline, 'text' | 'marks'>, targets: Targets): Phrase => {
  if (marks.length === 0) return [{ text }]
  const spans: Span[] = []
  let read = 0
  for (const mark of [...marks].sort((a, b) => a.at[0] - b.at[0])) {
    const [start, end] = mark.at
    if (!(start >= read && end > start && end <= text.length)) continue
    const words = text.slice(start, end)
    const target = targetOf(mark, words, targets)
    if (target === undefined) continue
    if (start > read) spans.push({ text: text.slice(read, start) })
    spans.push({ text: words, target })
    read = end
  }
  if (read < text.length) spans.push({ text: text.slice(read) })
  return spans
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
