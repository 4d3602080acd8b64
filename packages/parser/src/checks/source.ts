import type { Diagnostic, Line, Offer, Purpose, Span } from '@avpkit/core'
import { diagnosticOf, severityOf } from '@avpkit/core'
import { wordsOfPhrase } from '../labels/dictionary.ts'
import type { Occurrence } from '../labels/occurrence.ts'
import type { Outline } from '../outline/outline.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { hangs } from '../regions/continues.ts'
import { wordsIn } from '../words/clean.ts'

/** What the checks on the text itself look at. */
export interface Seen {
  /** The text as given. */
  readonly given: string
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

/** Sections that stand before the missions, or anywhere. */
const beforeMissions = new Set<string>(['details', 'context', 'other'])

/** Whether the missing end may hold the missions: no section is read that stands behind them. */
export const endsBeforeMissions = ({ outline }: Seen): boolean => outline.sections.every(({ id }) => beforeMissions.has(id))

const unchecked = (seen: Seen): readonly string[] => [
  ...(endsBeforeMissions(seen) ? ['missions'] : []),
  ...endSections.filter(
    (id) => !seen.outline.sections.some((section) => section.id === id || (id === 'knowledge' && section.id === 'skills')),
  ),
]

/**
 * Whether words stop in the middle of a sentence. A complete item may end with "," or ";"; an intro that ends with ":" wants its list,
 * unless it is the heading of a section.
 */
const stopsMidSentence = (line: Line, isSectionHeading: boolean): boolean => {
  const { text } = line
  if (text.endsWith(':')) return !isSectionHeading && !line.heading && text.length > 30
  if (text.endsWith(',')) return !line.item
  return hangs(text.replace(/[,;]$/, ''))
}

/** Where the last whole words of a text begin, `most` letters at most before its end. */
const lastWordsFrom = (text: string, most: number): number => {
  if (text.length <= most) return 0
  const from = text.length - most
  const blank = text.indexOf(' ', from - 1)
  return blank < 0 ? from : blank + 1
}

/**
 * The text stops in the middle of a sentence, or before it says whom to ask and how to apply: one finding, since all that is missing
 * follows from it. A text that names a contact goes to its end; there only the way to apply is missing.
 */
export const endOfText = (seen: Seen, { contact, application }: Offer): readonly Diagnostic[] => {
  const { lastLine, purpose, outline } = seen
  if (!lastLine || application || outline.sections.some(({ id }) => id === 'application')) return []
  const { text } = lastLine
  const span = lastLine.at(lastWordsFrom(text, 40), text.length)
  if (stopsMidSentence(lastLine, outline.sections.at(-1)?.blocks.length === 0)) {
    return finding('source-truncated', { tail: text.slice(lastWordsFrom(text, 60)), unchecked: unchecked(seen) }, purpose, [], span)
  }
  return contact ? [] : finding('source-incomplete', { unchecked: unchecked(seen) }, purpose, [], span)
}

/** Labels that were understood although a letter or two was off. */
export const misspeltLabels = ({ prepared, occurrences, purpose }: Seen): readonly Diagnostic[] =>
  occurrences.flatMap(({ exact, from, wordsTo, label }) => {
    if (exact) return []
    const words = wordsIn(prepared, { from, to: wordsTo })
    if (wordsOfPhrase(words.text).join(' ') === label.words.join(' ')) return []
    const path = label.target.kind === 'field' ? label.target.id.split('.') : ['sections']
    return finding('label-misspelt', { printed: words.text, understood: label.phrase }, purpose, path, words.at(0, words.text.length))
  })

/** Longest stretch of a word on either side of an offset. */
const longestWord = 40

/** The word at an offset of the text as given. */
const wordAround = (text: string, at: number): Span => {
  const before = /[^\s*#|]*$/.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length ?? 0
  const after = /^[^\s*#|]+/.exec(text.slice(at, at + longestWord))?.[0].length ?? 1
  return [at - before, at + after]
}

/** Letters that a conversion damaged, and characters that nobody sees. */
export const damage = ({ given, prepared, purpose }: Seen): readonly Diagnostic[] => {
  const { repaired, controls } = prepared
  return [
    ...(repaired.first === undefined
      ? []
      : finding('source-mojibake', { repaired: repaired.count }, purpose, [], wordAround(given, repaired.first))),
    ...(controls.first === undefined
      ? []
      : finding('source-control-characters', { count: controls.count }, purpose, [], [controls.first, controls.first + 1])),
  ]
}

export const unreadText = (unread: readonly Line[], purpose: Purpose): readonly Diagnostic[] => {
  const [first] = unread
  return first ? finding('text-unread', { lines: unread.length, first: first.text.slice(0, 120) }, purpose, [], first.span) : []
}
