import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Without a deadline nothing can be said of the window. */
export const noDeadline: Rule = {
  id: 'W-05',
  versions: [
    {
      condition: fact('offer.dates', 'missing'),
      effect: { kind: 'window', state: 'unknown' },
      warnings: ['deadline-missing'],
      citations: [sources.published],
      confidence: 'convention',
      checkedOn,
    },
  ],
}
