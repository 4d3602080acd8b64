import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Lauréats of a concours come by that route: the rule has no effect for them. */
export const passedExam: Rule = {
  id: 'P-02',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('passedCompetitiveExam', 'yes'),
      effect: { kind: 'local-employment', state: 'not-applicable', told: 'either' },
      citations: [sources.postalNotices, sources.published],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
