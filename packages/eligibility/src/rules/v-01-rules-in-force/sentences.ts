import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, warned } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const checkedOn = dateIn(warned(telling, 'rules-not-certain'), 'checkedOn')
  return checkedOn
    ? [say`Nous avons relu les règles pour la dernière fois le ${day(checkedOn, telling)}, il y a plus d'un an : elles ont pu changer.`]
    : [say`Nous ne connaissons pas les règles en vigueur à la date limite de cet avis.`]
}

const whyEn: Teller = (telling) => {
  const checkedOn = dateIn(warned(telling, 'rules-not-certain'), 'checkedOn')
  return checkedOn
    ? [say`We last read the rules on ${day(checkedOn, telling)}, more than a year ago: they may have changed.`]
    : [say`We don't know the rules that were in force at the deadline of this notice.`]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Des règles relues il y a plus d’un an, ou qui ne couvrent pas la date limite, ne permettent pas de réponse sûre.',
    why: whyFr,
    todo: () => [say`Demandez à l'employeur ou à la DRHFPNC quelles règles s'appliquent.`],
  },
  en: {
    law: "Rules read more than a year ago, or that don't cover the deadline, allow no certain answer.",
    why: whyEn,
    todo: () => [say`Ask the employer or the DRHFPNC which rules apply.`],
  },
}
