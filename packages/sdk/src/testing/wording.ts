import type { Message, Said, Wording } from '@avpkit/core'
import { attempt, type Faults, isWhole, shown } from './proof.ts'

/** What shows that a sentence was made without something: values that aren't there, and marks of templates that nobody filled. */
const unfilled = /\bundefined\b|\bnull\b|\bNaN\b|\[object |\$\{|\{\{|\{\w*\}|%[sdi]\b|<\w+ ?\/?>|\bTODO\b/

/** What is wrong with a sentence for people. */
export const sentenceFaults = (what: string, sentence: unknown): Faults => {
  if (typeof sentence !== 'string' || sentence.trim() === '') return [`${what} says nothing (${shown(sentence)})`]
  const gap = unfilled.exec(sentence)?.[0]
  if (gap !== undefined) return [`${what} holds "${gap}": ${shown(sentence)}`]
  return isWhole(sentence) && sentence === sentence.trim()
    ? []
    : [`${what} has blanks or halves of characters at its ends: ${shown(sentence)}`]
}

export const saidFaults = (what: string, said: Said | undefined): Faults => {
  if (!said) return [`${what} has no sentence`]
  return [...sentenceFaults(`${what} in French`, said.fr), ...(said.en === undefined ? [] : sentenceFaults(`${what} in English`, said.en))]
}

const wordingFaults = (what: string, wording: Wording): Faults => [
  ...sentenceFaults(what, wording.what),
  ...(wording.fix === undefined ? [] : sentenceFaults(`the advice of ${what}`, wording.fix)),
]

/** Calls a message as catalogues do: with the data of a finding, with and without the words at its place. */
export const messageFaults = (code: string, message: Message<never>, data: unknown, quote: string): Faults =>
  (['fr', 'en'] as const).flatMap((locale) => {
    const say = message[locale]
    if (!say) return locale === 'fr' ? [`${code} has no French words`] : []
    const language = locale === 'fr' ? 'in French' : 'in English'
    return [quote, ''].flatMap((words) =>
      attempt(() => wordingFaults(`${code} ${language}${words === '' ? ', without a quote' : ''}`, say(data as never, words))),
    )
  })
