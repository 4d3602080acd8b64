import { addDays, daysBetween, type HolidayId, holidayNames, holidayOn, type PlainDate, weekday, weekdayWord } from '../calendar/index.ts'
import type { Sentences } from '../diagnostics/catalogue.ts'
import type { DiagnosticData } from '../diagnostics/codes.ts'
import { elapsed } from '../diagnostics/elapsed.ts'
import { capitalised, counted, dateQuoted, dayMonth, duration, full, long, quoted, weekdayName } from './speech.ts'

type WeekdayData = DiagnosticData['date-weekday-mismatch']

const usualDays = 21

/** The date itself is in doubt, rather than its weekday, when it lies a year or more from the posting. */
const isFar = (date: PlainDate, posted: PlainDate): boolean => elapsed(posted, date).years > 0

const weekdayFact = ({ actual, date, posted }: WeekdayData): string => {
  if (!posted || !isFar(date, posted)) {
    return `le ${long(date)} est un ${weekdayName(actual)}${holidayOn(date) ? ' (et un jour férié)' : ''}.`
  }
  const side = date > posted ? 'après' : 'avant'
  return `ce jour-là est un ${weekdayName(actual)}, ${duration(elapsed(posted, date))} ${side} le dépôt de l'offre (${long(posted)}).`
}

const weekdayFix = ({ printed, date, suggested, posted }: WeekdayData, quote: string): string => {
  if (!suggested) return 'Corrigez le jour ou la date.'
  const isNear = Math.abs(daysBetween(date, suggested)) <= 3 && weekdayWord(weekday(suggested)) === printed
  if (isNear) return `Corrigez le jour ou la date. Le ${weekdayName(printed)} le plus proche est le ${long(suggested)}.`
  const beginsHigh = /^\p{Lu}/u.test(quote)
  const words = beginsHigh ? capitalised(full(suggested)) : full(suggested)
  const after = posted && suggested > posted ? `, ${counted(daysBetween(posted, suggested), 'jour')} après le dépôt` : ''
  return `Vouliez-vous écrire « ${words} » ? C'est bien un ${weekdayName(weekdayWord(weekday(suggested)))}${after}.`
}

const swapReason = ({ deadline, reference }: DiagnosticData['deadline-before-posting']): string =>
  reference === deadline
    ? `Les deux dates semblent inversées – la référence porte « du ${dayMonth(deadline)} ».`
    : 'Les deux dates semblent inversées.'

const isHoliday = (id: string): id is HolidayId => Object.hasOwn(holidayNames.fr, id)

const closedFix = (workingDay: PlainDate): string =>
  `Gardez-la si les candidatures par courriel suffisent, et dites-le. Sinon, choisissez un jour ouvré, par ex. « ${full(workingDay)} ». L'échéance n'est pas décalée d'elle-même.`

/** About the dates of an offer. */
export const dateSentences = {
  'posting-date-missing': () => ({
    what: "Aucune date de dépôt n'apparaît dans l'avis.",
    fix: "Ajoutez la ligne « Date de dépôt de l'offre : », suivie du jour et de la date.",
  }),
  'deadline-missing': ({ usual }) => ({
    what: "Aucune date limite de candidature n'apparaît dans l'avis.",
    fix: usual
      ? `Ajoutez la ligne « Date limite de candidature : ${full(usual)} » (21 jours après le dépôt, si c'est votre usage).`
      : 'Ajoutez la ligne « Date limite de candidature : », suivie du jour et de la date.',
  }),
  'date-invalid': ({ printed }) => ({
    what: `${quoted(printed)} n'est pas un jour du calendrier.`,
    fix: 'Écrivez une date qui existe, avec son jour de la semaine.',
  }),
  'date-weekday-mismatch': (data, quote) => ({
    what: `${quoted(quote || `${weekdayName(data.printed)} ${long(data.date)}`)} : ${weekdayFact(data)}`,
    fix: weekdayFix(data, quote),
  }),
  'deadline-before-posting': (data, quote, [posted]) => ({
    what: `La date limite (${dateQuoted(quote, data.deadline)}) vient avant la date de dépôt (${dateQuoted(posted, data.posted)}).`,
    fix: data.swap
      ? `${swapReason(data)} Échangez-les : dépôt ${long(data.deadline)}, limite ${long(data.posted)}.`
      : `Corrigez celle qui est fausse. ${usualDays} jours après le dépôt imprimé mènent au ${full(addDays(data.posted, usualDays))}.`,
  }),
  'deadline-unusual-span': ({ days, posted, deadline, usual }, quote, [postedQuote]) => ({
    what: `${counted(Math.abs(days), 'jour')} ${days < 0 ? 'à rebours ' : ''}entre le dépôt (${dateQuoted(postedQuote, posted)}) et la date limite (${dateQuoted(quote, deadline)}) ; plus de neuf avis sur dix en laissent 21.`,
    fix: `Si c'est voulu, ne changez rien. Sinon, 21 jours mènent au ${full(usual)}.`,
  }),
  'deadline-extended': ({ initial, deadline }, quote, [current]) => {
    const before = initial ? `${dateQuoted(quote, initial)} au départ` : ''
    const now = deadline ? `${dateQuoted(current, deadline)} maintenant` : ''
    const dates = [before, now].filter((words) => words !== '').join(', ')
    return {
      what: `La date de clôture a été reportée${dates ? ` : ${dates}` : ''}.`,
      fix: "Vérifiez que l'ancienne date ne figure plus ailleurs (page du portail, fiche data.gouv.nc) et prévenez les personnes abonnées.",
    }
  },
  'deadline-on-holiday': ({ deadline, holiday, workingDay }, quote) => ({
    what: `La date limite, ${dateQuoted(quote, deadline)}, est un jour férié (${isHoliday(holiday) ? holidayNames.fr[holiday] : holiday}) : les bureaux seront fermés.`,
    fix: closedFix(workingDay),
  }),
  'deadline-on-weekend': ({ deadline, workingDay }, quote) => ({
    what: `La date limite, ${dateQuoted(quote, deadline)}, est un ${weekdayName(weekdayWord(weekday(deadline)))} : les bureaux seront fermés.`,
    fix: closedFix(workingDay),
  }),
  'availability-before-posting': ({ available, posted }, quote, [postedQuote]) => ({
    what: `Le poste est à pourvoir le ${dateQuoted(quote, available)}, avant la date de dépôt de l'offre (${dateQuoted(postedQuote, posted)}).`,
    fix: "Vérifiez l'année des deux dates ; s'il s'agit d'une régularisation, dites-le.",
  }),
  'reference-date-differs': ({ reference, posted }, quote, [postedQuote]) => ({
    what: `La référence est datée ${/^du /i.test(quote) ? '' : 'du '}${dateQuoted(quote, reference)}, l'offre est déposée le ${dateQuoted(postedQuote, posted)}.`,
    fix: "D'ordinaire les deux sont identiques : alignez celle qui est fausse.",
  }),
} satisfies Partial<Sentences>
