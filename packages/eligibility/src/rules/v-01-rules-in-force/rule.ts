import { any, compare, fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Nothing certain is said of an offer whose deadline no rule set covers, nor twelve months after the sources were last read. */
export const rulesInForce: Rule = {
  id: 'V-01',
  versions: [
    {
      condition: any(fact('rules', 'none'), compare('at', 'after', 'rules.goodUntil')),
      effect: { kind: 'overlay' },
      warnings: ['rules-not-certain'],
      citations: [sources.loiDuPays],
      confidence: 'convention',
      checkedOn,
    },
  ],
}
