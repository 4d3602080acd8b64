import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'

const whyFr: Teller = ({ reason }) =>
  reason.outcome === 'met'
    ? [
        say`Vous indiquez être lauréat ou lauréate d'un concours.`,
        say`La durée de résidence ne concerne que les recrutements sans concours : votre voie suit d'autres règles.`,
      ]
    : [
        say`Êtes-vous lauréat ou lauréate d'un concours de la fonction publique ?`,
        say`Si oui, la règle de l'emploi local est sans effet pour vous : cette voie suit d'autres règles.`,
      ]

const whyEn: Teller = ({ reason }) =>
  reason.outcome === 'met'
    ? [
        say`You say that you have passed a competitive exam.`,
        say`The length of residence is asked for recruitment without a competitive exam only: your route follows other rules.`,
      ]
    : [
        say`Have you passed a competitive exam of the public service?`,
        say`If so, the local employment rule has no effect for you: that route follows other rules.`,
      ]

export const sentences: RuleSentences = {
  fr: {
    law: "Les lauréats et lauréates d'un concours viennent par cette voie : la règle de l'emploi local est sans effet pour eux.",
    why: whyFr,
  },
  en: { law: 'Those who passed a competitive exam come by that route: the local employment rule has no effect for them.', why: whyEn },
}
