import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** The open data stores days as the eve in UTC: a deadline known from there alone is one day later, to be confirmed. */
export const openDataDeadline: Rule = {
  id: 'W-09',
  versions: [
    {
      condition: fact('offer.deadline.source', 'open-data'),
      effect: { kind: 'note' },
      warnings: ['deadline-from-open-data'],
      citations: [sources.postalNotices, sources.published],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
