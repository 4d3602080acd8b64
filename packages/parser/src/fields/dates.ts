import { type Claim, type Decision, type Found, field, type Head, type PlainDate, type Report, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { foundDay, readDay } from '../readers/date.ts'
import { partOf } from '../words/parts.ts'

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
  ],
  of: type<PlainDate>(),
  read: readDay,
  combine: decideDay,
})

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
  read: readDay,
  combine: decideDay,
})

const initially = /initialement\s+(?:prevue?s?|fixee?s?)/

/** "Modification de la date de clôture initialement prévue le 13/06/2025": the deadline as it was first. */
const scanInitial = ({ all }: Head, report: Report): readonly Found<PlainDate>[] =>
  all.flatMap((line, index) => {
    const phrase = /initialement/i.test(line.text) ? initially.exec(fold(line.text)) : null
    if (!phrase) return []
    const here = foundDay(partOf(line, phrase.index, line.text.length), report)
    const next = all[index + 1]
    return here.length > 0 || !next ? here : foundDay(next, report)
  })

export const initialDeadline = field({ of: type<PlainDate>(), scan: scanInitial, combine: decideDay })
