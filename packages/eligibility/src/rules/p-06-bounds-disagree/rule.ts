import { knownDate } from '@avpkit/core'
import { all, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Two ways of counting, with and without absences or vague dates, stand on both sides of the years asked for. */
export const boundsDisagree: Rule = {
  id: 'P-06',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(
        fact('offer.residence', 'minimum'),
        compare('residence.reachedOn', 'after', 'reference'),
        compare('residence.reachedOnAtBest', 'at-most', 'reference'),
      ),
      effect: { kind: 'local-employment', state: 'undetermined', told: 'met' },
      citations: [sources.specialList],
      confidence: 'unknown',
      checkedOn,
    },
  ],
}
