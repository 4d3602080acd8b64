import type { KnownName, Line, Plugin, Words } from '@avpkit/core'
import { wordsOfPhrase } from '../labels/dictionary.ts'
import { trimmed } from '../readers/text.ts'

/** Fields that a registry may recognise, and the part of `data` that holds their names. */
const registries = { direction: 'directions', workplace: 'places', employer: 'employers' } as const

type Recognised = keyof typeof registries

interface Known {
  readonly plugin: string
  readonly name: KnownName
}

/** Names by their folded words. */
export type KnownNames = { readonly [F in Recognised]: ReadonlyMap<string, readonly Known[]> }

const keyOf = (text: string): string => wordsOfPhrase(text).join(' ')

const namesIn = (plugins: readonly Plugin[], registry: (typeof registries)[Recognised]): ReadonlyMap<string, readonly Known[]> => {
  const known = plugins.flatMap((plugin) => (plugin.data?.[registry] ?? []).map((name): Known => ({ plugin: plugin.name, name })))
  const spelt = known.flatMap((one) => [one.name.name, ...(one.name.also ?? [])].map((text) => [keyOf(text), one] as const))
  const byKey = new Map<string, Known[]>()
  for (const [key, one] of spelt) byKey.set(key, [...(byKey.get(key) ?? []), one])
  return byKey
}

/** Gathers the registries of all plug-ins; nothing when there are none, so that nothing is looked for. */
export const knownNamesOf = (plugins: readonly Plugin[]): KnownNames | undefined => {
  const names: KnownNames = {
    direction: namesIn(plugins, 'directions'),
    workplace: namesIn(plugins, 'places'),
    employer: namesIn(plugins, 'employers'),
  }
  return Object.values(names).some(({ size }) => size > 0) ? names : undefined
}

/** The first line that is a known name and nothing else, and who knows it. */
export const recognised = (
  names: ReadonlyMap<string, readonly Known[]>,
  lines: readonly Line[],
): { readonly words: Words; readonly plugin: string } | undefined => {
  for (const line of lines) {
    const plugin = names.get(keyOf(line.text))?.[0]?.plugin
    if (plugin !== undefined) return { words: trimmed(line), plugin }
  }
  return undefined
}

/** The employer of a direction, when all that know the direction agree on one. */
export const employerOf = (names: KnownNames, direction: string): { readonly employer: string; readonly plugin: string } | undefined => {
  const known = names.direction.get(keyOf(direction)) ?? []
  const [first] = known
  const employer = first?.name.employer
  const agreed = employer !== undefined && known.every(({ name }) => name.employer === employer)
  return first && agreed ? { employer, plugin: first.plugin } : undefined
}
