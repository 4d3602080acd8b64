import { knownDate } from '@avpkit/core'
import { all, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Who is no citizen and can't reach the years asked for by the day of reference may apply without priority. */
export const residentTooShort: Rule = {
  id: 'P-05',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(
        fact('offer.residence', 'minimum'),
        fact('ncCitizen', 'no'),
        compare('residence.reachedOnAtBest', 'after', 'reference'),
      ),
      effect: { kind: 'local-employment', state: 'no-priority', told: 'met' },
      citations: [sources.emploiLocal, sources.commission],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
