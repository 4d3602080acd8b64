import { addDays, type Offer, type PlainDate, partsOf } from '@avpkit/core'
import type { Facts } from './facts.ts'
import type { DateForm, Layout } from './layout.ts'
import { reorganisation, type Said } from './words.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
const two = (number: number): string => String(number).padStart(2, '0')
const monthName = (month: number): string => months[month - 1] ?? ''
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A day in one of the forms that notices use; the forms are written for 8 May 2026. */
export const printDate = (date: PlainDate, form: DateForm, { ordinal }: Layout): string => {
  const { year, month, day } = partsOf(date)
  if (form === '08/05/2026') return `${two(day)}/${two(month)}/${year}`
  if (form === '8/05/26') return `${day}/${two(month)}/${year % 100}`
  const printedDay = form.includes('08') ? two(day) : day === 1 ? ordinal : String(day)
  const printedMonth = form.includes('Mai') ? capital(monthName(month)) : monthName(month)
  return form.replace(/0?8 [Mm]ai 2026/, `${printedDay} ${printedMonth} ${year}`)
}

const withoutWeekday = ({ date }: Layout): DateForm => (date.includes('/') ? '08/05/2026' : '8 mai 2026')

export const referenceOf = ({ reference, posted }: Facts, layout: Layout): Said<NonNullable<Offer['reference']>> | undefined => {
  if (!reference) return undefined
  const { sequence, form } = reference
  const { year } = partsOf(posted)
  const short = two(year % 100)
  const isMprh = form === 'MPRH'
  const printedSequence = isMprh ? String(50_000 + sequence) : form === 'no zero' ? String(sequence) : String(sequence).padStart(4, '0')
  const register = isMprh ? 'MPRH' : 'SR'
  const number = `${isMprh ? '' : '3134-'}${short}-${printedSequence}/${register}`
  const printed = { 'no stroke': number.replace('/', ' '), 'N°3134': `N°${number}` }[form as string] ?? number
  const date = form === 'without a date' ? undefined : posted
  return {
    printed: date ? `${printed} du ${printDate(date, withoutWeekday(layout), layout)}` : printed,
    value: {
      number,
      key: `${short}-${printedSequence.padStart(4, '0')}`,
      ...(!isMprh && { issuer: '3134' }),
      year,
      sequence: Number(printedSequence),
      register,
      ...(date && { date }),
    },
  }
}

/** The deadline, three weeks after the posting, and the first one when it was put off. */
export const deadlinesOf = ({ posted, extension }: Facts): { readonly deadline: PlainDate; readonly initial: PlainDate | undefined } => {
  const usual = addDays(posted, 21)
  return extension === 0 ? { deadline: usual, initial: undefined } : { deadline: addDays(usual, extension * 7), initial: usual }
}

export const availabilityOf = ({ availability, posted }: Facts, layout: Layout): Said<NonNullable<Offer['availability']>> | undefined => {
  if (!availability) return undefined
  if ('phrase' in availability) {
    const { printed, value } = availability.phrase
    return { printed, value: { text: printed, ...value } }
  }
  if ('reorganisation' in availability) {
    const text = reorganisation.join(' ')
    return { printed: text, value: { kind: 'likely-vacant', text } }
  }
  if ('month' in availability) {
    const year = partsOf(posted).year + 1
    const text = `${monthName(availability.month)} ${year}`
    return { printed: text, value: { kind: 'from-date', text, month: `${year}-${two(availability.month)}` } }
  }
  const { printed, kind } = availability.dated
  const date = addDays(posted, availability.after)
  const text = printed.replace('{}', printDate(date, withoutWeekday(layout), layout))
  return { printed: text, value: { kind, text, date } }
}
