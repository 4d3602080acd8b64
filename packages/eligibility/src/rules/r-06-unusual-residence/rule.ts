import { knownDate } from '@avpkit/core'
import { any, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** The texts provide for 10, 5 or 3 years: another number is computed with and never certain, and other words are kept as they stand. */
export const unusualResidence: Rule = {
  id: 'R-06',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: any(fact('offer.residence', 'unreadable'), fact('offer.residence.years', 'unusual')),
      effect: { kind: 'note' },
      warnings: ['residence-unreadable', 'residence-disputed', 'residence-unusual-years'],
      citations: [sources.emploiLocal, sources.presentation],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
