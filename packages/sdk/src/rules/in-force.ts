import type { PlainDate, PluginRule, RuleVersion } from '@avpkit/core'

/** The version of a rule for a deadline. The law of another day is never a fallback. */
export const versionOn = ({ versions }: PluginRule, day: PlainDate): RuleVersion | undefined =>
  versions.find(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day < until))

/** Two versions that both apply to some day, by their place. */
export const overlapIn = ({ versions }: PluginRule): readonly [number, number] | undefined => {
  for (const [index, one] of versions.entries())
    for (const [later, other] of versions.entries())
      if (later > index && before(one.from, other.until) && before(other.from, one.until)) return [index, later]
  return undefined
}

const before = (from: PlainDate | undefined, until: PlainDate | undefined): boolean =>
  from === undefined || until === undefined || from < until
