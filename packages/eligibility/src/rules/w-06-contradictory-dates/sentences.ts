import { formatDate, type Locale, type PlainDate, weekday, weekdayNames } from '@avpkit/core'
import { type Phrase, say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { dateIn, day, quoted, warned } from '../../explain/telling.ts'

const dayName = (number: number, locale: Locale): string => weekdayNames[locale][number - 1] ?? ''

/** The date as the notice prints it, in French in every language: "vendredi 29 mai 2029". */
const asPrinted = (printed: PlainDate, printedWeekday: unknown): string => {
  const date = formatDate(printed, 'fr', 'long')
  return typeof printedWeekday === 'string' ? `${printedWeekday} ${date}` : date
}

const inFrench = (words: string, locale: Locale): Phrase => quoted({ kind: 'quote', words }, locale)

const whyFr: Teller = (telling) => {
  const doubt = warned(telling, 'deadline-doubtful')
  const printed = dateIn(doubt, 'printed')
  const suggestion = dateIn(doubt, 'suggestion')
  if (!printed) return [say`Les dates imprimées se contredisent.`]
  const words = inFrench(asPrinted(printed, doubt?.printedWeekday), 'fr')
  const facts: { readonly [kind: string]: Phrase } = {
    weekday: say`Les dates imprimées se contredisent : ${words} est un ${dayName(weekday(printed), 'fr')}.`,
    'before-posting': say`Les dates imprimées se contredisent : la date limite (${words}) vient avant la date de dépôt.`,
    span: say`La date limite (${words}) vient trop longtemps après le dépôt de l'offre pour être sûre.`,
    disputed: say`L'avis donne plusieurs dates limites différentes.`,
  }
  return [
    facts[String(doubt?.doubt)] ?? say`Les dates imprimées se contredisent.`,
    suggestion
      ? say`Nous ne vous donnons pas de date limite : il s'agit peut-être du ${day(suggestion, telling)}.`
      : say`Nous ne vous donnons donc pas de date limite.`,
  ]
}

const whyEn: Teller = (telling) => {
  const doubt = warned(telling, 'deadline-doubtful')
  const printed = dateIn(doubt, 'printed')
  const suggestion = dateIn(doubt, 'suggestion')
  if (!printed) return [say`The printed dates contradict each other.`]
  const words = inFrench(asPrinted(printed, doubt?.printedWeekday), 'en')
  const facts: { readonly [kind: string]: Phrase } = {
    weekday: say`The printed dates contradict each other: ${words} is a ${dayName(weekday(printed), 'en')}.`,
    'before-posting': say`The printed dates contradict each other: the deadline (${words}) comes before the posting date.`,
    span: say`The deadline (${words}) comes too long after the posting to be certain.`,
    disputed: say`The notice gives several different deadlines.`,
  }
  return [
    facts[String(doubt?.doubt)] ?? say`The printed dates contradict each other.`,
    suggestion ? say`We give you no deadline: ${day(suggestion, telling)} may be meant.` : say`So we give you no deadline.`,
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Quand les dates imprimées se contredisent, aucune date limite n’est donnée comme sûre.',
    why: whyFr,
    todo: () => [say`Demandez confirmation à l'employeur, et n'attendez pas.`],
  },
  en: {
    law: 'Where the printed dates contradict each other, no deadline is given as certain.',
    why: whyEn,
    todo: () => [say`Ask the employer to confirm, and don't wait.`],
  },
}
