import type { RuleSentences } from '../../explain/rule-sentences.ts'

export const sentences: RuleSentences = {
  fr: { law: 'Un avis sans durée de résidence ne dit rien de ce qu’il demande.' },
  en: { law: 'A notice without a length of residence says nothing of what it asks for.' },
}
