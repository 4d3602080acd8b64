import { knownDate } from '@avpkit/core'
import { all, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Where the offer doesn't say what it asks, only a citizen knows where they stand. */
export const residenceNotSaid: Rule = {
  id: 'P-09',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: all(fact('offer.residence', 'empty', 'unreadable'), fact('ncCitizen', 'no', 'unknown')),
      effect: { kind: 'local-employment', state: 'undetermined', told: 'met' },
      citations: [sources.published],
      confidence: 'convention',
      checkedOn,
    },
  ],
}
