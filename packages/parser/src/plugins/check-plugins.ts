import { AvpUsageError, type Messages, type Plugin } from '@avpkit/core'
import { wordsOfPhrase } from '../labels/dictionary.ts'

/** Names of plug-ins and ids of what they add become keys of `offer.ext` and prefixes of codes and section ids. */
const goodName = /^[a-z][\w-]{0,40}$/i

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null

const malformed = (plugin: string, what: string): AvpUsageError => new AvpUsageError('plugin-malformed', `Plug-in "${plugin}": ${what}`)

/** Sees that plug-ins are plug-ins and can live together; an `AvpUsageError` says who, what, and what to do. */
export const checkPlugins = (plugins: readonly Plugin[]): void => {
  const names = new Set(['core'])
  plugins.forEach((plugin, place) => {
    checkName(plugin, place)
    const { name } = plugin
    if (names.has(name))
      throw new AvpUsageError('plugin-conflict', `Two plug-ins are named "${name}". Load it once, or rename one of them.`)
    names.add(name)
    checkKeys(plugin)
    checkParts(plugin)
  })
}

const checkName = (plugin: unknown, place: number): void => {
  if (!isObject(plugin))
    throw new AvpUsageError('plugin-malformed', `The plug-in at place ${place + 1} is ${String(plugin)}. Give what definePlugin gave.`)
  const { api, name } = plugin
  if (api !== 1)
    throw new AvpUsageError(
      'plugin-api',
      `Plug-in "${String(name)}" is made for api ${String(api)}, this kit speaks api 1. Install a version of the plug-in for api 1.`,
    )
  if (typeof name !== 'string' || !goodName.test(name))
    throw new AvpUsageError('plugin-name', `A plug-in is named "${String(name)}". Name it with letters, digits and dashes, a letter first.`)
}

const knownParts = ['api', 'name', 'version', 'fields', 'sections', 'checks', 'rules', 'renderers', 'exporters', 'messages', 'data']

/** A misspelt part would silently add nothing. */
const checkKeys = (plugin: Plugin): void => {
  const stranger = Object.keys(plugin).find((key) => !knownParts.includes(key))
  if (stranger !== undefined) throw malformed(plugin.name, `"${stranger}" is no part of a plug-in. Its parts are ${knownParts.join(', ')}.`)
}

/** What a plug-in adds by id, and what each must be. */
const checkParts = (plugin: Plugin): void => {
  const { name } = plugin
  for (const [id, field] of partsOf(plugin, 'fields')) {
    const { of, labels, combine, messages } = field
    if (!isObject(of) || !('~standard' in of))
      throw malformed(name, `the field "${id}" has no schema. Give \`of\`, a Standard Schema or type<V>().`)
    checkLabels(name, `the field "${id}"`, labels)
    for (const [key, part] of Object.entries({
      combine,
      read: field.read ?? combine,
      scan: field.scan ?? combine,
      derive: field.derive ?? combine,
    }))
      if (typeof part !== 'function') throw malformed(name, `\`${key}\` of the field "${id}" is no function. Make the field with field().`)
    checkCodes(name, messages)
  }
  for (const [id, section] of partsOf(plugin, 'sections')) checkLabels(name, `the section "${id}"`, section.labels)
  for (const [id, check] of partsOf(plugin, 'checks')) {
    if (typeof check.run !== 'function') throw malformed(name, `the check "${id}" has no \`run\`. Make it with check().`)
    checkCodes(name, check.messages)
  }
  checkCodes(name, plugin.messages ?? {})
}

type Part = { readonly [key: string]: unknown }

const partsOf = (plugin: Plugin, kind: 'fields' | 'sections' | 'checks'): readonly (readonly [string, Part])[] => {
  const given: unknown = plugin[kind] ?? {}
  if (!isObject(given) || Array.isArray(given)) throw malformed(plugin.name, `\`${kind}\` is no object. Give each part under its id.`)
  return Object.entries(given).map(([id, part]) => {
    if (!goodName.test(id)) throw malformed(plugin.name, `"${id}" in \`${kind}\` is no id. Use letters, digits and dashes, a letter first.`)
    if (!isObject(part)) throw malformed(plugin.name, `"${id}" in \`${kind}\` is ${String(part)}.`)
    return [id, part] as const
  })
}

const checkLabels = (plugin: string, what: string, labels: unknown): void => {
  if (!Array.isArray(labels)) throw malformed(plugin, `the labels of ${what} are no list.`)
  for (const label of labels)
    if (typeof label !== 'string' || wordsOfPhrase(label).length === 0)
      throw malformed(plugin, `${what} has the label "${String(label)}", which holds no word.`)
}

/** Codes are for ever and everybody's: each plug-in's begin with its name, so that no two can give one code two meanings. */
const checkCodes = (plugin: string, messages: unknown): void => {
  for (const [code, message] of Object.entries((messages ?? {}) as Messages)) {
    if (!code.startsWith(`${plugin}/`)) throw malformed(plugin, `the code "${code}" must begin with "${plugin}/".`)
    if (!isObject(message) || typeof message.fr !== 'function') throw malformed(plugin, `the code "${code}" has no French words.`)
  }
}
