import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, warned } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const soon = warned(telling, 'residence-reached-soon')
  const reached = dateIn(soon, 'residenceReachedOn')
  if (!reached) return []
  const days = Number(soon?.days)
  return [
    say`Vous atteignez la durée demandée le ${day(reached, telling)}, ${days === 1 ? 'un jour' : `${days} jours`} après la date limite.`,
    say`La date retenue par l'administration n'est pas connue de nous.`,
  ]
}

const whyEn: Teller = (telling) => {
  const soon = warned(telling, 'residence-reached-soon')
  const reached = dateIn(soon, 'residenceReachedOn')
  if (!reached) return []
  const days = Number(soon?.days)
  return [
    say`You reach the length asked for on ${day(reached, telling)}, ${days === 1 ? 'one day' : `${days} days`} after the deadline.`,
    say`The date that the administration goes by isn't known to us.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Une durée atteinte peu après la date limite est signalée : la date retenue par l’administration n’est pas connue.',
    why: whyFr,
    todo: () => [say`Postulez, et signalez cette date dans votre lettre.`],
  },
  en: {
    law: 'A length reached shortly after the deadline is pointed out: the date that the administration goes by is not known.',
    why: whyEn,
    todo: () => [say`Apply, and mention that date in your letter.`],
  },
}
