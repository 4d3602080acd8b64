import { type Check, coreChecks, type Field, type Plugin } from '@avpkit/core'
import { coreFields } from './fields/index.ts'
import { type Dictionary, dictionaryOf } from './labels/dictionary.ts'
import { fieldTarget, sectionTarget } from './labels/target.ts'
import { type Openings, openingsOf } from './outline/outline.ts'
import { aliasesOf } from './plugins/aliases.ts'
import { checkPlugins } from './plugins/check-plugins.ts'
import { type KnownNames, knownNamesOf } from './plugins/known-names.ts'
import { coreSections } from './sections/core-sections.ts'

/** A field with its place in the offer. */
export interface Registered {
  /** Key in `reading.fields`: `deadline`, `ext.opt.managedStaff`. */
  readonly key: string
  readonly path: readonly string[]
  readonly by: string
  readonly field: Field
  readonly plugin: string
}

/** A check with what it reports under. */
export interface RegisteredCheck extends Registered {
  readonly check: Check
}

export interface Registry {
  readonly fields: readonly Registered[]
  readonly checks: readonly RegisteredCheck[]
  readonly dictionary: Dictionary
  readonly openings: Openings
  /** Names that plug-ins know; nothing without any. */
  readonly known: KnownNames | undefined
  /** Names of the plug-ins, core left out. */
  readonly plugins: readonly string[]
}

const core: Plugin = {
  api: 1,
  name: 'core',
  fields: coreFields as unknown as { readonly [id: string]: Field },
  sections: coreSections,
  checks: coreChecks,
}

/** A field that reports the findings of its plug-in as its own. */
const sharing = (plugin: Plugin, field: Field): Field =>
  plugin.messages ? { ...field, messages: { ...plugin.messages, ...field.messages } } : field

const withSharedMessages = (plugin: Plugin): Plugin => {
  const { checks, messages } = plugin
  if (!checks || !messages) return plugin
  const own = Object.entries(checks).map(([id, check]) => [id, { ...check, messages: { ...messages, ...check.messages } }] as const)
  return { ...plugin, checks: Object.fromEntries(own) }
}

const checksOf = (given: Plugin): readonly RegisteredCheck[] => {
  const plugin = withSharedMessages(given)
  return Object.entries(plugin.checks ?? {}).map(([id, check]) => {
    const by = `${plugin.name}/${id}`
    return { key: by, path: [], by, field: { messages: check.messages } as Field, plugin: plugin.name, check }
  })
}

/** Puts core's fields, sections and checks and those of plug-ins together; throws an `AvpUsageError` for plug-ins that can't live together. */
export const registryOf = (plugins: readonly Plugin[]): Registry => {
  checkPlugins(plugins)
  const all = [core, ...[...plugins].sort((a, b) => (a.name < b.name ? -1 : 1))]
  const fields = all.flatMap((plugin) =>
    Object.entries(plugin.fields ?? {}).map(([id, field]): Registered => {
      const path = plugin === core ? [id] : ['ext', plugin.name, id]
      return { key: path.join('.'), path, by: `${plugin.name}/${id}`, field: sharing(plugin, field), plugin: plugin.name }
    }),
  )
  const sections = all.flatMap((plugin) =>
    Object.entries(plugin.sections ?? {}).map(([id, kind]) => ({
      id: plugin === core ? id : `${plugin.name}/${id}`,
      kind,
      owner: plugin.name,
    })),
  )
  const ofFields = fields.map(({ key, by, field, plugin }) => ({
    keys: [key, by],
    target: fieldTarget(key, field),
    labels: field.labels,
    owner: plugin,
  }))
  const ofSections = sections.map(({ id, kind, owner }) => ({ keys: [id], target: sectionTarget(id, kind), labels: kind.labels, owner }))
  const dictionary = dictionaryOf([
    ...[...ofFields, ...ofSections].flatMap(({ labels, target, owner }) => labels.map((phrase) => ({ phrase, target, owner }))),
    ...aliasesOf(all, ofFields, ofSections),
  ])
  return {
    fields,
    checks: all.flatMap(checksOf),
    dictionary,
    openings: openingsOf(Object.fromEntries(sections.map(({ id, kind }) => [id, kind]))),
    known: knownNamesOf(plugins),
    plugins: all.filter((plugin) => plugin !== core).map(({ name }) => name),
  }
}
