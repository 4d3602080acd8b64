import { parseArgs } from 'node:util'
import type { Locale } from '@avpkit/core'
import { isLocale } from '../locale.ts'
import { misused } from '../refusal.ts'
import { type CommandName, commandNames, isCommand, optionsOf, usageOf } from './commands.ts'
import { faultWords } from './fault-words.ts'
import { nearest } from './nearest.ts'
import { type OptionName, optionNames, optionOf } from './options.ts'

/** An option as it was typed. */
interface TypedOption {
  readonly name: string
  readonly raw: string
  readonly value: string | undefined
  /** `--option=value` */
  readonly inline: boolean
}

/** The words of a command line, before anybody judges them. */
export interface Typed {
  readonly words: readonly string[]
  readonly options: readonly TypedOption[]
}

const kinds = Object.fromEntries(
  optionNames.map((name) => {
    const option = optionOf(name)
    const short = 'short' in option && option.short !== undefined ? { short: option.short } : {}
    return [name, { type: option.takes === 'nothing' ? ('boolean' as const) : ('string' as const), ...short }]
  }),
)

/** Takes a command line apart; any words will do. */
export const typed = (argv: readonly string[]): Typed => {
  const { tokens } = parseArgs({ args: [...argv], options: kinds, strict: false, allowPositionals: true, tokens: true })
  const words: string[] = []
  const options: TypedOption[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option')
      options.push({ name: token.name, raw: token.rawName, value: token.value, inline: token.inlineValue ?? false })
  }
  return { words, options }
}

const isOption = (name: string): name is OptionName => optionNames.some((known) => known === name)

/** The language that the command line asks for; nonsense is judged later. */
export const askedLocale = ({ options }: Typed): Locale | undefined => {
  const last = options.findLast(({ name }) => name === 'locale')?.value
  return last !== undefined && isLocale(last) ? last : undefined
}

/** Whether a switch was typed, whatever else stands there. */
export const asks = ({ options }: Typed, name: OptionName): boolean => options.some((option) => option.name === name)

/** A command with its operands and options, each of which it takes. */
export class CommandLine {
  readonly command: CommandName
  readonly operands: readonly string[]
  private readonly given: ReadonlyMap<OptionName, readonly string[]>

  constructor(command: CommandName, operands: readonly string[], given: ReadonlyMap<OptionName, readonly string[]>) {
    this.command = command
    this.operands = operands
    this.given = given
  }

  has(name: OptionName): boolean {
    return this.given.has(name)
  }

  /** The value of an option; the last one when it was typed more than once. */
  value(name: OptionName): string | undefined {
    return this.given.get(name)?.at(-1)
  }

  values(name: OptionName): readonly string[] {
    return this.given.get(name) ?? []
  }

  /** One of a few words; `undefined` when the option wasn't typed. */
  word<const W extends string>(name: OptionName, words: readonly W[]): W | undefined {
    return words.find((word) => word === this.value(name))
  }
}

/** Finds the command, or the one that was probably meant. */
export const commandOf = ({ words: [first] }: Typed, locale: Locale): CommandName => {
  if (first !== undefined && isCommand(first)) return first
  const say = faultWords[locale]
  if (first === undefined) throw misused(say.noCommand(commandNames))
  throw misused(say.unknownCommand(first, nearest(first, commandNames), commandNames))
}

/** Judges the words after the command: a wrong one is a {@link misused} command line that says what to type. */
export const commandLine = (line: Typed, locale: Locale): CommandLine => {
  const command = commandOf(line, locale)
  const given = new Map<OptionName, string[]>()
  for (const option of line.options) {
    const name = knownOption(option, command, locale)
    given.set(name, [...(given.get(name) ?? []), judgedValue(option, name, command, locale)])
  }
  return new CommandLine(command, operandsOf(line, command, locale), given)
}

const knownOption = ({ name, raw }: TypedOption, command: CommandName, locale: Locale): OptionName => {
  const taken = optionsOf(command)
  if (isOption(name) && taken.includes(name)) return name
  throw misused(faultWords[locale].unknownOption(raw, nearest(name, taken), isOption(name)))
}

const judgedValue = ({ raw, value, inline }: TypedOption, name: OptionName, command: CommandName, locale: Locale): string => {
  const say = faultWords[locale]
  const option = optionOf(name)
  if (option.takes === 'nothing') {
    if (value !== undefined) throw misused(say.unwantedValue(raw))
    return ''
  }
  // `--format --force`: the next option is nobody's value; a lone dash is standard input.
  const isMissing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')
  const choices = option.takes === 'word' ? choicesOf(name, option.choices, command) : undefined
  if (isMissing) throw misused(say.missingValue(raw, choices))
  if (choices && !choices.includes(value)) throw misused(say.wrongValue(raw, value, choices, nearest(value, choices)))
  return value
}

const choicesOf = (name: OptionName, all: readonly string[], command: CommandName): readonly string[] =>
  name === 'format' ? (usageOf(command).formats ?? all) : all

const operandsOf = ({ words: [, ...operands] }: Typed, command: CommandName, locale: Locale): readonly string[] => {
  const say = faultWords[locale]
  const { operands: expected } = usageOf(command)
  if (expected.kind === 'files') return operands
  const [first, second] = operands
  if (second !== undefined) throw misused(say.tooMany(command, second))
  if (expected.kind === 'word' && first !== undefined && !expected.choices.includes(first))
    throw misused(say.wrongWord(first, expected.choices, nearest(first, expected.choices)))
  return operands
}
