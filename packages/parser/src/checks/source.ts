import type { Diagnostic, Line, Purpose, Span } from '@avpkit/core'
import { diagnosticOf, severityOf } from '@avpkit/core'
import { wordsOfPhrase } from '../labels/dictionary.ts'
import type { Occurrence } from '../labels/find.ts'
import { wordsAt } from '../lines/words.ts'
import type { Outline } from '../outline/outline.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { hangs } from '../regions/continues.ts'

/** What the checks on the text itself look at. */
export interface Seen {
  readonly prepared: Prepared
  readonly occurrences: readonly Occurrence[]
  readonly outline: Outline
  readonly purpose: Purpose
  readonly lastLine: Line | undefined
}

type Code = Parameters<typeof severityOf>[0]

const finding = (code: Code, data: unknown, purpose: Purpose, path: readonly string[], span?: Span): readonly Diagnostic[] => {
  const diagnostic = diagnosticOf(code, data, span ? { span } : {}, path, severityOf(code, purpose))
  return diagnostic ? [diagnostic] : []
}

/** Sections that stand at the end of a notice, in the words of the contract. */
const endSections = ['knowledge', 'contact', 'application'] as const

const unchecked = ({ outline }: Seen): readonly string[] =>
  endSections.filter((id) => !outline.sections.some((section) => section.id === id || (id === 'knowledge' && section.id === 'skills')))

/** Whether words stop in the middle of a sentence. A complete item may end with "," or ";"; an intro that ends with ":" wants its list. */
const stopsMidSentence = (line: Line): boolean => {
  const { text } = line
  if (text.endsWith(':')) return !line.heading && text.length > 30
  if (text.endsWith(',')) return !line.item
  return hangs(text.replace(/[,;]$/, ''))
}

/** The text stops in the middle of a sentence, or before how to apply: one finding, since all that is missing follows from it. */
export const endOfText = (seen: Seen): readonly Diagnostic[] => {
  const { lastLine, purpose, outline } = seen
  if (!lastLine || outline.sections.some(({ id }) => id === 'application')) return []
  if (stopsMidSentence(lastLine)) {
    const length = Math.min(lastLine.text.length, 40)
    const span = lastLine.at(lastLine.text.length - length, lastLine.text.length)
    return finding('source-truncated', { tail: lastLine.text.slice(-60), unchecked: unchecked(seen) }, purpose, [], span)
  }
  const { length } = lastLine.text
  return finding('source-incomplete', { unchecked: unchecked(seen) }, purpose, [], lastLine.at(Math.max(0, length - 40), length))
}

/** Labels that were understood although a letter or two was off. */
export const misspeltLabels = ({ prepared, occurrences, purpose }: Seen): readonly Diagnostic[] =>
  occurrences.flatMap(({ exact, from, wordsTo, label }) => {
    if (exact) return []
    const words = wordsAt(prepared, [{ from, to: wordsTo }])
    if (wordsOfPhrase(words.text).join(' ') === wordsOfPhrase(label.phrase).join(' ')) return []
    const path = label.target.kind === 'field' ? label.target.id.split('.') : ['sections']
    return finding('label-misspelt', { printed: words.text, understood: label.phrase }, purpose, path, words.at(0, words.text.length))
  })

export const damage = ({ prepared, purpose }: Seen): readonly Diagnostic[] => {
  const { repaired, controls } = prepared
  const place = (first: number | undefined): Span | undefined => (first === undefined ? undefined : [first, first + 1])
  return [
    ...(repaired.count > 0 ? finding('source-mojibake', { repaired: repaired.count }, purpose, [], place(repaired.first)) : []),
    ...(controls.count > 0 ? finding('source-control-characters', { count: controls.count }, purpose, [], place(controls.first)) : []),
  ]
}

export const unreadText = (unread: readonly Line[], purpose: Purpose): readonly Diagnostic[] => {
  const [first] = unread
  return first ? finding('text-unread', { lines: unread.length, first: first.text.slice(0, 120) }, purpose, [], first.span) : []
}
