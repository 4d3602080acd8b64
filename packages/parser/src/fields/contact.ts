import { type Contact, type Decided, type Found, field, type Line, type } from '@avpkit/core'
import { claimOn, emailsIn, type Match, phonesIn, uniqueBy, valuesOf } from '../readers/ways-to-reach.ts'

/** What ends the name of a person or service: a way to reach them, or the verb of a sentence about them. */
const afterWho =
  /\s*(?:[-–:;,(]\s*)?(?:\bT[ée]l|\bMob|\bMail|\bcourriel|\+687|☎|\d{2}[\s.]?\d{2}[\s.]?\d{2}|[\w.+-]+@)|\s(?:répond|renseigne|est|sont|se tient|reste|peut|peuvent)(?=\s)/i

/** Who is named before the first number or address. */
const whoIn = (lines: readonly Line[]): Match<string> | undefined => {
  const [line] = lines
  if (!line) return undefined
  const stop = line.text.search(afterWho)
  const who = (stop < 0 ? line.text : line.text.slice(0, stop)).replace(/[\s,;:–-]+$/, '')
  return /\p{L}{2}/u.test(who) && who.length <= 160 ? { value: who, span: line.at(0, who.length) } : undefined
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
