import { knownDate } from '@avpkit/core'
import { all, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Who reaches the years asked for has priority whatever their citizenship, which they didn't say. */
export const citizenshipNotNeeded: Rule = {
  id: 'P-11',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(
        fact('offer.residence', 'minimum'),
        fact('ncCitizen', 'unknown'),
        compare('residence.reachedOn', 'at-most', 'reference'),
      ),
      effect: { kind: 'local-employment', state: 'priority-resident', told: 'met' },
      citations: [sources.emploiLocal, sources.loiDuPays],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
