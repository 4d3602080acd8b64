import type { Locale } from '@avpkit/core'
import { link, type Phrase, say } from '../../explain/phrase.ts'
import type { RuleSentences, Teller } from '../../explain/rule-sentences.ts'
import { day, officialHref, readOn, type Telling } from '../../explain/telling.ts'
import { extendedNotices } from '../../law/sources.ts'

/** "1 571" and "1,571": the same figure in both languages. */
const grouped = (count: number, locale: Locale): string => String(count).replace(/(?<=\d)(?=\d{3}$)/, locale === 'fr' ? ' ' : ',')

const share = (locale: Locale): readonly [string, string] => [grouped(extendedNotices.count, locale), grouped(extendedNotices.of, locale)]

const official = (telling: Telling, words: string): Phrase => say`${link(words, officialHref(telling))}`

const whyFr: Teller = (telling) => {
  const [count, of] = share('fr')
  const read = readOn(telling.verdict)
  return [
    say`Il arrive qu'une date limite soit repoussée : ${count} avis sur ${of}, d'octobre 2024 à décembre 2025.`,
    ...(read ? [say`Nous avons lu cet avis le ${day(read, telling)} et ne savons pas s'il a changé depuis.`] : []),
  ]
}

const whyEn: Teller = (telling) => {
  const [count, of] = share('en')
  const read = readOn(telling.verdict)
  return [
    say`Deadlines are sometimes put back: ${count} notices out of ${of}, from October 2024 to December 2025.`,
    ...(read ? [say`We read this notice on ${day(read, telling)} and don't know whether it has changed since.`] : []),
  ]
}

export const sentences: RuleSentences = {
  fr: {
    law: 'Après la date limite, cette version de l’offre ne reçoit plus de candidatures.',
    why: whyFr,
    todo: (telling) => [
      say`Avant de renoncer, ouvrez l'${official(telling, 'avis officiel')} : la date y est peut-être repoussée.`,
      say`Si elle ne l'est pas, l'employeur peut seul vous dire s'il prend encore un dossier.`,
    ],
  },
  en: {
    law: 'After the deadline this version of the offer takes no more applications.',
    why: whyEn,
    todo: (telling) => [
      say`Before you give up, open the ${official(telling, 'official notice')}: the date may have been put back.`,
      say`If it hasn't, only the employer can tell you whether a file is still taken.`,
    ],
  },
}
