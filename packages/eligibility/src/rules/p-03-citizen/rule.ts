import { knownDate } from '@avpkit/core'
import { all, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Citizens of New Caledonia have priority, however long they have resided. */
export const citizen: Rule = {
  id: 'P-03',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(fact('ncCitizen', 'yes'), fact('offer.residence', 'minimum', 'no-minimum', 'empty', 'unreadable')),
      effect: { kind: 'local-employment', state: 'priority-citizen', told: 'met' },
      citations: [sources.emploiLocal, sources.loiDuPays, sources.commission],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
