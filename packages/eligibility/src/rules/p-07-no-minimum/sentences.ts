import { say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { askedWords } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked ? say`Aucune durée minimale de résidence n'est demandée (${asked}).` : say`Aucune durée minimale de résidence n'est demandée.`,
    say`Votre date d'arrivée ne vous prive donc pas de la priorité.`,
  ]
}

const whyEn: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked
      ? say`No minimum length of residence is asked for (${asked}, less than 3 years).`
      : say`No minimum length of residence is asked for.`,
    say`So the date of your arrival doesn't take the priority from you.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: '« inférieure à 3 ans » veut dire sans durée minimale : tout le monde la remplit.',
    why: whyFr,
    todo: (telling) => [fr.proofs(telling)],
  },
  en: {
    law: '“inférieure à 3 ans” means without a minimum length: everybody meets it.',
    why: whyEn,
    todo: (telling) => [en.proofs(telling)],
  },
}
