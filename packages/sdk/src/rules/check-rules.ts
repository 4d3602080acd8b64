import { AvpUsageError, type Plugin, type PluginRule } from '@avpkit/core'
import { factsIn } from './evaluate.ts'
import { overlapIn } from './in-force.ts'

const malformed = (plugin: string, id: string, what: string): AvpUsageError =>
  new AvpUsageError('plugin-malformed', `Plug-in "${plugin}": the rule "${id}" ${what}`)

/** Sees that rules are rules: a law for each version, facts that there are, versions that don't overlap. */
export const checkRules = (plugins: readonly Plugin[]): void => {
  for (const { name, rules = {} } of plugins) for (const [id, rule] of Object.entries(rules)) checkRule(name, id, rule)
}

const checkRule = (plugin: string, id: string, rule: PluginRule): void => {
  if (rule.versions.length === 0) throw malformed(plugin, id, 'has no version. Write one, with its dates and its law.')
  for (const { citations, condition, law, says } of rule.versions) {
    if (citations.length === 0) throw malformed(plugin, id, 'cites no law. Name the text that it rests on.')
    if (!law.fr || !says.fr) throw malformed(plugin, id, 'has no French sentence. Give `law` and `says`.')
    const stranger = factsIn(condition).find((fact) => !Object.hasOwn(rule.facts, fact))
    if (stranger !== undefined) throw malformed(plugin, id, `looks at "${stranger}", which isn't among its facts.`)
  }
  const cited = rule.versions.map(({ citations }) => JSON.stringify(citations))
  const again = cited.findIndex((texts, index) => cited.indexOf(texts) !== index)
  if (again >= 0)
    throw malformed(plugin, id, `cites the same law in version ${again + 1} as in one before. Say in each what makes it differ.`)
  const overlap = overlapIn(rule)
  if (overlap)
    throw malformed(plugin, id, `has versions ${overlap[0] + 1} and ${overlap[1] + 1} for one day. End one before the other begins.`)
}
