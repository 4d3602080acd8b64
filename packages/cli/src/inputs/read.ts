import { type Catalogue, type Diagnostic, type Reading, report, type SourceText } from '@avpkit/core'
import { Progress } from '../outputs/progress.ts'
import { misused } from '../refusal.ts'
import { type Session, signed } from '../session.ts'
import { faultWords } from '../usage/fault-words.ts'
import { inputWords } from './input-words.ts'
import { type Loaded, load } from './load.ts'
import { type Inputs, inputsOf } from './operands.ts'
import { nameOf } from './side-file.ts'

/** A text and what was read of it. */
export interface Read {
  readonly source: SourceText
  readonly reading: Reading
  /** Why there is no text to judge: the input couldn't be had, isn't in a format that is read, or is empty. */
  readonly trouble: Diagnostic | undefined
}

/** A reading as it is printed: its findings have their places and their words. */
export const printedReading = ({ reading, source }: Pick<Read, 'reading' | 'source'>, catalogue: Catalogue): Reading => ({
  ...reading,
  diagnostics: report(reading, source, catalogue),
})

/** Findings after which there is no text to judge. */
const unreadable: ReadonlySet<string> = new Set([
  'source-empty',
  'source-unreadable',
  'source-format-unsupported',
  'source-too-large',
  'source-no-text-layer',
  'source-encrypted',
  'source-malformed',
  'source-deadline-exceeded',
  'source-reader-missing',
  'source-too-many-pages',
  'source-memory-exceeded',
])

/** Reads one text; the trouble that a file made takes the place of "this text is empty". */
export const readText = ({ source, trouble, notes = [] }: Loaded, session: Session): Read => {
  const { kit, purpose, producedBy } = session
  const read: Reading = kit.parse(source, { purpose })
  const reading = signed({ ...read, diagnostics: trouble ? [trouble, ...notes] : [...notes, ...read.diagnostics] }, producedBy)
  return { source, reading, trouble: reading.diagnostics.find(({ code }) => unreadable.has(code)) }
}

/** The file, what is wrong with it and what to do, in a line. */
export const troubleWords = (id: string, trouble: Diagnostic, { catalogue, locale }: Session): string => {
  const { what, fix = '' } = catalogue.say(trouble, '')
  return `${nameOf(id, { locale })}${locale === 'fr' ? ' : ' : ': '}${what} ${fix}`.trimEnd()
}

/** The inputs that a command line names; standard input when it names none and something is piped in. */
export const namedInputs = async ({ line, io, locale }: Session): Promise<Inputs> => {
  if (line.operands.length === 0 && io.stdin.isTTY) throw misused(faultWords[locale].noInput(line.command))
  const operands = line.operands.length === 0 ? ['-'] : line.operands
  if (operands.filter((operand) => operand === '-').length > 1) throw misused(faultWords[locale].stdinTwice)
  return inputsOf(operands, io)
}

/** What is done with each text that was read, and whether the terminal shows it at once. */
export interface Reader {
  /** Results appear on the terminal as they come: they show the progress themselves. */
  readonly isSeen: boolean
  /** The results say in words what is wrong with an input: it isn't said twice. */
  readonly saysTroubles?: boolean
  take(read: Read): Promise<void>
}

/** Reads inputs one after the other; tells of those that can't be read, of folders without offers and of guessed encodings. */
export const readEach = async (
  { inputs, empty }: Inputs,
  session: Session,
  { isSeen, saysTroubles = false, take }: Reader,
): Promise<{ readonly unreadable: number }> => {
  const { io, locale, line } = session
  const words = inputWords[locale]
  const progress = new Progress(isSeen ? 0 : inputs.length, io)
  let unreadable = empty.length
  let characters = 0
  let parsing = 0
  const loadAt = (index: number): Promise<Loaded> | undefined => inputs[index] && load(inputs[index], io)
  const tell = (message: string): Promise<void> => {
    progress.clear()
    return session.tell(message)
  }
  for (const { operand, kind } of empty) await tell(kind === 'folder' ? words.emptyFolder(operand) : words.noMatch(operand))
  try {
    // The next file is fetched while this one is read.
    let coming = loadAt(0)
    for (let index = 0; coming; index++) {
      progress.at(index)
      const loaded = await coming
      const { source, encoding } = loaded
      coming = loadAt(index + 1)
      const before = io.ticks()
      const read = readText(loaded, session)
      parsing += io.ticks() - before
      characters += source.text.length
      if (encoding === 'windows-1252') await tell(words.guessed(source.info.id))
      if (read.trouble) unreadable++
      if (read.trouble && !saysTroubles) await tell(troubleWords(source.info.id, read.trouble, session))
      await take(read)
    }
  } finally {
    progress.clear()
  }
  if (line.has('time')) await tell(words.pace(inputs.length, characters, parsing))
  return { unreadable }
}
