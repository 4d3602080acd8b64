import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Dates that contradict themselves give no deadline; the likely correction is proposed, never applied. */
export const contradictoryDates: Rule = {
  id: 'W-06',
  versions: [
    {
      condition: fact('offer.dates', 'contradictory'),
      effect: { kind: 'window', state: 'unknown' },
      warnings: ['deadline-doubtful'],
      citations: [sources.published],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
