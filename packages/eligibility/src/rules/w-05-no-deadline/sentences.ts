import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: "Sans date limite lisible, on ne peut pas dire si l'offre est ouverte.",
    why: () => [say`L'avis que nous avons lu ne donne pas de date limite de candidature.`],
    todo: () => [say`Demandez la date limite à l'employeur, et n'attendez pas.`],
  },
  en: {
    law: 'Without a readable deadline nobody can say whether the offer is open.',
    why: () => [say`The notice that we read gives no deadline for applications.`],
    todo: () => [say`Ask the employer for the deadline, and don't wait.`],
  },
}
