import type { Found, Line, Region, Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { joinedWords, partOf } from '../words/parts.ts'
import { type Statement, statementsIn } from './statements.ts'
import { asFound, trimmed } from './text.ts'

/**
 * What readers do with words, so that each part of them keeps its place in the text.
 *
 * - `fold`: without case and accents, offsets unchanged · `part`: from one offset to another, blanks at its ends left out
 * - `trim`: without the punctuation around them · `join`: several one after the other, joined with a blank
 * - `statements`: lines put together where a phrase or an item goes on over several
 * - `found`: a claim of the words themselves; none when they hold neither letter nor digit
 *
 * @example
 * ```ts
 * wordTools.fold('Été à Koné') // 'ete a kone'
 * ```
 */
export const wordTools: {
  readonly fold: (text: string) => string
  readonly part: (words: Words, from: number, to: number) => Words
  readonly trim: (words: Words) => Words
  readonly join: (parts: readonly Words[]) => Words
  readonly statements: (lines: readonly Line[]) => readonly Statement[]
  readonly found: (words: Words, pieces?: Region['pieces']) => readonly Found<string>[]
} = { fold, part: partOf, trim: trimmed, join: joinedWords, statements: statementsIn, found: asFound }
