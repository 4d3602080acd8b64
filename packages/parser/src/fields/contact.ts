import { type Contact, type Decided, type Found, field, type Line, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { statementsIn } from '../readers/statements.ts'
import { trimmed } from '../readers/text.ts'
import { claimOn, emailsIn, type Match, phonesIn, uniqueBy, valuesOf } from '../readers/ways-to-reach.ts'
import { partOf } from '../words/parts.ts'

/** What ends the name of a person or service: a way to reach them, or the verb of a sentence about them. */
const afterWho =
  /\s*(?:[-–:;,(]\s*)?(?:(?<!\p{L})(?:t[ée][l1]s?|t[ée]l[ée]phone|mob(?:ile)?|fax|(?:e-?)?mail|courriel|(?:portable|standard|ligne directe)(?=\s*[:\d])|(?:joignable )?au(?=\W{0,4}\d\d))(?!\p{L})|\+687|☎|\d{2}[\s.-]?\d{2}[\s.-]?\d{2}|\d{3}[\s.]\d{3}|[\w.+-]{1,64}@)|\s(?:répond|renseigne|est|sont|se tient|reste|peut|peuvent)(?=\s)|(?<=[\p{L}\d)»"]{4})\.\s+(?=\p{L})/iu

/** "Pour tout renseignement, vous pouvez prendre l'attache de …", "La personne à contacter est :". */
const announcing =
  /^(?:pour |merci |veuillez |priere |vous |une question|la personne |toute personne |s'adresser|adressez|contacte[rz]|prendre )[^@.:]{0,120}?(?:(?:l'attache|contact) (?=de |du |d'|avec |aupres )|\b(?:a contacter|contacte[rz]|joindre|appele[rz]|(?:s'|vous )adresser|adressez-vous)\b(?: est)?)\s*:?\s*|^(?:contacte[rz]|s'adresser|adressez-vous)\s+|^pour (?:tou[a-z]+ )?(?:information|renseignement|question|precision)[^@.:]{0,80}:\s*/
const towards = /^(?:aupres )?(?:du |au |de |d'|a |avec )/

/** Who is named before the first number or address. */
const whoIn = (lines: readonly Line[]): Match<string> | undefined => {
  for (const statement of statementsIn(lines).slice(0, 2)) {
    const folded = fold(statement.text)
    const announced = announcing.exec(folded)?.[0].length ?? 0
    const from = announced + (announced > 0 ? (towards.exec(folded.slice(announced))?.[0].length ?? 0) : 0)
    const named = statement.text.slice(from)
    if (announced > 0 && named === '') continue
    const stop = named.search(afterWho)
    const who = trimmed(partOf(statement, from, stop < 0 ? statement.text.length : from + stop))
    return /\p{L}{2}/u.test(who.text) && who.text.length <= 160 ? { value: who.text, span: who.at(0, who.text.length) } : undefined
  }
  return undefined
}

const readContact = (decided: Decided): readonly Found<Contact>[] => {
  const lines = decided.linesOf('contact')
  const phones = uniqueBy(lines.flatMap(phonesIn))
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const who = whoIn(lines)
  if (!who && phones.length + emails.length === 0) return []
  const value: Contact = { ...(who && { who: who.value }), phones: valuesOf(phones), emails: valuesOf(emails) }
  return claimOn(value, lines, { who: who ? [who] : [], phones, emails })
}

export const contact = field({ of: type<Contact>(), derive: readContact })
