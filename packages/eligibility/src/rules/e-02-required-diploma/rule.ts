import { all, any, fact, not } from '../../conditions/condition.ts'
import { checkedOn, sources } from '../../law/sources.ts'
import type { Rule } from '../rule.ts'

/** The sur-titre route asks for the diploma of the corps; the other routes remain. */
export const requiredDiploma: Rule = {
  id: 'E-02',
  versions: [
    {
      condition: all(
        fact('requiredDiploma', 'no'),
        fact('offer.route', 'titre'),
        not(any(fact('ncCivilServant', 'yes'), fact('passedCompetitiveExam', 'yes'))),
      ),
      effect: { kind: 'doubt' },
      warnings: ['required-diploma-missing'],
      citations: [sources.titleRoute],
      confidence: 'confirmed',
      checkedOn,
    },
  ],
}
