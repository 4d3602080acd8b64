import type { Line, Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'
import { trimmed } from '../readers/text.ts'
import type { Match } from '../readers/ways-to-reach.ts'
import { joinedWords, partOf } from '../words/parts.ts'
import type { FoldedSentence } from './application-documents.ts'

const inBrackets = '\\s*(?:\\([^)]{0,120}\\))?\\s*'
const byPost = '(?:\\b(?:voie|adresse) postale|(?:^|\\bpar )courrier(?: postal| simple)?|\\bpar la poste)'
const byHand = '(?:\\bdepot physique|(?:^|\\b(?:par|ou) |[,;–-] )depot(?: sur place| direct)?)'

/** "- voie postale :", "Par dépôt (adresse) :", "Mail :". */
const wayFirst = new RegExp(
  `^(?:ou |par |- )*(?:voie postale|adresse postale|courrier(?: postal)?|depot(?: physique| sur place| direct)?|(?:e-?)?mail|courriel|messagerie)${inBrackets}:`,
)

/** Whether a line begins with the name of a way to send an application. */
export const beginsWay = ({ text }: Line): boolean => wayFirst.test(fold(text.slice(0, 80)))

/** The foot of a page: the employer's name, address and numbers, parted by dashes. They are no way to apply. */
export const isLetterhead = ({ text, item }: Words & { readonly item: boolean }): boolean => {
  const parts = item || text.length > 300 ? [] : fold(text).split(/ [–—|•·-] /)
  return (
    parts.length >= 3 &&
    parts.some((part) => /^98[78]\d\d /.test(part)) &&
    parts.some((part) => /^(?:tel\b|telephone|fax|telecopie|www\.|https?:|site\b)/.test(part)) &&
    !parts.some((part) => /\b(?:postale|courrier|depot|depose\w*|parvenir|adress\w+|envoy\w+|transm\w+|remis\w*)\b/.test(part))
  )
}

/** What ends an address: the next way, what else is asked, a day. */
const afterAddress =
  / ?[,;(–-]? ?(?:\b(?:ou|soit|et)(?: encore)? )?(?:(?:\ba|\betre|\bou) (?:envoy|transm|depos|adress|remett|remis)|\b(?:par|via) (?:(?:e-?)?mail|courriel|courrier|voie|depot|messagerie)|\ben mains? propres?|\b(?:(?:e-?)?mail|courriel|depot|depot physique|voie postale)(?: \([^)]{0,120}\))? ?:|[\w.+-]{1,64}@)|,? (?:avant l[ea]|au plus tard|jusqu'au|en (?:precisant|rappelant|indiquant)|sous la reference)\b/

/** What ends an address by post: a number, too. */
const afterPost = new RegExp(`${afterAddress.source}| ?[,;(–-]? ?\\b(?:tel|telephone|fax|telecopie|mob|mobile)(?=\\.? ?[:\\d])`)

const matchOf = (words: Words): Match<string> => ({ value: words.text, span: words.at(0, words.text.length) })

/** Words that stand where an address should: the reader can't tell what they point to. */
const noAddress = /^(?:idem|neant|sans objet|non concerne|aucune?)\b/

const addressAt = ({ words, folded }: FoldedSentence, from: number, to: number, after = afterAddress): Match<string> | undefined => {
  const stop = folded.slice(from + 3, to).search(after)
  const address = trimmed(partOf(words, from, stop < 0 ? to : from + 3 + stop))
  return address.text.length > 2 && !noAddress.test(fold(address.text)) ? matchOf(address) : undefined
}

type Way = (sentence: FoldedSentence) => Match<string> | undefined

/** What stands behind some words, up to the end of the sentence. */
const behind =
  (announcing: RegExp, after = afterAddress): Way =>
  (sentence) => {
    const found = announcing.exec(sentence.folded)
    return found ? addressAt(sentence, found.index + found[0].length, sentence.folded.length, after) : undefined
  }

const firstOf = (ways: readonly Way[], sentences: readonly FoldedSentence[]): Match<string> | undefined => {
  for (const way of ways)
    for (const sentence of sentences) {
      const found = way(sentence)
      if (found) return found
    }
  return undefined
}

const box = /\bb\.?\s?p\.?\s?[a-z]?\s?\d{1,5}\b[^.;()@:]{0,40}?\b98[78]\d\d\s+(?=\p{L})/u
/** Words of a town and its post office: "Mont-Dore", "WE LIFOU", "Nouméa Cedex". */
const town = /^\p{L}[\p{L}'-]*(?: (?!T[ée]l|Fax|Mail|Courriel|Ou\b)(?:(?:d[eu]s?|l[ae]s?) )*(?:\p{Lu}[\p{L}'-]*|c[ée]dex))*/u
/** Words after which an addressee stands: "à adresser à", "doivent parvenir au". */
const towards =
  /\b(?:adress|parvenir|envoy|transm|remis|remett|depos|courrier|postale|ecrire|destination)\w*(?:[^@.:;()]{0,80}?)\s(?:a|au|aux) ?:? /g
/** Letters of the longest addressee. */
const longest = 140

/** "à adresser à la mairie, BP 41, 98860 Koné": a post-box with its town, and who has it where that is plain. */
const boxedAddress: Way = ({ words, folded }) => {
  const found = box.exec(folded)
  if (!found) return undefined
  const townAt = found.index + found[0].length
  const to = townAt + (town.exec(words.text.slice(townAt))?.[0].length ?? 0)
  const announced = matchesIn(towards, folded.slice(0, found.index)).at(-1)
  const from = announced ? announced.index + announced[0].length : 0
  const addressee = words.text.slice(from, found.index)
  const isPlain = addressee.length <= longest && !/[@(;:]|\sou\s/.test(addressee) && (announced !== undefined || /^\p{Lu}/u.test(addressee))
  const address = trimmed(partOf(words, isPlain ? from : found.index, to))
  return matchOf(address)
}

const boxInBrackets = new RegExp(`${byPost}\\s*\\(([^)]{4,120}\\b98[78]\\d\\d [^)]{2,80})\\)`)

/** "par voie postale (BP 41, 98860 Koné)". */
const bracketed: Way = ({ words, folded }) => {
  const found = boxInBrackets.exec(folded)
  if (!found) return undefined
  const to = found.index + found[0].length - 1
  const part = partOf(words, to - (found[1] ?? '').length, to)
  return matchOf(part)
}

const posts: readonly Way[] = [
  behind(new RegExp(`${byPost}${inBrackets}:\\s*`), afterPost),
  behind(new RegExp(`${byPost}\\s+(?:a|au|aux)\\s+(?!plus tard)(?:l'adresse(?: suivante)? ?:? ?)?`), afterPost),
  bracketed,
  boxedAddress,
]

const toAPlace = "(?=(?:a l'accueil|a la|a l'|au|aux|en|dans|aupres)\\b)"
/** What is said of a day, a form or a site, and of no place. */
const noPlace =
  /^(?:par|via|au plus tard|a l'adresse|a l'attention|au format|au nom|a la date|a la fois|au moins|en (?:ligne|pdf|format|double|un|une|deux|cas))\b|\b(?:site|plateforme|internet)\b/

const depositing = new RegExp(
  `\\b(?:deposer|depose[ez]?s?|deposees?|remettre|remise?s?)\\s+(?:directement |physiquement )?${toAPlace}(?!en (?!mairie|main))`,
)

const handing = '(?:a|etre) (?:deposer|depose[ez]?s?|deposees?|remettre|remise?s?)(?: directement| physiquement)?'
/** "- ou être déposées", "par courrier : … ou à déposer": one of several ways, told without the applications. */
const asAWay =
  /(?:^|^(?:ou|soit) |(?:@|\b(?:mail|courriel|courrier|postale|bp|adress|envoy|transm|parvenir)).* (?:ou|soit) )(?:(?:a|etre) )?$/

/** "les candidatures … à déposer à l'accueil", said of applications and with no other way behind it. */
const deposited: Way = (sentence) => {
  const { folded } = sentence
  const found = depositing.exec(folded)
  if (!found || /\b(?:ne|pas|aucune?)\b|\bn'/.test(folded.slice(0, found.index))) return undefined
  const before = folded.slice(0, found.index)
  if (!asAWay.test(before) && !/\b(?:candidatures?|dossiers?|cv|lettres?|plis?)\b/.test(before)) return undefined
  const from = found.index + found[0].length
  const place = addressAt(sentence, from, folded.length)
  const rest = place ? folded.slice(from + place.value.length) : ''
  return /^ ?(?:par|via|@|[\w.+-]{1,64}@)/.test(rest) ? undefined : place
}

const placed =
  (way: Way): Way =>
  (sentence) => {
    const found = way(sentence)
    return found && !noPlace.test(fold(found.value)) ? found : undefined
  }

const places: readonly Way[] = [
  behind(new RegExp(`${byHand}${inBrackets}:\\s*`)),
  behind(new RegExp(`${byHand}\\s+${toAPlace}`)),
  behind(new RegExp(`\\ben mains? propres?(?:${inBrackets}:\\s*|\\s+${toAPlace})`)),
  behind(new RegExp(`(?:^|\\b(?:ou|soit) )${handing}\\s*:\\s*`)),
  deposited,
].map(placed)

/** What leads to an address on the next line: "à adresser à :". */
const leadsToAddress = /\b(?:adress|parvenir|envoy|transm|courrier|postale|ecrire)[^@.;]{0,120}(?: (?:a|au|aux)|adresse suivante|par)? ?:$/

/** Sentences with an addressee put together with the post-box below: "à adresser à :" / "Syndicat des eaux" / "BP 41, 98860 Koné". */
const withAddressees = (sentences: readonly FoldedSentence[]): readonly FoldedSentence[] =>
  sentences.map((sentence, index) => {
    const [before, addressee] = [sentences[index - 2], sentences[index - 1]]
    if (!before || !addressee || sentence.item || addressee.item || addressee.folded.length > 80) return sentence
    if (box.exec(sentence.folded)?.index !== 0 || !leadsToAddress.test(before.folded.slice(-160))) return sentence
    if (/[@:.]|\d{4}/.test(addressee.folded) || !/^\p{Lu}/u.test(addressee.words.text)) return sentence
    const words = joinedWords([addressee.words, sentence.words])
    return { words, item: false, folded: fold(words.text) }
  })

/** Where applications are sent by post. */
export const postIn = (sentences: readonly FoldedSentence[]): Match<string> | undefined => firstOf(posts, withAddressees(sentences))

/** Where applications are handed in. */
export const inPersonIn = (sentences: readonly FoldedSentence[]): Match<string> | undefined => firstOf(places, sentences)
