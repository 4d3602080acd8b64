import { say } from '../../explain/phrase.ts'
import { en, fr } from '../../explain/residence-words.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { day, misses } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const { counting } = telling.verdict
  if (!counting?.reference) return [...fr.asked(telling)]
  const { years } = counting
  const on = day(counting.reference, telling)
  if (misses(telling, 'residence.periods') && !misses(telling, 'policy.absences')) {
    return [...fr.asked(telling), ...fr.since(telling), say`Selon le jour exact, vous atteignez ${years} ans avant le ${on} ou après.`]
  }
  return [
    ...fr.asked(telling),
    say`Si vos absences coupent votre séjour, vous n'atteignez pas ${years} ans le ${on}. Si elles ne le coupent pas, vous les atteignez.`,
    say`Pour l'emploi local, nous n'avons trouvé aucun texte public qui le dise.`,
  ]
}

const whyEn: Teller = (telling) => {
  const { counting } = telling.verdict
  if (!counting?.reference) return [...en.asked(telling)]
  const { years } = counting
  const on = day(counting.reference, telling)
  if (misses(telling, 'residence.periods') && !misses(telling, 'policy.absences')) {
    return [...en.asked(telling), ...en.since(telling), say`Depending on the exact day, you reach ${years} years before ${on} or after it.`]
  }
  return [
    ...en.asked(telling),
    say`If your absences break your stay, you don't reach ${years} years on ${on}. If they don't, you do.`,
    say`For local employment, we found no public text that says which.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Quand les absences ou les dates imprécises décident, les deux façons de compter sont montrées.',
    why: whyFr,
    todo: (telling) =>
      misses(telling, 'policy.absences') ? [say`Postulez, et signalez vos absences et leurs justificatifs dans votre lettre.`] : [],
    limits: fr.convention,
  },
  en: {
    law: 'Where absences or vague dates decide, both ways of counting are shown.',
    why: whyEn,
    todo: (telling) => (misses(telling, 'policy.absences') ? [say`Apply, and mention your absences and their proofs in your letter.`] : []),
    limits: en.convention,
  },
}
