import { say } from '../../explain/phrase.ts'
import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: {
    law: 'Une date limite connue par les seules données ouvertes est reportée d’un jour, et reste à confirmer.',
    limits: () => [say`La date limite vient des données ouvertes, où les jours sont décalés : confirmez-la sur l'avis officiel.`],
  },
  en: {
    law: 'A deadline known from the open data alone is counted one day later, and remains to be confirmed.',
    limits: () => [say`The deadline comes from the open data, where days are shifted: confirm it on the official notice.`],
  },
}
