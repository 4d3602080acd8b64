import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'

const whyFr: Teller = ({ reason }) => [
  say`Vous indiquez ne pas avoir la nationalité française, que ce recrutement semble demander.`,
  reason.outcome === 'met'
    ? say`Des exceptions existent pour certaines professions ; ce poste ne paraît pas en faire partie.`
    : say`Des exceptions existent pour certaines professions de santé ; nous n'avons pas pu en lire la liste.`,
]

const whyEn: Teller = ({ reason }) => [
  say`You say that you aren't a French national, which this recruitment seems to ask for.`,
  reason.outcome === 'met'
    ? say`There are exceptions for some professions; this post doesn't seem to be one of them.`
    : say`There are exceptions for some health professions; we couldn't read the list of them.`,
]

export const sentences: RuleSentences = {
  fr: {
    law: 'Le recrutement demande la nationalité française, avec des exceptions pour certaines professions de santé.',
    why: whyFr,
    todo: () => [say`Demandez à l'employeur ou à la DRHFPNC si une exception existe pour ce poste.`],
  },
  en: {
    law: 'Recruitment asks for French nationality, with exceptions for some health professions.',
    why: whyEn,
    todo: () => [say`Ask the employer or the DRHFPNC whether there is an exception for this post.`],
  },
}
