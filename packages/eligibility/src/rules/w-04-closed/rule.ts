import { compare } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** The day after the deadline this version is closed; about one notice in six was extended. */
export const closed: Rule = {
  id: 'W-04',
  versions: [
    {
      condition: compare('at', 'after', 'offer.deadline'),
      effect: { kind: 'window', state: 'closed' },
      warnings: ['deadline-may-be-extended'],
      citations: [sources.published, sources.timeZone],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
