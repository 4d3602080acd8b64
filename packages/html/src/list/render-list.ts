import {
  cleanText,
  daysBetween,
  formatDate,
  type Locale,
  noumeaDay,
  type Offer,
  type PlainDate,
  parseInstant,
  type Reading,
  residenceThreshold,
  soundOffer,
  toView,
  typeset,
  type ViewStatus,
  weekday,
  weekdayNames,
} from '@avpkit/core'
import { type Html, html, nothing } from '../html.ts'
import { listWords } from './list-words.ts'

/** How a list of offers is drawn. */
export interface ListOptions {
  readonly locale: Locale
  /** The moment for which days are counted, ISO 8601 with an offset. */
  readonly at?: string
  /** Address of an offer's page; titles are plain without it. */
  readonly hrefOf?: (offer: Offer, index: number) => string | undefined
  /** Short words for the person who looks, e.g. the badge of a verdict. */
  readonly badgeOf?: (offer: Offer, index: number) => string | undefined
}

/**
 * Draws offers as a list, a row each: until when, what, where, which length of residence. The order is the caller's.
 *
 * Offers whose deadline has passed are marked and stay; those whose date is doubtful say so instead of a date. Gives the same bytes for the
 * same arguments.
 *
 * @example
 * ```ts
 * renderList([], { locale: 'fr' }) // '<ul class="avp avp-list" lang="fr"></ul>'
 * ```
 */
export const renderList = (offers: readonly (Offer | Reading)[], options: ListOptions): string =>
  String(html`<ul class="avp avp-list" lang="${options.locale}">${offers.map((one, index) => rowOf(one, index, options))}</ul>`)

const rowOf = (one: Offer | Reading, index: number, options: ListOptions): Html => {
  const { locale, at, hrefOf, badgeOf } = options
  const { status, title, titleLang, employer } = toView(one, locale, at === undefined ? {} : { at })
  const { offer } = soundOffer(one)
  const words = [employer, offer.workplace, residenceOf(offer, status, locale)].filter((part) => part !== undefined)
  const href = hrefOf?.(offer, index)
  const lang = titleLang === undefined ? nothing : html` lang="${titleLang}"`
  const name = href === undefined ? html`<span${lang}>${title}</span>` : html`<a href="${href}"${lang}>${title}</a>`
  const badge = badgeOf?.(offer, index)
  return html`
<li class="avp-row${status.state === 'closed' && ' avp-past'}"><p class="avp-when">${whenOf(status, options)}</p><div><p class="avp-name">${name}</p><p class="avp-about">${typeset(words.map(cleanText).join(' · '), locale)}</p>${badge !== undefined && html`<p class="avp-badge">${typeset(badge, locale)}</p>`}</div></li>`
}

/** "ven. 18 juillet", then the days left or the state in words. */
const whenOf = ({ state, date }: ViewStatus, { locale, at }: ListOptions): Html => {
  const words = listWords[locale]
  if (!date) return html`<small>${words.states[state]}</small>`
  const shown = typeset(
    `${weekdayNames[locale][weekday(date.day) - 1]?.slice(0, 3) ?? ''}${locale === 'fr' ? '.' : ''} ${formatDate(date.day, locale, 'day-month')}`,
    locale,
  )
  const left = state === 'open' ? daysLeft(at, date.day) : undefined
  return html`<time datetime="${date.day}">${shown}</time> <small>${left === undefined ? words.states[state] : typeset(words.days(left), locale)}</small>`
}

const daysLeft = (at: string | undefined, deadline: PlainDate): number | undefined => {
  const instant = parseInstant(at ?? '')
  return instant === undefined ? undefined : daysBetween(noumeaDay(instant), deadline)
}

/** The threshold rests on the deadline that the status shows: none where that is doubtful. */
const residenceOf = ({ residence }: Offer, { date }: ViewStatus, locale: Locale): string | undefined => {
  const words = listWords[locale].residence
  switch (residence?.kind) {
    case 'minimum': {
      const threshold = date && residenceThreshold({ deadline: date.day, residence })
      return threshold ? words.minimumSince(residence.years, formatDate(threshold, locale, 'short')) : words.minimum(residence.years)
    }
    case 'no-minimum':
      return words.noMinimum
    case 'not-applicable':
      return words.notApplicable
    case 'multiple':
      return words.multiple
    default:
      return undefined
  }
}
