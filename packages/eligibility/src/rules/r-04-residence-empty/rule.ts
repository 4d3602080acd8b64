import { knownDate } from '@avpkit/core'
import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** A label without a value, or no label at all, says nothing: about one notice in four. */
export const residenceEmpty: Rule = {
  id: 'R-04',
  versions: [
    {
      from: knownDate('2017-01-01'),
      condition: fact('offer.residence', 'empty'),
      effect: { kind: 'note' },
      warnings: ['residence-missing', 'residence-empty'],
      citations: [sources.published],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
