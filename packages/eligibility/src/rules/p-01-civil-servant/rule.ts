import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Fonctionnaires of New Caledonia come by mobility: the rule has no effect for them. */
export const civilServant: Rule = {
  id: 'P-01',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('ncCivilServant', 'yes'),
      effect: { kind: 'local-employment', state: 'not-applicable', told: 'either' },
      warnings: ['via-hierarchy'],
      citations: [sources.postalNotices, sources.published],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
