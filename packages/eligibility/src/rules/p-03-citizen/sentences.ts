import { link, say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { askedWords, noticeHref } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    say`Vous indiquez être citoyen ou citoyenne de la Nouvelle-Calédonie.`,
    asked
      ? say`La durée de résidence demandée par l'avis (${asked}) ne vous est donc pas nécessaire : l'une des deux conditions suffit.`
      : say`La durée de résidence ne vous est donc pas nécessaire : l'une des deux conditions suffit.`,
  ]
}

const whyEn: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    say`You say that you are a citizen of New Caledonia.`,
    asked
      ? say`So you don't need the length of residence that the notice asks for (${asked}): one of the two conditions is enough.`
      : say`So you don't need any length of residence: one of the two conditions is enough.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Les citoyens et citoyennes de la Nouvelle-Calédonie ont la priorité, quelle que soit leur durée de résidence.',
    why: whyFr,
    todo: (telling) => [
      say`Joignez le justificatif de citoyenneté prévu par la ${link('notice officielle de la DRHFPNC (PDF)', noticeHref(telling))}.`,
    ],
  },
  en: {
    law: 'Citizens of New Caledonia have priority, whatever their length of residence.',
    why: whyEn,
    todo: (telling) => [
      say`Add the proof of citizenship that the ${link('official notice of the DRHFPNC (PDF, in French)', noticeHref(telling))} names.`,
    ],
  },
}
