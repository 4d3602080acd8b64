import type { Diagnostic, Reading, SourceText } from '@avpkit/core'
import { Progress } from '../outputs/progress.ts'
import { misused } from '../refusal.ts'
import { type Session, signed } from '../session.ts'
import { faultWords } from '../usage/fault-words.ts'
import { inputWords } from './input-words.ts'
import { load } from './load.ts'
import { type Inputs, inputsOf } from './operands.ts'

/** A text and what was read of it. */
export interface Read {
  readonly source: SourceText
  readonly reading: Reading
  /** The input couldn't be had, or isn't in a format that is read. */
  readonly isUnreadable: boolean
}

/** Findings after which there is no text to judge. */
const unreadable: ReadonlySet<string> = new Set([
  'source-unreadable',
  'source-format-unsupported',
  'source-too-large',
  'source-no-text-layer',
  'source-encrypted',
  'source-malformed',
  'source-deadline-exceeded',
])

/** Reads one text; the trouble that a file made takes the place of "this text is empty". */
export const readText = (source: SourceText, trouble: Diagnostic | undefined, session: Session): Read => {
  const { kit, purpose, producedBy } = session
  const read: Reading = kit.parse(source, { purpose })
  const reading = signed(trouble ? { ...read, diagnostics: [trouble] } : read, producedBy)
  return { source, reading, isUnreadable: reading.diagnostics.some(({ code }) => unreadable.has(code)) }
}

/** The inputs that a command line names; standard input when it names none and something is piped in. */
export const namedInputs = async ({ line, io, locale }: Session): Promise<Inputs> => {
  if (line.operands.length === 0 && io.stdin.isTTY) throw misused(faultWords[locale].noInput(line.command))
  const operands = line.operands.length === 0 ? ['-'] : line.operands
  if (operands.filter((operand) => operand === '-').length > 1) throw misused(faultWords[locale].stdinTwice)
  return inputsOf(operands, io)
}

/** Reads inputs one after the other and hands each to `take`; tells of folders without offers and of guessed encodings. */
export const readEach = async (
  { inputs, empty }: Inputs,
  session: Session,
  take: (read: Read) => Promise<void>,
): Promise<{ readonly unreadable: number }> => {
  const { io, locale, line } = session
  const words = inputWords[locale]
  const progress = new Progress(inputs.length, io)
  let unreadable = empty.length
  let characters = 0
  let parsing = 0
  for (const { operand, kind } of empty) await session.tell(kind === 'folder' ? words.emptyFolder(operand) : words.noMatch(operand))
  for (const [index, input] of inputs.entries()) {
    progress.at(index)
    const { source, trouble, encoding } = await load(input, io)
    const before = io.ticks()
    const read = readText(source, trouble, session)
    parsing += io.ticks() - before
    characters += source.text.length
    progress.clear()
    if (encoding === 'windows-1252') await session.tell(words.guessed(input.id))
    if (read.isUnreadable) unreadable++
    await take(read)
  }
  progress.clear()
  if (line.has('time')) await session.tell(words.pace(inputs.length, characters, parsing))
  return { unreadable }
}
