import { type PlainDate, weekdayWord } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { datesIn } from './date.ts'

/** A day with what the words before it make of it: put off to it, formerly it, or nothing said. */
export interface DayInRole {
  readonly date: PlainDate
  /** The weekday printed before it. */
  readonly weekday?: string
  readonly role: 'later' | 'former' | 'plain'
  /** Offsets in the words. */
  readonly from: number
  readonly to: number
}

const later = /\b(?:report|prolong|prorog|repouss)[a-z]{1,6}\s+(?:jusqu'au|au|a|le)?\s*$/
const former = /\binitialement\s+[a-z]+\s*(?:le|au|:)?\s*$|\bau lieu d(?:u|e)?\s*(?:le|la)?\s*$/
/** Letters before a day in which its role is looked for. */
const lookBack = 40

const roleOf = (before: string): DayInRole['role'] => (later.test(before) ? 'later' : former.test(before) ? 'former' : 'plain')

/** The days in some words, each with its role. */
export const daysInRoles = (text: string): readonly DayInRole[] => {
  return datesIn(text).flatMap((one): readonly DayInRole[] => {
    if (one.kind !== 'day') return []
    const { date, from, to, weekday } = one
    const role = roleOf(fold(text.slice(Math.max(0, from - lookBack), from)))
    return [{ date, role, from, to, ...(weekday && { weekday: weekdayWord(weekday) }) }]
  })
}

/** Words that may stand around a day and say nothing but which day, and until what hour. */
const aroundDay = new Set('le du au a avant jusqu plus tard inclus incluse inclusivement minuit midi heure heures h'.split(' '))

/** Whether words are one day, and nothing else that might tell of something else. */
export const isDayAlone = (text: string): boolean => {
  const [day, ...others] = datesIn(text)
  if (!day || others.length > 0) return false
  const rest = fold(`${text.slice(0, day.from)} ${text.slice(day.to)}`).match(/[\p{L}\p{N}]+/gu) ?? []
  return rest.every((word) => aroundDay.has(word) || /^\d{1,2}h?(?:\d\d)?$/.test(word))
}
