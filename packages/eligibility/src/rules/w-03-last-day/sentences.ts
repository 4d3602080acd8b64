import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: "Le jour de la date limite compte en entier, à l'heure de Nouméa.",
    todo: () => [
      say`C'est le dernier jour : le dossier doit être arrivé aujourd'hui, avant l'heure que l'avis indique, s'il en indique une.`,
      say`Préférez le courriel si l'avis le permet, et demandez un accusé de réception.`,
    ],
  },
  en: {
    law: 'The day of the deadline counts whole, in Nouméa time.',
    todo: () => [
      say`Today is the last day: the file must have arrived today, before the hour that the notice gives, if it gives one.`,
      say`Prefer e-mail if it is taken, and ask for an acknowledgement.`,
    ],
  },
}
