import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: "Un dossier incomplet n'est pas examiné.",
    todo: () => [say`Relisez la liste des pièces dans l'avis : un dossier incomplet n'est pas examiné.`],
  },
  en: {
    law: 'An incomplete file is not considered.',
    todo: () => [say`Read the list of documents in the notice again: an incomplete file isn't considered.`],
  },
}
