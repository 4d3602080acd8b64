import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Of several deadlines that of the latest version counts, even if it is earlier. */
export const extended: Rule = {
  id: 'W-07',
  versions: [
    {
      condition: fact('offer.deadline.extended', 'yes'),
      effect: { kind: 'note' },
      warnings: ['deadline-extended'],
      citations: [sources.published],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
