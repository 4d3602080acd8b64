/** `-o FILE`: what stands for a value in the help. */
export type Placeholder = 'FILE' | 'FILE_OR_DASH' | 'PLUGIN' | 'INSTANT' | 'DATE' | 'STRETCH' | 'TEXT'

/** An option that is there or not, one that takes one of a few words, one that takes a text. */
export type Option =
  | { readonly takes: 'nothing'; readonly short?: string }
  | { readonly takes: 'word'; readonly choices: readonly string[] }
  | { readonly takes: 'text'; readonly placeholder: Placeholder; readonly short?: string; readonly repeats?: true }

const known = ['yes', 'no', 'unknown'] as const

/** Every option of every command; a name means the same wherever it stands. */
export const options = {
  help: { takes: 'nothing', short: 'h' },
  version: { takes: 'nothing' },
  locale: { takes: 'word', choices: ['fr', 'en'] },
  plugin: { takes: 'text', placeholder: 'PLUGIN', repeats: true },
  purpose: { takes: 'word', choices: ['published', 'draft', 'extract'] },
  format: { takes: 'word', choices: ['json', 'jsonl', 'table', 'pretty', 'sarif', 'words'] },
  to: { takes: 'word', choices: ['html', 'pdf', 'md'] },
  html: { takes: 'text', placeholder: 'FILE' },
  output: { takes: 'text', placeholder: 'FILE', short: 'o' },
  force: { takes: 'nothing' },
  at: { takes: 'text', placeholder: 'INSTANT' },
  compare: { takes: 'text', placeholder: 'FILE' },
  candidate: { takes: 'text', placeholder: 'FILE_OR_DASH' },
  'nc-citizen': { takes: 'word', choices: known },
  'resident-since': { takes: 'text', placeholder: 'DATE' },
  absence: { takes: 'text', placeholder: 'STRETCH', repeats: true },
  'nc-civil-servant': { takes: 'word', choices: known },
  'passed-competitive-exam': { takes: 'word', choices: known },
  'french-national': { takes: 'word', choices: known },
  'required-diploma': { takes: 'word', choices: known },
  'partner-of-citizen': { takes: 'word', choices: known },
  scope: { takes: 'text', placeholder: 'TEXT' },
  time: { takes: 'nothing' },
} as const satisfies { readonly [name: string]: Option }

export type OptionName = keyof typeof options

export const optionNames = Object.keys(options) as readonly OptionName[]

/** The kind of an option, without the literals of the table. */
export const optionOf = (name: OptionName): Option => options[name]

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['help', 'version', 'locale', 'plugin', 'time']
