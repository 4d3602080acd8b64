import { type Contact, type Decided, type Found, field, type Line, type, type Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { notesIn } from '../outline/notes.ts'
import { sentencesIn, statementsIn } from '../readers/statements.ts'
import { trimmed } from '../readers/text.ts'
import { claimOn, emailsIn, type Match, phonesIn, uniqueBy, valuesOf } from '../readers/ways-to-reach.ts'
import { partOf } from '../words/parts.ts'

/** What ends the name of a person or service: a way to reach them, or the verb of a sentence about them. */
const afterWho =
  /\s*(?:[-–:;,(]\s*)?(?:(?<!\p{L})(?:t[ée][l1]s?|t[ée]l[ée]phone|mob(?:ile)?|fax|ne (?:pas|plus)|ou (?:appele[rz]|écri(?:re|vez)|téléphone[rz])|(?:e-?)?mail|courriel|(?:portable|standard|ligne directe)(?=\s*[:\d])|(?:joignable )?au(?=\W{0,4}\d\d))(?!\p{L})|\+687|☎|\d{2}[\s.-]?\d{2}[\s.-]?\d{2}|\d{3}[\s.]\d{3}|[\w.+-]{1,64}@)|\s(?:répond|renseigne|est|sont|se tient|reste|peut|peuvent)(?=\s)|(?<=[\p{L}\d)»"]{4})\.\s+(?=\p{L})/iu

/** Words up to those that announce, which deny nothing. */
const upTo = '(?:(?!\\bne (?:pas|plus)\\b)[^@.:])'
/** "Pour tout renseignement, vous pouvez prendre l'attache de …", "La personne à contacter est :". */
const announcing = new RegExp(
  [
    `^(?:pour |merci |veuillez |priere |vous |une question|la personne |toute personne |s'adresser|adressez|prendre )${upTo}{0,120}?(?:(?:l'attache|contact) (?=de |du |d'|avec |aupres )|\\b(?:a contacter|contacte[rz]|joindre|appele[rz]|(?:s'|vous )adresser|adressez-vous)\\b(?: est)?)\\s*:?\\s*`,
    "^(?:contacte[rz]|s'adresser|adressez-vous)\\s+",
    `^pour (?:tou[a-z]+ )?(?:information|renseignement|question|precision)${upTo}{0,80}:\\s*`,
  ].join('|'),
)
const towards = /^(?:aupres )?(?:du |au |de |d'|a |avec )/

/** What a sentence begins with that names neither a person nor a service: the post itself, a request. */
const noWho =
  /^(?:(?:l[ae]s? |l'|ce |cet(?:te)? |votre |vos )(?:postes?|offre|emploi|recrutement|candidatures?|dossiers?|entretiens?)|candidatures?|dossiers?|merci|veuillez|priere)(?![a-z])/

/** What only the name of somebody begins with. */
const civility = /^(?:m\.|mr|mmes?|mlle|monsieur|madame|docteur|dr)(?![a-z])/

/** A sentence with its words folded, and where those that announce somebody end: zero when none do. */
interface Announcement {
  readonly words: Words
  readonly folded: string
  readonly to: number
}

const announcementIn = (words: Words): Announcement => {
  const folded = fold(words.text)
  const to = announcing.exec(folded)?.[0].length ?? 0
  return { words, folded, to: to > 0 ? to + (towards.exec(folded.slice(to))?.[0].length ?? 0) : 0 }
}

/** Who a sentence names before the first number or address. */
const namedIn = ({ words, to }: Announcement): Match<string> | undefined => {
  const stop = words.text.slice(to).search(afterWho)
  const who = trimmed(partOf(words, to, stop < 0 ? words.text.length : to + stop))
  return /\p{L}{2}/u.test(who.text) && who.text.length <= 160 ? { value: who.text, span: who.at(0, who.text.length) } : undefined
}

const isReachable = (words: Words): boolean => phonesIn(words).length + emailsIn(words).length > 0

/** Statements in which somebody is looked for. */
const looked = 3

/** Who is named: by the first sentence when it has a title or number, else by the one that announces somebody. */
const whoIn = (lines: readonly Line[]): Match<string> | undefined => {
  let mayBeBare = true
  for (const statement of statementsIn(lines).slice(0, looked)) {
    const sentences = sentencesIn(statement).map(announcementIn)
    const [first] = sentences
    const isPlain = first && (civility.test(first.folded) || isReachable(first.words))
    const chosen = isPlain ? first : (sentences.find(({ to }) => to > 0) ?? (mayBeBare ? first : undefined))
    if (!chosen || chosen.to === chosen.folded.length) continue
    if (!noWho.test(chosen.folded.slice(chosen.to))) return namedIn(chosen)
    mayBeBare = false
  }
  return undefined
}

const readContact = (decided: Decided): readonly Found<Contact>[] => {
  const lines = notesIn(decided.linesOf('contact')).others
  const phones = uniqueBy(lines.flatMap(phonesIn))
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const who = whoIn(lines)
  if (!who && phones.length + emails.length === 0) return []
  const value: Contact = { ...(who && { who: who.value }), phones: valuesOf(phones), emails: valuesOf(emails) }
  return claimOn(value, lines, { who: who ? [who] : [], phones, emails })
}

export const contact = field({ of: type<Contact>(), derive: readContact })
