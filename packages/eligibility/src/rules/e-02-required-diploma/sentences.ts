import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: 'Le recrutement sur titre demande le diplôme prévu pour le corps ; les autres voies restent ouvertes.',
    why: () => [
      say`Vous indiquez ne pas avoir le diplôme exigé. Le recrutement sur titre le demande.`,
      say`D'autres voies existent : le concours, ou un contrat quand aucun fonctionnaire ne convient.`,
    ],
    todo: () => [say`Demandez à l'employeur si une autre voie est possible pour ce poste.`],
  },
  en: {
    law: 'Recruitment by diploma asks for the diploma of the corps; the other routes remain open.',
    why: () => [
      say`You say that you don't have the required diploma. Recruitment by diploma asks for it.`,
      say`There are other routes: the competitive exam, or a contract when no civil servant suits.`,
    ],
    todo: () => [say`Ask the employer whether another route is possible for this post.`],
  },
}
