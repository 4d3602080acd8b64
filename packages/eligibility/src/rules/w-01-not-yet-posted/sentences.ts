import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, deadlineOf, warned, weekdayAnd } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const postedOn = dateIn(warned(telling, 'not-yet-open'), 'postedOn')
  return postedOn ? [say`L'offre porte une date de dépôt à venir : le ${weekdayAnd(postedOn, telling)}.`] : []
}

const whyEn: Teller = (telling) => {
  const postedOn = dateIn(warned(telling, 'not-yet-open'), 'postedOn')
  return postedOn ? [say`The offer carries a posting date that lies ahead: ${weekdayAnd(postedOn, telling)}.`] : []
}

const todoFr: Teller = (telling) => {
  const deadline = deadlineOf(telling.verdict)
  return deadline ? [say`À partir de ce jour, faites arriver votre dossier au plus tard le ${weekdayAnd(deadline, telling)}.`] : []
}

const todoEn: Teller = (telling) => {
  const deadline = deadlineOf(telling.verdict)
  return deadline ? [say`From that day on, make sure your file arrives by ${weekdayAnd(deadline, telling)} at the latest.`] : []
}

export const sentences: RuleSentences = {
  fr: { law: "Les candidatures ouvrent le jour du dépôt de l'offre.", why: whyFr, todo: todoFr },
  en: { law: 'Applications open on the day on which the offer is posted.', why: whyEn, todo: todoEn },
}
