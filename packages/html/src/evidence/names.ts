import { type Catalogue, type Locale, typeset, type ViewPlugin, withoutColon } from '@avpkit/core'

/** Names of fields and sections in the page's language: those of the catalogue, then those that plug-ins give. */
export interface Names {
  readonly locale: Locale
  /** Name of a field by its key in the reading; its id when nobody names it. */
  readonly field: (key: string) => string
  /** Name of a kind of section, if it has one. */
  readonly section: (id: string) => string | undefined
}

export const namesOf = ({ locale, fields, sections }: Catalogue, plugins: readonly ViewPlugin[] = []): Names => {
  const pluginOf = (name: string | undefined) => plugins.find((plugin) => plugin.name === name)
  const fieldName = (key: string): string | undefined => {
    const [, plugin, id = ''] = key.split('.')
    const own = pluginOf(plugin)?.fields ?? {}
    const label = Object.hasOwn(own, id) ? own[id]?.labels?.[0] : undefined
    return label === undefined ? undefined : typeset(withoutColon(label), 'fr')
  }
  const sectionName = (key: string): string | undefined => {
    const [plugin, id = ''] = key.split('/')
    const own = pluginOf(plugin)?.sections ?? {}
    const heading = Object.hasOwn(own, id) ? own[id]?.heading : undefined
    return heading?.[locale] ?? heading?.fr
  }
  return {
    locale,
    field: (key) => (Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : (fieldName(key) ?? key.replace(/^ext\./, ''))),
    section: (id) => (Object.hasOwn(sections, id) ? sections[id as keyof typeof sections] : sectionName(id)),
  }
}
