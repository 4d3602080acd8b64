import {
  type Application,
  type Availability,
  type Contact,
  type Corps,
  cleanText,
  type FieldId,
  type Footnote,
  formatDate,
  type Locale,
  type Offer,
  type PlainDate,
  parsePlainDate,
  type Reference,
  type Residence,
  type ResidenceEntry,
} from '@avpkit/core'
import { type ScreenWords, screenWords } from './screen-words.ts'

/** A value in words, one line or more; printed words are shown as they are. */
type Said = readonly string[]

const printed = (words: string): string => cleanText(words).replace(/ +/g, ' ').trim()

const day = (date: string, locale: Locale, style: 'full' | 'long'): string => {
  const known: PlainDate | undefined = parsePlainDate(date)
  return known ? formatDate(known, locale, style) : printed(date)
}

const reference = ({ number, date }: Reference, locale: Locale): Said => [
  [printed(number), ...(date ? [day(date, locale, 'long')] : [])].join(', '),
]

const isSame = (values: readonly string[]): boolean => new Set(values).size === 1

const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(printed)
    .join(', ')

/** One corps with several domains is told once, its domains below it. */
const corps = ({ text, entries }: Corps): Said => {
  const [first, second] = entries
  if (!first) return [printed(text)]
  if (!second) return [joined([first.name, first.grade, first.domain])]
  if (!isSame(entries.map(({ name }) => name))) return entries.map(({ name, grade, domain }) => `– ${joined([name, grade, domain])}`)
  return [printed(first.name), ...entries.map(({ grade, domain }) => `– ${joined([domain, grade])}`)]
}

const residence = (said: Residence, words: ScreenWords): Said => {
  const route = words.residence.routes[said.route]
  const withRoute = (value: string): string => [value, ...(route ? [route] : [])].join(', ')
  switch (said.kind) {
    case 'minimum':
      return [withRoute(words.residence.minimum(said.years))]
    case 'no-minimum':
      return [withRoute(words.residence.noMinimum(said.below))]
    case 'not-applicable':
      return [withRoute(`${words.quoted(printed(said.text))}, ${words.residence.notApplicable}`)]
    case 'multiple':
      return [...(route ? [route] : []), ...said.entries.map((entry) => `– ${printed(entry.scope)} : ${entryWords(entry, words)}`)]
    case 'empty':
      return [words.noValue]
    case 'unreadable':
      return [`${words.quoted(printed(said.text))} ${words.unreadable}`]
  }
}

const entryWords = (entry: ResidenceEntry, { residence: say }: ScreenWords): string => {
  if (entry.kind === 'minimum') return say.minimum(entry.years)
  return entry.kind === 'no-minimum' ? say.noMinimum(entry.below) : say.notApplicable
}

const availability = ({ text, note }: Availability): Said => [
  printed([text, ...(note !== undefined && !text.includes(note) ? [`(${note})`] : [])].join(' ')),
]

const phoneText = (phone: string): string => {
  const local = /^\+687(\d{2})(\d{2})(\d{2})$/.exec(phone)
  return local ? local.slice(1).join('\u00a0') : printed(phone)
}

const contact = ({ who, phones, emails }: Contact): Said => [
  ...(who === undefined ? [] : [printed(who)]),
  ...(phones.length + emails.length > 0 ? [[...phones.map(phoneText), ...emails.map(printed)].join(' · ')] : []),
]

const application = ({ documents, emails, post, inPerson, viaHierarchy }: Application, words: ScreenWords): Said => {
  const ways = [
    emails.length > 0 ? words.ways.emails : '',
    post === undefined ? '' : words.ways.post,
    inPerson === undefined ? '' : words.ways.inPerson,
    viaHierarchy ? words.ways.viaHierarchy : '',
  ]
  return [[documents.length > 0 ? words.documents(documents.length) : '', ...ways].filter((part) => part !== '').join(' · ')]
}

const footnotes = (notes: readonly Footnote[]): Said => [notes.map(({ mark }) => `(${printed(mark)})`).join(' ')]

/**
 * Says a field's value in words of one language: what is printed stays as printed.
 *
 * @example
 * ```ts
 * fieldWords('openings', { kind: 'offer', schemaVersion: 1, openings: 2, sections: [] }, 'fr') // ['2']
 * ```
 */
export const fieldWords = (field: FieldId, offer: Offer, locale: Locale): Said => {
  const words = screenWords[locale]
  const value = offer[field]
  if (value === undefined) return []
  switch (field) {
    case 'reference':
      return offer.reference ? reference(offer.reference, locale) : []
    case 'corps':
      return offer.corps ? corps(offer.corps) : []
    case 'residence':
      return offer.residence ? residence(offer.residence, words) : []
    case 'availability':
      return offer.availability ? availability(offer.availability) : []
    case 'contact':
      return offer.contact ? contact(offer.contact) : []
    case 'application':
      return offer.application ? application(offer.application, words) : []
    case 'footnotes':
      return offer.footnotes ? footnotes(offer.footnotes) : []
    case 'postedOn':
    case 'deadline':
    case 'initialDeadline':
      return [day(String(value), locale, 'full')]
    default:
      return [printed(String(value))]
  }
}
