import { all } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** An incomplete file isn't considered. */
export const completeFile: Rule = {
  id: 'E-03',
  versions: [
    {
      condition: all(),
      effect: { kind: 'note' },
      warnings: ['file-must-be-complete'],
      citations: [sources.postalNotices, sources.notice],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
