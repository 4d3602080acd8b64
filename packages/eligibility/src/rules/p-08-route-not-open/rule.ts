import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** "/" stands on corps without a sur-titre route; a contract may remain possible. */
export const routeNotOpen: Rule = {
  id: 'P-08',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('offer.residence', 'not-applicable'),
      effect: { kind: 'local-employment', state: 'route-not-open', told: 'either' },
      warnings: ['route-not-open'],
      citations: [sources.published, sources.contractAgents],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
