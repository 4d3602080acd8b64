import { knownDate } from '@avpkit/core'
import { all, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Years reached within ninety days after the deadline may still count: the day of reference isn't known from any public text. */
export const reachedSoonAfter: Rule = {
  id: 'P-13',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(
        fact('offer.residence', 'minimum'),
        fact('ncCitizen', 'no', 'unknown'),
        compare('residence.reachedOn', 'after', 'offer.deadline'),
        compare('residence.reachedOn', 'at-most', 'offer.deadline', 90),
      ),
      effect: { kind: 'note' },
      warnings: ['residence-reached-soon'],
      citations: [sources.emploiLocal],
      confidence: 'unknown',
      checkedOn,
    },
  ],
}
