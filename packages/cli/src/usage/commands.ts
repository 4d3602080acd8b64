import { commonOptions, type OptionName } from './options.ts'

/** What may follow the name of a command: nothing, one of a few words, one offer, or any number of files. */
export type Operands = { readonly kind: 'word'; readonly choices: readonly string[] } | { readonly kind: 'offer' | 'files' }

/** How a command is written; the first format is the one for a terminal. */
export interface Usage {
  readonly operands: Operands
  readonly options: readonly OptionName[]
  readonly formats?: readonly string[]
}

const facts = [
  'candidate',
  'nc-citizen',
  'resident-since',
  'absence',
  'nc-civil-servant',
  'passed-competitive-exam',
  'french-national',
  'required-diploma',
  'partner-of-citizen',
  'scope',
] as const satisfies readonly OptionName[]

const results = ['output', 'force'] as const satisfies readonly OptionName[]

export const commands = {
  parse: { operands: { kind: 'files' }, options: ['format', 'purpose', ...results], formats: ['table', 'json', 'jsonl'] },
  lint: { operands: { kind: 'files' }, options: ['format', 'purpose', 'html', ...results], formats: ['pretty', 'json', 'sarif'] },
  check: { operands: { kind: 'offer' }, options: ['at', ...facts, 'format', ...results], formats: ['words', 'json'] },
  render: { operands: { kind: 'offer' }, options: ['to', 'at', ...results] },
  stats: { operands: { kind: 'files' }, options: ['compare', 'format', 'purpose', ...results], formats: ['table', 'json'] },
  schema: { operands: { kind: 'word', choices: ['offer', 'reading', 'verdict', 'candidate'] }, options: results },
} as const satisfies { readonly [name: string]: Usage }

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as readonly CommandName[]

/** How a command is written, without the literals of the table. */
export const usageOf = (name: CommandName): Usage => commands[name]

/** Options that a command takes, its own first. */
export const optionsOf = (name: CommandName): readonly OptionName[] => [...usageOf(name).options, ...commonOptions]

export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)
