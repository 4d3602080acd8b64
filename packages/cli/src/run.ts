import { check } from './commands/check.ts'
import { lint } from './commands/lint.ts'
import { parse } from './commands/parse.ts'
import { render } from './commands/render.ts'
import { schema } from './commands/schema.ts'
import { stats } from './commands/stats.ts'
import { commandHelp, generalHelp } from './help/help.ts'
import { inputWords } from './inputs/input-words.ts'
import { ClosedPipe, type Io, write } from './io.ts'
import { localeOf } from './locale.ts'
import { Refusal, type Status } from './refusal.ts'
import { screenOf } from './screen/screen.ts'
import { openSession, type Session } from './session.ts'
import { askedLocale, asks, commandLine, type Typed, typed } from './usage/command-line.ts'
import { type CommandName, isCommand } from './usage/commands.ts'
import { faultWords } from './usage/fault-words.ts'
import { version } from './version.ts'

const commands: { readonly [C in CommandName]: (session: Session) => Promise<Status> } = { parse, lint, check, render, stats, schema }

/** The command whose help is wanted: `avp lint --help`, `avp help lint`. */
const helped = ({ words: [first = '', second = ''] }: Typed): CommandName | undefined => [first, second].find(isCommand)

const wantsHelp = (line: Typed): boolean => asks(line, 'help') || line.words[0] === 'help'

const dispatch = async (line: Typed, io: Io): Promise<Status> => {
  const locale = askedLocale(line) ?? localeOf(io.env)
  if (wantsHelp(line)) {
    const screen = screenOf(io.stdout, io.env, locale)
    const command = helped(line)
    await write(io.stdout, `${(command ? commandHelp(command, screen) : generalHelp(screen)).join('\n')}\n`)
    return 0
  }
  if (asks(line, 'version')) {
    await write(io.stdout, `${version}\n`)
    return 0
  }
  try {
    const began = io.ticks()
    const session = await openSession(commandLine(line, locale), io, locale)
    const status = await commands[session.line.command](session)
    if (session.line.has('time')) await session.tell(inputWords[locale].total(io.ticks() - began))
    return status
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const hint = error.status === 2 ? `\n${faultWords[locale].seeHelp(helped(line))}` : ''
    await write(io.stderr, `avp: ${error.message}${hint}\n`)
    return error.status
  }
}

/**
 * Runs one command line and gives the exit status: 0 done, 1 an error finding or an input that couldn't be read, 2 wrong usage.
 *
 * Results go to `io.stdout`, everything else to `io.stderr`. Rejects only on a defect of the command itself.
 *
 * @example
 * ```ts
 * const status = await run(['parse', 'avis.txt', '--format', 'json'], processIo())
 * ```
 */
export const run = async (argv: readonly string[], io: Io): Promise<Status> => {
  try {
    return await dispatch(typed(argv), io)
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    throw error
  }
}
