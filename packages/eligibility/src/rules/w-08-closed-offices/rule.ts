import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** A deadline on a holiday or a weekend isn't shifted: no rule that does was found. */
export const closedOffices: Rule = {
  id: 'W-08',
  versions: [
    {
      condition: fact('offer.deadline.day', 'holiday', 'weekend'),
      effect: { kind: 'note' },
      warnings: ['deadline-on-holiday', 'deadline-on-weekend'],
      citations: [sources.published, sources.postalNotices],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
