import type { ExplainedRule, Explanation, Reason, Said, Sentence, Verdict } from '@avpkit/core'
import type { NamedRule } from './told.ts'

/** Adds the sentences of plug-ins' rules to an explanation: reasons to why, warnings and doubts to the limits. */
export const withSentences = (explanation: Explanation, verdict: Verdict, rules: readonly NamedRule[]): Explanation => {
  const told = verdict.reasons.flatMap((reason) => toldOf(reason, rules))
  if (told.length === 0) return explanation
  const say = (said: Said): string => (explanation.locale === 'fr' ? said.fr : (said.en ?? said.fr))
  const sentences = (isReason: boolean): readonly Sentence[] =>
    told.filter(({ version }) => (version.effect === 'reason') === isReason).map(({ version }) => ({ text: say(version.says) }))
  return {
    ...explanation,
    why: [...explanation.why, ...sentences(true)],
    limits: [...explanation.limits, ...sentences(false)],
    rules: [
      ...explanation.rules,
      ...told.map(({ reason, version }): ExplainedRule => {
        const { rule, confidence, citations } = reason
        return { rule, sentence: say(version.law), confidence, confidenceWord: confidenceWords[explanation.locale][confidence], citations }
      }),
    ],
  }
}

const confidenceWords = {
  fr: { confirmed: 'confirmé', likely: 'probable', convention: 'convention', unknown: 'non établi' },
  en: { confirmed: 'confirmed', likely: 'likely', convention: 'convention', unknown: 'not established' },
} as const

/** The version that a reason was made from: the one with its citations, also in a verdict that was stored. */
const toldOf = (reason: Reason, rules: readonly NamedRule[]) => {
  const cited = JSON.stringify(reason.citations)
  const named = rules.find(({ id }) => id === reason.rule)
  const version = named?.rule.versions.find(({ citations }) => JSON.stringify(citations) === cited)
  return version ? [{ reason, version }] : []
}
