import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { askedWords, misses } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked
      ? say`La durée de résidence demandée ne se lit pas comme une durée : ${asked}.`
      : say`L'avis que nous avons lu ne dit pas quelle durée de résidence il demande.`,
    ...(misses(telling, 'ncCitizen')
      ? [say`Si vous êtes citoyen ou citoyenne de la Nouvelle-Calédonie, vous êtes prioritaire, quelle que soit cette durée.`]
      : []),
  ]
}

const whyEn: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked
      ? say`The length of residence asked for doesn't read as a length: ${asked}.`
      : say`The notice that we read doesn't say what length of residence it asks for.`,
    ...(misses(telling, 'ncCitizen') ? [say`If you are a citizen of New Caledonia, you have priority whatever that length is.`] : []),
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: "Quand l'avis ne dit pas quelle durée il demande, seule la citoyenneté calédonienne permet de répondre.",
    why: whyFr,
    todo: () => [say`Demandez à l'employeur quelle durée de résidence est exigée.`],
  },
  en: {
    law: "Where the notice doesn't say what length it asks for, only the citizenship of New Caledonia allows an answer.",
    why: whyEn,
    todo: () => [say`Ask the employer which length of residence is required.`],
  },
}
