import {
  addDays,
  daysBetween,
  formatDate,
  type HolidayId,
  holidayNames,
  holidayOn,
  type PlainDate,
  weekday,
  weekdayWord,
} from '../calendar/index.ts'
import type { Sentences } from '../diagnostics/catalogue.ts'
import type { DiagnosticData } from '../diagnostics/codes.ts'
import { elapsed } from '../diagnostics/elapsed.ts'
import { capitalised, counted, dateQuoted, duration, full, inFrench, long, quoted, weekdayName } from './speech.ts'

type WeekdayData = DiagnosticData['date-weekday-mismatch']

const usualDays = 21

/** The date itself is in doubt, rather than its weekday, when it lies a year or more from the posting. */
const isFar = (date: PlainDate, posted: PlainDate): boolean => elapsed(posted, date).years > 0

const weekdayFact = ({ actual, date, posted }: WeekdayData): string => {
  if (!posted || !isFar(date, posted)) {
    return `${long(date)} is a ${weekdayName(actual)}${holidayOn(date) ? ' (and a public holiday)' : ''}.`
  }
  const side = date > posted ? 'after' : 'before'
  return `that day is a ${weekdayName(actual)}, ${duration(elapsed(posted, date))} ${side} the offer was posted (${long(posted)}).`
}

const weekdayFix = ({ printed, date, suggested, posted }: WeekdayData, quote: string): string => {
  if (!suggested) return 'Correct the weekday or the date.'
  const isNear = Math.abs(daysBetween(date, suggested)) <= 3 && weekdayWord(weekday(suggested)) === printed
  if (isNear) return `Correct the weekday or the date. The nearest ${weekdayName(printed)} is ${long(suggested)}.`
  const beginsHigh = /^\p{Lu}/u.test(quote)
  const words = beginsHigh ? capitalised(inFrench(suggested)) : inFrench(suggested)
  const after = posted && suggested > posted ? `, ${counted(daysBetween(posted, suggested), 'day')} after the posting` : ''
  return `Did you mean “${words}”? That is a ${weekdayName(weekdayWord(weekday(suggested)))}${after}.`
}

const swapReason = ({ deadline, reference }: DiagnosticData['deadline-before-posting']): string =>
  reference === deadline
    ? `The two dates seem to be swapped – the reference says “du ${formatDate(deadline, 'fr', 'day-month')}”.`
    : 'The two dates seem to be swapped.'

const isHoliday = (id: string): id is HolidayId => Object.hasOwn(holidayNames.en, id)

const closedFix = (workingDay: PlainDate): string =>
  `Keep it if candidatures by e-mail are enough, and say so. Otherwise choose a working day, e.g. “${inFrench(workingDay)}”. The deadline doesn't move by itself.`

/** About the dates of an offer. */
export const dateSentences = {
  'posting-date-missing': () => ({
    what: 'The notice has no posting date.',
    fix: "Add the line “Date de dépôt de l'offre :”, followed by the weekday and the date.",
  }),
  'deadline-missing': ({ usual }) => ({
    what: 'The notice has no deadline for candidatures.',
    fix: usual
      ? `Add the line “Date limite de candidature : ${inFrench(usual)}” (21 days after the posting, if that is your custom).`
      : 'Add the line “Date limite de candidature :”, followed by the weekday and the date.',
  }),
  'date-invalid': ({ printed }) => ({
    what: `${quoted(printed)} isn't a day of the calendar.`,
    fix: 'Write a date that exists, with its weekday.',
  }),
  'date-weekday-mismatch': (data, quote) => ({
    what: `${quoted(quote || `${weekdayName(data.printed)} ${long(data.date)}`)}: ${weekdayFact(data)}`,
    fix: weekdayFix(data, quote),
  }),
  'deadline-before-posting': (data, quote, [posted]) => ({
    what: `The deadline (${dateQuoted(quote, data.deadline)}) comes before the posting date (${dateQuoted(posted, data.posted)}).`,
    fix: data.swap
      ? `${swapReason(data)} Exchange them: posted ${long(data.deadline)}, deadline ${long(data.posted)}.`
      : `Correct the one that is wrong. ${usualDays} days after the printed posting date lead to ${full(addDays(data.posted, usualDays))}.`,
  }),
  'deadline-unusual-span': ({ days, posted, deadline, usual }, quote, [postedQuote]) => ({
    what: `${counted(Math.abs(days), 'day')} ${days < 0 ? 'backwards ' : ''}between the posting (${dateQuoted(postedQuote, posted)}) and the deadline (${dateQuoted(quote, deadline)}); more than nine notices in ten leave 21.`,
    fix: `Change nothing if it is meant so. Otherwise 21 days lead to ${full(usual)}.`,
  }),
  'deadline-extended': ({ initial, deadline }, quote, [current]) => {
    const before = initial ? `${dateQuoted(quote, initial)} at first` : ''
    const now = deadline ? `${dateQuoted(current, deadline)} now` : ''
    const dates = [before, now].filter((words) => words !== '').join(', ')
    return {
      what: `The closing date was put off${dates ? `: ${dates}` : ''}.`,
      fix: 'Check that the old date stands nowhere else (page of the portal, record of data.gouv.nc) and tell those who subscribed.',
    }
  },
  'deadline-on-holiday': ({ deadline, holiday, workingDay }, quote) => ({
    what: `The deadline, ${dateQuoted(quote, deadline)}, is a public holiday (${isHoliday(holiday) ? holidayNames.en[holiday] : holiday}): offices will be closed.`,
    fix: closedFix(workingDay),
  }),
  'deadline-on-weekend': ({ deadline, workingDay }, quote) => ({
    what: `The deadline, ${dateQuoted(quote, deadline)}, is a ${weekdayName(weekdayWord(weekday(deadline)))}: offices will be closed.`,
    fix: closedFix(workingDay),
  }),
  'availability-before-posting': ({ available, posted }, quote, [postedQuote]) => ({
    what: `The post is to be filled on ${dateQuoted(quote, available)}, before the offer was posted (${dateQuoted(postedQuote, posted)}).`,
    fix: 'Check the year of both dates; if a situation is being put in order (régularisation), say so.',
  }),
  'reference-date-differs': ({ reference, posted }, quote, [postedQuote]) => ({
    what: `The reference is dated ${dateQuoted(quote, reference)}, the offer was posted on ${dateQuoted(postedQuote, posted)}.`,
    fix: 'Correct the one that is wrong: usually the two are the same.',
  }),
} satisfies Partial<Sentences>
