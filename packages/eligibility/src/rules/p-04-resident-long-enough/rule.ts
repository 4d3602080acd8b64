import { knownDate } from '@avpkit/core'
import { all, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Who surely reaches the years asked for by the day of reference has priority. */
export const residentLongEnough: Rule = {
  id: 'P-04',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(fact('offer.residence', 'minimum'), compare('residence.reachedOn', 'at-most', 'reference')),
      effect: { kind: 'local-employment', state: 'priority-resident', told: 'met' },
      citations: [sources.emploiLocal, sources.loiDuPays, sources.presentation],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
