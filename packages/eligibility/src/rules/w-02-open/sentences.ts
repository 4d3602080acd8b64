import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { deadlineOf, weekdayAnd } from '../../explain/telling.ts'

const todoFr: Teller = (telling) => {
  const deadline = deadlineOf(telling.verdict)
  return deadline ? [say`Faites arriver votre dossier au plus tard le ${weekdayAnd(deadline, telling)}.`] : []
}

const todoEn: Teller = (telling) => {
  const deadline = deadlineOf(telling.verdict)
  return deadline ? [say`Make sure your file arrives by ${weekdayAnd(deadline, telling)} at the latest.`] : []
}

export const sentences: RuleSentences = {
  fr: { law: "Les candidatures sont reçues du jour du dépôt de l'offre jusqu'à la date limite.", todo: todoFr },
  en: { law: 'Applications are taken from the day of posting until the deadline.', todo: todoEn },
}
