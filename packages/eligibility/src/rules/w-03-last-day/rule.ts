import { compare } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** The deadline's day counts whole, in Nouméa: few notices give an hour, and the file must have arrived. */
export const lastDay: Rule = {
  id: 'W-03',
  versions: [
    {
      condition: compare('at', 'is', 'offer.deadline'),
      effect: { kind: 'window', state: 'last-day' },
      warnings: ['last-day'],
      citations: [sources.published, sources.timeZone, sources.provinceNord],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
