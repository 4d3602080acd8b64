import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: 'Vivre en couple avec une personne citoyenne de la Nouvelle-Calédonie ne change pas la réponse.',
    limits: () => [
      say`Vous indiquez vivre en couple avec une personne citoyenne de la Nouvelle-Calédonie.`,
      say`Pour la fonction publique, nous n'avons trouvé aucun texte qui en tienne compte.`,
    ],
  },
  en: {
    law: 'Being the partner of a citizen of New Caledonia does not change the answer.',
    limits: () => [
      say`You say that you are the partner of a citizen of New Caledonia.`,
      say`For the public service, we found no text that takes it into account.`,
    ],
  },
}
