import { say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: 'La durée de résidence demandée, atteinte au jour où elle est appréciée, donne la priorité.',
    why: (telling) => [
      ...fr.asked(telling),
      ...fr.since(telling),
      ...fr.reached(telling),
      say`Il n'est pas nécessaire d'être aussi citoyen ou citoyenne de la Nouvelle-Calédonie.`,
    ],
    todo: (telling) => [fr.proofs(telling)],
    limits: fr.convention,
  },
  en: {
    law: 'The length of residence asked for gives priority once it is reached on the day on which it is assessed.',
    why: (telling) => [
      ...en.asked(telling),
      ...en.since(telling),
      ...en.reached(telling),
      say`You don't need to be a citizen of New Caledonia as well.`,
    ],
    todo: (telling) => [en.proofs(telling)],
    limits: en.convention,
  },
}
