import { type Decided, type Diagnostic, diagnosticOf, type Span, severityOf } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'
import { digitOf, repeatsNumber } from '../outline/note-marks.ts'
import type { Seen } from './source.ts'

const marks = /(?:\(\s*(?:<sup>\s*)?([1-4])\s*(?:<\/sup>\s*)?\)|⁽([¹²³])⁾)/g

/** Note marks in the text, the first of each: in labels, values and sections alike. Marks that begin a line are notes themselves. */
const firstMarks = (text: string): ReadonlyMap<string, Span> => {
  const found = new Map<string, Span>()
  for (const match of matchesIn(marks, text)) {
    const digit = digitOf(match[1] ?? match[2] ?? '')
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (/(?:^|\n)[\s*>#-]*(?:<sup>)?$/.test(before) || found.has(digit) || repeatsNumber(text, match.index, digit)) continue
    found.set(digit, [match.index, match.index + match[0].length])
  }
  return found
}

/** A mark whose note isn't in the text. */
export const missingNotes = ({ prepared, purpose }: Seen, { offer }: Decided): readonly Diagnostic[] => {
  const known = new Set((offer.footnotes ?? []).map(({ mark }) => mark))
  return [...firstMarks(prepared.text)].flatMap(([mark, [from, to]]) => {
    if (known.has(mark)) return []
    const diagnostic = diagnosticOf(
      'footnote-missing',
      { mark },
      { span: prepared.span(from, to) },
      ['footnotes'],
      severityOf('footnote-missing', purpose),
    )
    return diagnostic ? [diagnostic] : []
  })
}
