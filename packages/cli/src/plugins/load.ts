import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Messages, Plugin } from '@avpkit/core'
import { misused } from '../refusal.ts'
import type { PluginWords } from './plugin-words.ts'

const isPath = (name: string): boolean => /^\.{0,2}[\\/]/.test(name) || isAbsolute(name) || /\.[cm]?[jt]s$/.test(name)

/** A package is first looked for from the folder in which the command is typed, then beside the command. */
const addressOf = (name: string, cwd: string): string => {
  if (name.startsWith('file:')) return name
  if (isPath(name)) return pathToFileURL(resolve(cwd, name)).href
  try {
    return pathToFileURL(createRequire(join(cwd, 'package.json')).resolve(name)).href
  } catch {
    return name
  }
}

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && 'api' in value && value.api === 1 && 'name' in value && typeof value.name === 'string'

const exportsOf = async (name: string, cwd: string, words: PluginWords): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const loaded: unknown = await import(addressOf(name, cwd))
    return { ...(loaded as object) }
  } catch (error) {
    throw misused(words.notLoaded(name, error instanceof Error ? error.message : String(error)))
  }
}

const loadOne = async (name: string, cwd: string, words: PluginWords): Promise<readonly Plugin[]> => {
  const { default: main, ...named } = await exportsOf(name, cwd, words)
  const plugins = isPlugin(main) ? [main] : Object.values(named).filter(isPlugin)
  if (plugins.length === 0) throw misused(words.noPlugin(name))
  return plugins
}

/** Imports the plug-ins that `--plugin` names: the default export of each module, or else all plug-ins that it exports. */
export const loadPlugins = async (names: readonly string[], cwd: string, words: PluginWords): Promise<readonly Plugin[]> =>
  (await Promise.all(names.map((name) => loadOne(name, cwd, words)))).flat()

/** The sentences of all that plug-ins report. */
export const messagesOf = (plugins: readonly Plugin[]): Messages =>
  Object.fromEntries(
    plugins.flatMap(({ messages = {}, fields = {}, checks = {} }) =>
      [{ messages }, ...Object.values(fields), ...Object.values(checks)].flatMap((part) => Object.entries(part.messages)),
    ),
  )
