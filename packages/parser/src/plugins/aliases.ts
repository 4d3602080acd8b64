import { AvpUsageError, type Plugin } from '@avpkit/core'
import type { Entry } from '../labels/dictionary.ts'
import type { Target } from '../labels/target.ts'

/** A field or section of the kit: the keys under which `data` may name it. */
interface Named {
  readonly keys: readonly string[]
  readonly target: Target
}

const unknown = (plugin: string, what: string, key: string): AvpUsageError =>
  new AvpUsageError(
    'plugin-malformed',
    `Plug-in "${plugin}" gives more labels to the ${what} "${key}", which this kit doesn't have. Load the plug-in that has it, or correct the key.`,
  )

/** The labels and headings that plug-ins give to fields and sections of others. */
export const aliasesOf = (plugins: readonly Plugin[], fields: readonly Named[], sections: readonly Named[]): readonly Entry[] =>
  plugins.flatMap(({ name, data = {} }) => {
    const entries = (given: { readonly [key: string]: readonly string[] } = {}, known: readonly Named[], what: string): readonly Entry[] =>
      Object.entries(given).flatMap(([key, phrases]) => {
        const named = known.find(({ keys }) => keys.includes(key))
        if (!named) throw unknown(name, what, key)
        return phrases.map((phrase) => ({ phrase, target: named.target, owner: name }))
      })
    return [...entries(data.labels, fields, 'field'), ...entries(data.headings, sections, 'section')]
  })
