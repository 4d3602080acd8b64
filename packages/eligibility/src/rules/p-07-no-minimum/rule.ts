import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** "inférieure à 3 ans" asks for no minimum: everybody meets it. */
export const noMinimum: Rule = {
  id: 'P-07',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('offer.residence', 'no-minimum'),
      effect: { kind: 'local-employment', state: 'no-minimum', told: 'met' },
      citations: [sources.emploiLocal, sources.published],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
