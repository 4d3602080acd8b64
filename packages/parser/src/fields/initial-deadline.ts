import { type Found, field, type Head, type Line, type PlainDate, type Report, type, type Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { foundDay } from '../readers/date.ts'
import { daysInRoles } from '../readers/day-roles.ts'
import { statementsIn } from '../readers/statements.ts'
import { partOf } from '../words/parts.ts'
import { claimOnDay, laterIn } from './deadline.ts'
import { decideDay } from './decide-day.ts'

const initially = /initialement\s+(?:prevue?s?|fixee?s?)/

const saysInitially = ({ text }: Words): boolean => /initialement/i.test(text)

/** "Modification de la date de clôture initialement prévue le 13/06/2025": the deadline as it was first. */
const initialIn = (line: Words, next: Words | undefined, report: Report): readonly Found<PlainDate>[] => {
  const phrase = saysInitially(line) ? initially.exec(fold(line.text)) : null
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
  return day ? [claimOnDay(line, day)] : []
}

const scanInitial = ({ all }: Head, report: Report): readonly Found<PlainDate>[] => {
  const statements = all.some(saysInitially) ? statementsIn(all) : []
  const named = statements.flatMap((line, index) => initialIn(line, statements[index + 1], report))
  return named.length > 0 ? named : replacedIn(all)
}

export const initialDeadline = field({ of: type<PlainDate>(), scan: scanInitial, combine: decideDay })
