import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** An offer with several durations is answered for the grade, domain or corps applied for. */
export const severalDurations: Rule = {
  id: 'P-12',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('scope', 'unknown'),
      effect: { kind: 'local-employment', told: 'met' },
      citations: [sources.published],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
