import {
  daysBetween,
  formatDate,
  isWorkingDay,
  type Locale,
  overlongPublication,
  type PlainDate,
  parsePlainDate,
  type Reading,
  weekday,
  weekdayNames,
  weekdayWord,
} from '@avpkit/core'
import type { EvidenceWords } from './evidence-words.ts'

/** The usual time between publication and deadline, in days: more than nine notices of ten (2024–2025). */
const usualSpan = 21
const usualYears = new Set([3, 5, 10])

/**
 * What was checked and found right, by field. A field with a finding of its own is left to the findings.
 */
export const rightOf = (reading: Reading, locale: Locale, { right }: EvidenceWords): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>()
  const { offer } = reading
  const day = (value: PlainDate | undefined): PlainDate | undefined => parsePlainDate(value ?? '')
  const [posted, deadline] = [day(offer.postedOn), day(offer.deadline)]
  const put = (key: string, said: readonly (string | undefined)[]) => {
    const sure = said.filter((line) => line !== undefined)
    if (sure.length > 0 && isSure(reading, key)) found.set(key, sure)
  }
  const weekdaySaid = (key: string, date: PlainDate | undefined) =>
    date && printsWeekday(reading, key, date)
      ? right.weekday(formatDate(date, locale, 'long'), weekdayNames[locale][weekday(date) - 1] ?? '')
      : undefined

  put('postedOn', [weekdaySaid('postedOn', posted)])
  const believed = overlongPublication(offer, reading.diagnostics) ? undefined : deadline
  put('deadline', [
    weekdaySaid('deadline', believed),
    posted && believed && daysBetween(posted, believed) === usualSpan ? right.usualSpan(usualSpan) : undefined,
    believed && isWorkingDay(believed) ? right.workingDay : undefined,
  ])
  put('reference', [posted && day(offer.reference?.date) === posted ? right.sameAsPosting : undefined])
  const { residence, availability } = offer
  put('residence', [residence?.kind === 'minimum' && usualYears.has(residence.years) ? right.usualYears : undefined])
  const available = day(availability?.date)
  put('availability', [posted && available && available >= posted ? right.afterPosting : undefined])
  return found
}

const isSure = ({ fields, diagnostics }: Reading, key: string): boolean => {
  const state = fields[key]?.state
  return (state === 'stated' || state === 'corrected') && !diagnostics.some(({ path, severity }) => path[0] === key && severity !== 'info')
}

/** Readers say which weekday is printed, in French. */
const printsWeekday = ({ fields }: Reading, key: string, date: PlainDate): boolean => {
  const { claims = [], chosen = 0 } = fields[key] ?? {}
  return claims[chosen]?.detail?.printedWeekday === weekdayWord(weekday(date))
}
