import {
  AvpUsageError,
  type Catalogue,
  type Locale,
  type Plugin,
  type ProducedBy,
  type Purpose,
  type Reading,
  withMessages,
} from '@avpkit/core'
import { en } from '@avpkit/core/en'
import { fr } from '@avpkit/core/fr'
import { createKit, type Kit } from '@avpkit/sdk'
import { inputMessages } from './inputs/input-messages.ts'
import { type Io, write } from './io.ts'
import { outputWords } from './outputs/output-words.ts'
import { openResults, type Results } from './outputs/results.ts'
import { loadPlugins, messagesOf } from './plugins/load.ts'
import { pluginWords } from './plugins/plugin-words.ts'
import { misused } from './refusal.ts'
import { type Screen, screenOf } from './screen/screen.ts'
import type { CommandLine } from './usage/command-line.ts'
import { version } from './version.ts'

const catalogues: { readonly [L in Locale]: Catalogue } = { fr, en }

/** The words of one language, with those of plug-ins and of this command for files. */
export const catalogueWith = (locale: Locale, plugins: readonly Plugin[] = []): Catalogue =>
  withMessages(withMessages(catalogues[locale], inputMessages), messagesOf(plugins))

/** What made a reading. */
export const producedBy = (plugins: readonly Plugin[] = []): ProducedBy => ({
  avpkit: version,
  plugins: Object.fromEntries(plugins.map(({ name, version: its }) => [name, its ?? 'unknown'])),
})

/** A reading that says what made it, beside its source. */
export const signed = ({ kind, schemaVersion, source, ...rest }: Reading, by: ProducedBy): Reading => ({
  kind,
  schemaVersion,
  source,
  producedBy: by,
  ...rest,
})

/** One run of a command: what was asked, with what, and where the answers go. */
export interface Session {
  readonly line: CommandLine
  readonly io: Io
  readonly locale: Locale
  readonly kit: Kit<readonly Plugin[], readonly []>
  readonly catalogue: Catalogue
  readonly producedBy: ProducedBy
  readonly purpose: Purpose
  /** Results for people are drawn for standard output. */
  readonly screen: Screen
  /** Opens the place for results. */
  results(): Promise<Results>
  /** Says something besides the results. */
  tell(message: string): Promise<void>
}

const kitOf = (plugins: readonly Plugin[], locale: Locale): Session['kit'] => {
  try {
    return createKit({ plugins })
  } catch (error) {
    if (error instanceof AvpUsageError) throw misused(pluginWords[locale].notTogether(error.message))
    throw error
  }
}

/** Prepares what every command needs. */
export const openSession = async (line: CommandLine, io: Io, locale: Locale): Promise<Session> => {
  const plugins = await loadPlugins(line.values('plugin'), io.cwd, pluginWords[locale])
  return {
    line,
    io,
    locale,
    kit: kitOf(plugins, locale),
    catalogue: catalogueWith(locale, plugins),
    producedBy: producedBy(plugins),
    purpose: line.word('purpose', ['published', 'draft', 'extract']) ?? 'published',
    screen: screenOf(io.stdout, io.env, locale),
    results: () => openResults(line.value('output'), line.has('force'), io, outputWords[locale]),
    tell: (message) => write(io.stderr, `${message}\n`),
  }
}
