import { columnsOf } from '@avpkit/core'
import { paragraph } from '../screen/rows.ts'
import { painted, type Screen } from '../screen/screen.ts'
import { filled, wrapped } from '../screen/wrap.ts'
import { type CommandName, commandNames, usageOf } from '../usage/commands.ts'
import { commonOptions, type OptionName, optionOf } from '../usage/options.ts'
import { type HelpWords, helpWords } from './help-words.ts'

const indent = 2
const gap = 2
const widestTerm = 30

const valueWords = (name: OptionName, command: CommandName | undefined, words: HelpWords): string => {
  const option = optionOf(name)
  if (option.takes === 'nothing') return ''
  if (option.takes === 'text') return ` ${words.placeholders[option.placeholder]}`
  const formats = name === 'format' && command ? usageOf(command).formats : undefined
  return ` ${(formats ?? option.choices).join('|')}`
}

const term = (name: OptionName, command: CommandName | undefined, words: HelpWords): string => {
  const option = optionOf(name)
  const short = 'short' in option && option.short !== undefined ? `-${option.short}, ` : ''
  return `${short}--${name}${valueWords(name, command, words)}`
}

/** Terms and what they mean, in two columns; a long term has a line of its own. */
const definitions = (pairs: readonly (readonly [term: string, meaning: string])[], { width }: Screen): readonly string[] => {
  const column = Math.min(widestTerm, Math.max(...pairs.map(([name]) => columnsOf(name)))) + indent + gap
  return pairs.flatMap(([name, meaning]) => {
    const [first = '', ...rest] = wrapped(meaning, width - column)
    const head = ' '.repeat(indent) + name
    const below = rest.map((line) => ' '.repeat(column) + line)
    return columnsOf(head) + gap > column ? [head, ' '.repeat(column) + first, ...below] : [filled(head, column) + first, ...below]
  })
}

const title = (words: string, screen: Screen): readonly string[] => ['', painted(words, 'heading', screen)]

const optionLines = (names: readonly OptionName[], command: CommandName | undefined, words: HelpWords, screen: Screen): readonly string[] =>
  definitions(
    names.map((name) => [term(name, command, words), words.options[name]]),
    screen,
  )

const operandsOf = (command: CommandName, words: HelpWords): string => {
  const { operands } = usageOf(command)
  return operands.kind === 'word' ? `[${operands.choices.join('|')}]` : words.operands[operands.kind]
}

/** The help of the whole command. */
export const generalHelp = (screen: Screen): readonly string[] => {
  const words = helpWords[screen.locale]
  return [
    ...paragraph(words.does, screen, { indent: 0 }),
    ...title(words.commandsTitle, screen),
    ...definitions(
      commandNames.map((name) => [`avp ${name}`, words.commands[name].summary]),
      screen,
    ),
    '',
    ...paragraph(words.files, screen, { indent }),
    ...paragraph(words.more, screen, { indent }),
    ...title(words.everywhere, screen),
    ...optionLines(commonOptions, undefined, words, screen),
    ...title(words.statusTitle, screen),
    ...words.statuses.map((line) => ' '.repeat(indent) + line),
    '',
    ...paragraph(words.decides, screen, { indent: 0 }),
  ]
}

/** The help of one command. */
export const commandHelp = (command: CommandName, screen: Screen): readonly string[] => {
  const words = helpWords[screen.locale]
  const { about, examples } = words.commands[command]
  return [
    `${painted(words.usage, 'heading', screen)}  avp ${command} ${operandsOf(command, words)} [options]`,
    ...about.flatMap((text) => ['', ...paragraph(text, screen, { indent })]),
    ...(usageOf(command).operands.kind === 'files' ? ['', ...paragraph(words.files, screen, { indent })] : []),
    ...title(words.optionsTitle, screen),
    ...optionLines(usageOf(command).options, command, words, screen),
    ...title(words.everywhere, screen),
    ...optionLines(commonOptions, command, words, screen),
    ...title(words.examplesTitle, screen),
    ...examples.map((example) => ' '.repeat(indent) + example),
  ]
}
