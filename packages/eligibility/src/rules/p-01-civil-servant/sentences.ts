import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'

const whyFr: Teller = ({ reason }) =>
  reason.outcome === 'met'
    ? [
        say`Vous indiquez être fonctionnaire de la Nouvelle-Calédonie.`,
        say`La durée de résidence ne concerne que les recrutements sans concours : une mobilité suit d'autres règles.`,
      ]
    : [
        say`Êtes-vous fonctionnaire titulaire d'une administration de la Nouvelle-Calédonie ?`,
        say`Si oui, la règle de l'emploi local est sans effet pour vous : votre mobilité suit d'autres règles.`,
      ]

const whyEn: Teller = ({ reason }) =>
  reason.outcome === 'met'
    ? [
        say`You say that you are a civil servant of New Caledonia.`,
        say`The length of residence is asked for recruitment without a competitive exam only: a transfer follows other rules.`,
      ]
    : [
        say`Are you a tenured civil servant of a New Caledonian administration?`,
        say`If so, the local employment rule has no effect for you: your transfer follows other rules.`,
      ]

export const sentences: RuleSentences = {
  fr: {
    law: "Les fonctionnaires de la Nouvelle-Calédonie candidatent par mobilité : la règle de l'emploi local est sans effet pour eux.",
    why: whyFr,
    todo: ({ reason }) => (reason.outcome === 'met' ? [say`Faites passer votre candidature par la voie hiérarchique.`] : []),
  },
  en: {
    law: 'Civil servants of New Caledonia apply by transfer: the local employment rule has no effect for them.',
    why: whyEn,
    todo: ({ reason }) => (reason.outcome === 'met' ? [say`Send your application through your hierarchy.`] : []),
  },
}
