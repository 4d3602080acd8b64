import { compare } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Before the day of posting an offer can't be answered yet. */
export const notYetPosted: Rule = {
  id: 'W-01',
  versions: [
    {
      condition: compare('at', 'before', 'offer.postedOn'),
      effect: { kind: 'window', state: 'not-yet-open' },
      warnings: ['not-yet-open'],
      citations: [sources.published],
      confidence: 'convention',
      checkedOn,
    },
  ],
}
