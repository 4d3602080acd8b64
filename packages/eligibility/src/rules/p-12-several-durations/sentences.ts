import { say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { askedWords, misses } from '../../explain/telling.ts'

const whyFr: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked ? say`L'avis demande plusieurs durées de résidence : ${asked}.` : say`L'avis demande plusieurs durées de résidence.`,
    misses(telling, 'scope')
      ? say`La réponse dépend du grade, du domaine ou du corps que vous visez.`
      : telling.verdict.missing.length > 0
        ? say`Elle peut dépendre du grade, du domaine ou du corps que vous visez.`
        : say`Quel que soit le grade, le domaine ou le corps que vous visez, la réponse est la même.`,
  ]
}

const whyEn: Teller = (telling) => {
  const asked = askedWords(telling)
  return [
    asked ? say`The notice asks for several lengths of residence: ${asked}.` : say`The notice asks for several lengths of residence.`,
    misses(telling, 'scope')
      ? say`The answer depends on the grade, the field or the corps that you apply for.`
      : telling.verdict.missing.length > 0
        ? say`It may depend on the grade, the field or the corps that you apply for.`
        : say`Whatever grade, field or corps you apply for, the answer is the same.`,
  ]
}

export const sentences: RuleSentences = {
  fr: { law: "Quand l'avis demande plusieurs durées, celle du grade, du domaine ou du corps visé compte.", why: whyFr },
  en: { law: 'Where the notice asks for several lengths, that of the grade, field or corps applied for counts.', why: whyEn },
}
