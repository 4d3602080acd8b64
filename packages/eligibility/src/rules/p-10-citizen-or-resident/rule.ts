import { knownDate } from '@avpkit/core'
import { any, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Citizenship or residence gives priority; told as long as neither is known to be enough. */
export const citizenOrResident: Rule = {
  id: 'P-10',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: any(fact('ncCitizen', 'yes'), compare('residence.reachedOn', 'at-most', 'reference')),
      effect: { kind: 'local-employment', told: 'unknown' },
      citations: [sources.emploiLocal, sources.commission],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
