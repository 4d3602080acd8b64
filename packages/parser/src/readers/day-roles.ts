import { type PlainDate, weekdayWord } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { datesIn } from './date.ts'

/** A day with what the words before it make of it: put off to it, formerly it, or nothing said. */
export interface DayInRole {
  readonly date: PlainDate
  /** The weekday printed before it. */
  readonly weekday?: string
  readonly role: DayRole
  /** Offsets in the words. */
  readonly from: number
  readonly to: number
}

export type DayRole = 'later' | 'former' | 'plain'

const putOff = '(?:report|prolong|prorog|repouss)[a-z]{1,6}'
/** What may stand before the participle: a day, a sign, the deadline's own name, a verb. "Prise de poste reportée au" is about something else. */
const subject = '(?:^|[\\d(,;:–-]|\\b(?:puis|est|ete|sont|date|cloture|limite|delai|echeance|candidatures?))\\s*'
const toIt = "(?:jusqu'au|au|a|le)?\\s*$"

/** How the words right before a day end, and what that makes of it. `goesOnFrom`: only behind a day in that role. */
const endings: readonly { readonly words: RegExp; readonly role: DayRole; readonly goesOnFrom?: DayRole }[] = [
  { words: new RegExp(`${subject}${putOff}\\s+du\\s*$`), role: 'former' },
  { words: new RegExp(`${subject}${putOff}\\s+${toIt}`), role: 'later' },
  { words: /\binitialement\s+[a-z]+\s*(?:le|au|:)?\s*$|\bau lieu d(?:u|e)?\s*(?:le|la)?\s*$/, role: 'former' },
  { words: /^\s*(?:,|et|puis)?\s*(?:puis )?au\s*$/, role: 'later', goesOnFrom: 'former' },
  { words: /^\s*,?\s*(?:et |puis )+(?:au|le)\s*$/, role: 'later', goesOnFrom: 'later' },
]

/** Letters before a day in which its role is looked for. */
const lookBack = 40

/** The days in some words, each with its role. */
export const daysInRoles = (text: string): readonly DayInRole[] => {
  const days: DayInRole[] = []
  for (const found of datesIn(text)) {
    if (found.kind !== 'day') continue
    const { date, from, to, weekday } = found
    const last = days.at(-1)
    const before = fold(text.slice(Math.max(last?.to ?? 0, from - lookBack), from))
    const said = endings.find(({ words, goesOnFrom }) => (goesOnFrom === undefined || goesOnFrom === last?.role) && words.test(before))
    days.push({ date, role: said?.role ?? 'plain', from, to, ...(weekday && { weekday: weekdayWord(weekday) }) })
  }
  return days
}

/** Words that may stand before a day on a line of its own. */
const beforeDay = new Set('le du au a avant jusqu plus tard fixe fixee'.split(' '))
/** "Nouméa, le". */
const placeBefore = /^\s*\p{Lu}[\p{L}'-]{2,}\s*,\s*le\s*$/u

/** Whether words begin with one day and hold no other; what is said behind it ("cachet de la poste faisant foi") changes nothing. */
export const beginsWithDay = (text: string): boolean => {
  const [day, ...others] = datesIn(text)
  if (!day || others.length > 0) return false
  const before = text.slice(0, day.from)
  const words = fold(before).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => beforeDay.has(word)) || placeBefore.test(before)
}
