import { all, compare } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** From the day of posting to the eve of the deadline candidatures are taken. */
export const open: Rule = {
  id: 'W-02',
  versions: [
    {
      condition: all(compare('at', 'at-least', 'offer.postedOn'), compare('at', 'before', 'offer.deadline')),
      effect: { kind: 'window', state: 'open' },
      citations: [sources.published],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
