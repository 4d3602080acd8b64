import { all, fact, not } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** Recruitment asks for French nationality, with exceptions for health professions that weren't read. */
export const nationality: Rule = {
  id: 'E-01',
  versions: [
    {
      condition: all(
        fact('frenchNational', 'no'),
        not(all(fact('offer.profession', 'health'), fact('policy.nationalityExceptions', 'granted'))),
      ),
      effect: { kind: 'bar', bar: 'nationality' },
      citations: [sources.contractAgents],
      confidence: 'likely',
      checkedOn,
    },
  ],
}
