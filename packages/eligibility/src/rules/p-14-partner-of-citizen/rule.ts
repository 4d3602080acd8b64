import { fact } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Partners of citizens aren't known to be assimilated to them in the public service. */
export const partnerOfCitizen: Rule = {
  id: 'P-14',
  versions: [
    {
      condition: fact('partnerOfCitizen', 'yes'),
      effect: { kind: 'note' },
      warnings: ['partner-not-assimilated'],
      citations: [sources.privateSectorDraft],
      confidence: 'unknown',
      checkedOn,
    },
  ],
}
