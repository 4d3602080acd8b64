import { daysBetween, formatDate, holidayNames, holidayOn, type PlainDate } from '../calendar/index.ts'
import type { Draft } from './draft.ts'
import { type Phrase, sentence } from './phrase.ts'
import { typeset } from './typeset.ts'
import type { ViewStatus } from './view.ts'

type State = ViewStatus['state']

interface Told {
  readonly sign: ViewStatus['sign']
  readonly headline: string
  /** Said before the date, as "jusqu'au". */
  readonly until: boolean
  readonly detail: readonly (string | undefined)[]
}

/**
 * Where candidatures stand at the moment given, in words.
 *
 * The deadline's whole day counts, in Nouméa. A deadline that is missing or doubtful gives `unknown` and no date; without a moment the
 * state is `undated`.
 */
export const statusOf = (draft: Draft): ViewStatus => {
  const { deadline, locale } = draft
  if (deadline === undefined) return doubtfulStatus(draft)
  const state = stateAt(draft, deadline)
  const { sign, headline, until, detail } = told(state, draft, deadline)
  const day = formatDate(deadline, locale, 'full')
  const set = (text: string) => typeset(text, locale)
  return {
    state,
    sign,
    headline: set(headline),
    date: { text: set(until ? draft.words.status.until(day) : day), day: deadline },
    detail: detail.filter((line) => line !== undefined).map(set),
    ...(state === 'closed' && checkOfficial(draft)),
  }
}

const stateAt = ({ today, postedOn }: Draft, deadline: PlainDate): State => {
  if (today === undefined) return 'undated'
  if (today > deadline) return 'closed'
  if (today === deadline) return 'last-day'
  return postedOn !== undefined && today < postedOn ? 'not-yet-open' : 'open'
}

const told = (state: State, draft: Draft, deadline: PlainDate): Told => {
  const { today, postedOn, readOn, locale, words } = draft
  const { status } = words
  const moved = movedFrom(draft, deadline)
  const circumstances = circumstancesOf(draft, deadline)
  const readDay = readOn && formatDate(readOn, locale, 'long')
  const left = today && status.daysLeft(daysBetween(today, deadline), formatDate(today, locale, 'day-month'))
  switch (state) {
    case 'closed':
      return { sign: '×', headline: status.closed, until: false, detail: [circumstances, status.movedSince(readDay)] }
    case 'last-day':
      return { sign: '!', headline: status.lastDay, until: false, detail: [status.arriveThatDay, circumstances] }
    case 'not-yet-open':
      return {
        sign: '•',
        headline: status.notYetOpen,
        until: true,
        detail: [postedOn && status.postedOn(formatDate(postedOn, locale, 'full')), circumstances],
      }
    default:
      return moved
        ? { sign: '↻', headline: status.extended, until: false, detail: [circumstances, left] }
        : {
            sign: state === 'open' ? '✓' : '•',
            headline: state === 'open' ? status.open : status.undated,
            until: state === 'open',
            detail: [left, circumstances],
          }
  }
}

const movedFrom = ({ offer }: Draft, deadline: PlainDate): PlainDate | undefined =>
  offer.initialDeadline !== undefined && offer.initialDeadline < deadline ? offer.initialDeadline : undefined

/** "au lieu du 18 juillet · jour férié (Assomption)" */
const circumstancesOf = (draft: Draft, deadline: PlainDate): string | undefined => {
  const { locale, words } = draft
  const moved = movedFrom(draft, deadline)
  const holiday = holidayOn(deadline)
  const style = moved?.slice(0, 4) === deadline.slice(0, 4) ? 'day-month' : 'long'
  const said = [
    moved && words.status.insteadOf(formatDate(moved, locale, style)),
    holiday && words.status.holiday(holidayNames[locale][holiday]),
  ].filter((part) => part !== undefined)
  return said.length > 0 ? said.join(' · ') : undefined
}

const doubtfulStatus = (draft: Draft): ViewStatus => {
  const { doubts, words, locale } = draft
  const doubt = doubts.deadline ?? { because: words.doubts.none }
  const phrases: readonly Phrase[] = [doubt.because, doubt.suggestion ?? [], words.doubts.ask]
  return {
    state: 'unknown',
    sign: '?',
    headline: typeset(words.status.unknown, locale),
    detail: phrases.filter((phrase) => phrase.length > 0).map((phrase) => sentence(phrase, locale).text),
    ...checkOfficial(draft),
  }
}

const checkOfficial = ({ links, words, locale }: Draft): Pick<ViewStatus, 'action'> =>
  links.official === undefined ? {} : { action: { text: typeset(words.status.checkOfficial, locale), href: links.official } }
