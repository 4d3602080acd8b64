import {
  type Claim,
  type Decided,
  type Decision,
  type Found,
  field,
  type Head,
  type Line,
  type PlainDate,
  type Region,
  type Report,
  type,
  type Words,
} from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { hourAfter } from '../readers/date.ts'
import { type DayInRole, daysInRoles } from '../readers/day-roles.ts'
import { decideDay } from './decide-day.ts'
import { readOwnDay } from './posted-on.ts'

/** A day as a claim; `later` when the text says that the deadline was put off to it. */
export const claimOnDay = (words: Words, { date, weekday, role, from, to }: DayInRole): Found<PlainDate> => {
  const printedHour = hourAfter(words.text, to)
  const detail = {
    ...(weekday && { printedWeekday: weekday }),
    ...(printedHour && { printedHour }),
    ...(role === 'later' && { later: true }),
  }
  return { value: date, span: words.at(from, to), ...(Object.keys(detail).length > 0 && { detail }) }
}

/** "du 5 juin 2026 au 26 juin 2026": the second day is the last. */
const isRange = (text: string, [first, second]: readonly DayInRole[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /(?:^|\s)du\s*$/.test(fold(text.slice(0, first.from))) &&
  /^\s*(?:au|jusqu'au)\s*$/.test(fold(text.slice(first.to, second.from)))

/** "26 juin 2026 (reportée au 3 juillet 2026)", "10 juillet 2026 au lieu du 26 juin 2026": the day that counts now. */
const readDeadline = (region: Region, report: Report): readonly Found<PlainDate>[] => {
  const { value } = region
  const days = daysInRoles(value.text)
  const later = days.findLast(({ role }) => role === 'later')
  if (later) return [claimOnDay(value, later)]
  if (days.length < 2 && days[0]?.role !== 'former') return readOwnDay(region, report)
  const plain = days.filter(({ role }) => role === 'plain')
  return (isRange(value.text, plain) ? plain.slice(1) : plain).map((day) => claimOnDay(value, day))
}

/** "La date de clôture est reportée au 10 juillet 2026", on a line without a label. */
const putOff = /\b(?:cloture|limite|delai|echeance)\b[^.;,]{0,50}\b(?:report|prolong|prorog|repouss)/
/** What else is put off in the same words. */
const ofOthers = /\b(?:entretien|epreuve|examen|prise de (?:poste|fonction)|jury)/
/** Letters of any of the participles, whatever their case and accents. */
const mayBePutOff = /report|prolong|prorog|repouss/i

/** The last day to which such a line puts the deadline off. */
export const laterIn = ({ text }: Line): DayInRole | undefined => {
  if (!mayBePutOff.test(text)) return undefined
  const folded = fold(text)
  return putOff.test(folded) && !ofOthers.test(folded) ? daysInRoles(text).findLast(({ role }) => role === 'later') : undefined
}

const scanDeadline = ({ lines }: Head): readonly Found<PlainDate>[] =>
  lines.flatMap((line) => {
    const later = laterIn(line)
    return later ? [claimOnDay(line, later)] : []
  })

/** "Les candidatures doivent parvenir avant le 26 juin 2026", where the notice says how to apply: a sentence about applications, and nothing else. */
const endsApplications =
  /\b(?:candidatures?|dossiers?|postuler|parvenir|plis?)\b[^.;!?]{0,120}\b(?:avant|au plus tard|jusqu'au|date limite|delai)\b[^.;!?]{0,20}$/
const endsOthers = /\b(?:entretien|reponse|contrat|diplome|absent|titulaire|examin|jury|epreuve)/
const mayEnd = /avant|tard|jusqu|limite|d[ée]lai/i
/** Letters before a day in which its sentence is looked for. */
const sentence = 200

const deriveDeadline = ({ linesOf }: Decided): readonly Found<PlainDate>[] =>
  linesOf('application').flatMap((line) => {
    if (!mayEnd.test(line.text)) return []
    const last = daysInRoles(line.text).filter(({ from, role }) => {
      const before = fold(line.text.slice(Math.max(0, from - sentence), from))
      return role === 'plain' && endsApplications.test(before) && !endsOthers.test(before)
    })
    return last.map((day) => claimOnDay(line, day))
  })

/** A day to which the deadline was put off stands before those that it replaces. */
const decideDeadline = (claims: readonly Claim<PlainDate>[]): Decision<PlainDate> => {
  const later = claims.filter(({ detail }) => detail?.later)
  const decision = decideDay(later.length > 0 ? later : claims)
  return 'value' in decision && later[0] ? { ...decision, chosen: claims.indexOf(later[0]) } : decision
}

export const deadline = field({
  labels: [
    'Date limite de candidature',
    'Date limite de dépôt de candidature',
    'Date limite de dépôt des candidatures',
    'Date limite de réception des candidatures',
    "Date limite d'envoi des candidatures",
    'Date limite de réponse',
    'Date limite',
    'Date de clôture',
    'Date de clôture des candidatures',
    "Date de clôture de l'offre",
    'Clôture des candidatures',
  ],
  shapes: ['day'],
  of: type<PlainDate>(),
  read: readDeadline,
  scan: scanDeadline,
  derive: deriveDeadline,
  combine: decideDeadline,
})
