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
import { foundDay, readDay } from '../readers/date.ts'
import { type DayInRole, daysInRoles, isDayAlone } from '../readers/day-roles.ts'
import { partOf } from '../words/parts.ts'

/** A day on a line of its own belongs to the label above it; one inside other words tells of something else. */
const readPosting = (region: Region, report: Report): readonly Found<PlainDate>[] =>
  region.sameLine || isDayAlone(region.value.text) ? readDay(region, report) : []

/** The first claim; another day claimed elsewhere makes the field disputed. */
const decideDay = (claims: readonly Claim<PlainDate>[]): Decision<PlainDate> => {
  const [first, ...rest] = claims
  if (!first) return { state: 'absent' }
  return { state: rest.some(({ value }) => value !== first.value) ? 'disputed' : 'stated', value: first.value, chosen: 0 }
}

export const postedOn = field({
  labels: [
    "Date de dépôt de l'offre",
    'Date de dépôt',
    "Date de publication de l'offre",
    'Date de publication',
    "Date de parution de l'offre",
    'Date de mise en ligne',
    'Déposée le',
  ],
  of: type<PlainDate>(),
  read: readPosting,
  combine: decideDay,
})

/** Words after which a day is the last one to apply. */
const lastDay = /\b(?:avant|au plus tard|jusqu'au|date limite|delai)\b[^.;]{0,20}$/
/** Words of which one stands before every such day. */
const mayEnd = /avant|tard|jusqu|limite|d[ée]lai/i
/** Words of which one stands wherever a day is put off. */
const putOff = /report|prolong|prorog|repouss/i
/** What is put off, for a line without a label. */
const closing = /\b(?:cloture|limite|candidatures?|delai)\b/

const claimOf = (words: Words, { date, weekday, from, to }: DayInRole, isLater: boolean): Found<PlainDate> => {
  const detail = { ...(weekday && { printedWeekday: weekday }), ...(isLater && { later: true }) }
  return { value: date, span: words.at(from, to), ...((weekday || isLater) && { detail }) }
}

/** "26 juin 2026 (reportée au 3 juillet 2026)", "10 juillet 2026 au lieu du 26 juin 2026": the day that counts now. */
const readDeadline = (region: Region, report: Report): readonly Found<PlainDate>[] => {
  const { value } = region
  const days = daysInRoles(value.text)
  const later = days.filter(({ role }) => role === 'later')
  if (later.length > 0) return later.map((day) => claimOf(value, day, true))
  if (days.length < 2 && days[0]?.role !== 'former') return readPosting(region, report)
  return days.filter(({ role }) => role === 'plain').map((day) => claimOf(value, day, false))
}

/** "La date de clôture est reportée au 10 juillet 2026", on a line without a label. */
const laterIn = (line: Line): DayInRole | undefined =>
  putOff.test(line.text) && closing.test(fold(line.text)) ? daysInRoles(line.text).find(({ role }) => role === 'later') : undefined

const scanDeadline = ({ lines }: Head): readonly Found<PlainDate>[] =>
  lines.flatMap((line) => {
    const later = laterIn(line)
    return later ? [claimOf(line, later, true)] : []
  })

/** "doivent parvenir avant le 26 juin 2026", where the notice says how to apply. */
const deriveDeadline = ({ linesOf }: Decided): readonly Found<PlainDate>[] =>
  linesOf('application').flatMap((line) => {
    if (!mayEnd.test(line.text)) return []
    const last = daysInRoles(line.text).filter(({ from }) => lastDay.test(fold(line.text.slice(0, from))))
    return last.map((day) => claimOf(line, day, false))
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
  of: type<PlainDate>(),
  read: readDeadline,
  scan: scanDeadline,
  derive: deriveDeadline,
  combine: decideDeadline,
})

const initially = /initialement\s+(?:prevue?s?|fixee?s?)/

/** "Modification de la date de clôture initialement prévue le 13/06/2025": the deadline as it was first. */
const initialIn = (line: Line, next: Line | undefined, report: Report): readonly Found<PlainDate>[] => {
  const phrase = /initialement/i.test(line.text) ? initially.exec(fold(line.text)) : null
  if (!phrase) return []
  const here = foundDay(partOf(line, phrase.index, line.text.length), report)
  return here.length > 0 || !next ? here : foundDay(next, report)
}

/** What a later deadline replaces: the day after the label, or the one "au lieu" of which it is. */
const replacedIn = (all: readonly Line[]): readonly Found<PlainDate>[] => {
  const line = all.find(({ after }) => after === 'deadline')
  if (!line) return []
  const days = daysInRoles(line.text)
  const former = days.find(({ role }) => role === 'former')
  const isPutOff = days.some(({ role }) => role === 'later') || all.some(laterIn)
  const day = former ?? (isPutOff ? days.find(({ role }) => role === 'plain') : undefined)
  return day ? [claimOf(line, day, false)] : []
}

const scanInitial = ({ all }: Head, report: Report): readonly Found<PlainDate>[] => {
  const named = all.flatMap((line, index) => initialIn(line, all[index + 1], report))
  return named.length > 0 ? named : replacedIn(all)
}

export const initialDeadline = field({ of: type<PlainDate>(), scan: scanInitial, combine: decideDay })
