import { say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: 'La durée de résidence atteinte donne la priorité, avec ou sans la citoyenneté calédonienne.',
    why: (telling) => [
      ...fr.asked(telling),
      ...fr.since(telling),
      ...fr.reached(telling),
      say`Il n'est pas nécessaire de dire aussi si vous êtes citoyen ou citoyenne de la Nouvelle-Calédonie.`,
    ],
    todo: (telling) => [fr.proofs(telling)],
    limits: fr.convention,
  },
  en: {
    law: 'The length of residence, once reached, gives priority with or without the citizenship of New Caledonia.',
    why: (telling) => [
      ...en.asked(telling),
      ...en.since(telling),
      ...en.reached(telling),
      say`You don't need to say as well whether you are a citizen of New Caledonia.`,
    ],
    todo: (telling) => [en.proofs(telling)],
    limits: en.convention,
  },
}
