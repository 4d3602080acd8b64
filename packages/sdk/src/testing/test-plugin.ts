import type { Plugin, Reading } from '@avpkit/core'
import { createKit } from '../kit.ts'
import { messagesOf } from '../messages.ts'
import { rulesOf } from '../rules/told.ts'
import { readerOf } from './observed.ts'
import { attempt, type Faults, type Proof, proof, same } from './proof.ts'
import { readingProofs } from './reading-proofs.ts'
import { testExporter } from './test-exporter.ts'
import { type RendererOptions, testRenderer } from './test-renderer.ts'
import { ruleProofs } from './test-rule.ts'
import { saidFaults } from './wording.ts'

/** What a plug-in is proven with. */
export interface PluginOptions {
  /** Offers, whole or in part, in which each of its fields is found and each of its findings reported. */
  readonly texts: readonly string[]
  /** Plug-ins that it is loaded beside, in every order. */
  readonly beside?: readonly Plugin[]
  /** What its renderers leave out, by renderer. */
  readonly renderers?: { readonly [id: string]: RendererOptions }
}

/**
 * Proves a plug-in as a whole: its shape, all that it reads in the texts (as `testField` does), its rules, renderers and exporters, and
 * that it lives with others in any order. Gives one proof for each property.
 */
export const testPlugin = async (plugin: Plugin, { texts, beside = [], renderers = {} }: PluginOptions): Promise<readonly Proof[]> => {
  const { name } = plugin
  const named = (proofs: readonly Proof[]): readonly Proof[] => proofs.map((found) => ({ ...found, name: `${name}: ${found.name}` }))
  const shape = proof('is a plug-in', shapeFaults(plugin, beside))
  if (!shape.ok) return named([shape])
  const offers = texts.map((text) => readerOf([plugin])(text))
  return [
    ...named([
      shape,
      proof(
        'reads the same in any order of plug-ins',
        attempt(() => orderFaults([plugin, ...beside], texts)),
      ),
    ]),
    ...named(
      await readingProofs({
        plugin,
        fields: Object.keys(plugin.fields ?? {}),
        messages: messagesOf([plugin]),
        texts,
        read: readerOf([plugin]),
      }),
    ),
    ...named(rulesOf([plugin]).flatMap((rule) => ruleProofs(rule).map((found) => ({ ...found, name: `rule ${rule.id}: ${found.name}` })))),
    ...named((await Promise.all((plugin.renderers ?? []).map((one) => testRenderer(one, { offers, ...renderers[one.id] })))).flat()),
    ...named((await Promise.all((plugin.exporters ?? []).map((one) => testExporter(one, { offers })))).flat()),
  ]
}

const shapeFaults = (plugin: Plugin, beside: readonly Plugin[]): Faults =>
  attempt(() => {
    createKit({ plugins: [plugin, ...beside] })
    const parts = Object.entries(plugin).filter(([, part]) => typeof part === 'object' && part !== null)
    return [
      ...(Object.isFrozen(plugin) ? [] : ['it can be changed: make it with definePlugin']),
      ...parts.filter(([, part]) => !Object.isFrozen(part)).map(([key]) => `its ${key} can be changed: make it with definePlugin`),
      ...Object.entries(plugin.sections ?? {}).flatMap(([id, { heading }]) =>
        heading ? saidFaults(`the heading of "${id}"`, heading) : [],
      ),
    ]
  })

/** Orders of a list: all of up to four things, else each turned round and about. */
const ordersOf = <T>(list: readonly T[]): readonly (readonly T[])[] => {
  if (list.length > 4) return list.flatMap((_, index) => [turned(list, index), turned(list, index).toReversed()])
  if (list.length < 2) return [list]
  return list.flatMap((first, index) => ordersOf(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]))
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by), ...list.slice(0, by)]

const orderFaults = (plugins: readonly Plugin[], texts: readonly string[]): Faults => {
  const [first, ...others] = ordersOf(plugins)
  const readings = (order: readonly Plugin[]): readonly Reading[] => texts.map(readerOf(order))
  const expected = readings(first ?? [])
  return others.flatMap((order) =>
    readings(order).flatMap((reading, index) =>
      same(reading, expected[index])
        ? []
        : [`text ${index + 1} reads otherwise with ${order.map(({ name }) => name).join(', ')} in this order`],
    ),
  )
}
