import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { warned } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const years = warned(telling, 'residence-unusual-years')?.years
  return typeof years === 'number' ? [say`L'avis demande ${years} ans ; les durées prévues sont 10, 5 ou 3 ans, ou sans minimum.`] : []
}

const whyEn: Teller = (telling) => {
  const years = warned(telling, 'residence-unusual-years')?.years
  return typeof years === 'number'
    ? [say`The notice asks for ${years} years; the lengths provided for are 10, 5 or 3 years, or no minimum.`]
    : []
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Les durées prévues sont 10, 5 ou 3 ans, ou sans minimum ; une autre valeur est montrée telle quelle.',
    why: whyFr,
    todo: (telling) => (whyFr(telling).length > 0 ? [say`Demandez à l'employeur quelle durée de résidence est exigée.`] : []),
  },
  en: {
    law: 'The lengths provided for are 10, 5 or 3 years, or no minimum; any other value is shown as it stands.',
    why: whyEn,
    todo: (telling) => (whyEn(telling).length > 0 ? [say`Ask the employer which length of residence is required.`] : []),
  },
}
