import { formatDate, holidayNames, holidayOn, type PlainDate } from '../calendar/index.ts'
import type { Availability, Corps, CorpsEntry } from '../offer/offer.ts'
import { cleanText, safeHref } from './clean.ts'
import type { Draft } from './draft.ts'
import { dayPart, languageOf, printedText, sentence } from './phrase.ts'
import { pluginFacts } from './plugin-facts.ts'
import { typeset } from './typeset.ts'
import type { ViewFact, ViewFactValue } from './view.ts'
import type { FactKey } from './words.ts'

const fact = (draft: Draft, key: FactKey, values: readonly (ViewFactValue | undefined)[]): readonly ViewFact[] => {
  const said = values.filter((value) => value !== undefined).filter(({ text }) => text.trim() !== '')
  return said.length > 0 ? [{ key, label: typeset(draft.words.facts[key], draft.locale), values: said }] : []
}

/** A value in the offer's words. */
const asPrinted = (draft: Draft, text: string | undefined, note?: string): ViewFactValue | undefined =>
  text === undefined
    ? undefined
    : { text: printedText(text), ...(note !== undefined && { note: typeset(note, draft.locale) }), ...languageOf(draft.locale) }

/** Where and when: what is read first. */
export const glanceFacts = (draft: Draft): readonly ViewFact[] => {
  const { offer } = draft
  return [
    ...fact(draft, 'workplace', [asPrinted(draft, offer.workplace)]),
    ...fact(draft, 'availability', [offer.availability && availabilityValue(draft, offer.availability)]),
  ]
}

const availabilityValue = (draft: Draft, availability: Availability): ViewFactValue | undefined => {
  const printed = asPrinted(draft, availability.text.trim() === '' ? availability.note : availability.text)
  if (!printed) return undefined
  const note = [availabilityGloss(draft, availability), noteUnlessPrinted(availability)].filter((part) => part !== undefined).join(' · ')
  return { ...printed, ...(note !== '' && { note: typeset(note, draft.locale) }) }
}

const noteUnlessPrinted = ({ text, note }: Availability): string | undefined =>
  note === undefined || text.includes(note) ? undefined : cleanText(note)

/** The printed words in the view's language, where they differ. */
const availabilityGloss = ({ locale, words }: Draft, { kind, date }: Availability): string | undefined => {
  if (locale === 'fr') return undefined
  if (date !== undefined && isDay(date)) return formatDate(date, locale, 'long')
  return kind === 'from-date' || kind === 'other' ? undefined : words.availability(kind)
}

const isDay = (text: string): text is PlainDate => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The facts of the head of the notice, in the order in which they matter to a candidate. */
export const essentialFacts = (draft: Draft): readonly ViewFact[] => {
  const { offer, words } = draft
  return [
    ...fact(draft, 'employer', [asPrinted(draft, offer.employer)]),
    ...fact(draft, 'direction', [asPrinted(draft, offer.direction)]),
    ...fact(draft, 'service', [asPrinted(draft, offer.service)]),
    ...(offer.corps ? corpsFacts(draft, offer.corps) : []),
    ...fact(draft, 'respncJob', [asPrinted(draft, offer.respncJob, words.respncNote)]),
    ...fact(draft, 'openings', [offer.openings === undefined ? undefined : { text: String(offer.openings) }]),
    ...pluginFacts(draft),
    ...fact(draft, 'postedOn', [postedValue(draft)]),
    ...fact(draft, 'deadline', [deadlineValue(draft)]),
    ...fact(draft, 'reference', [referenceValue(draft)]),
  ]
}

const allSame = (values: readonly (string | undefined)[]): boolean => new Set(values).size === 1

/** As notices print it: "Ingénieur 2ème grade / économie rurale". */
const wholeEntry = ({ name, grade, domain }: CorpsEntry): string =>
  [[name, grade].filter(Boolean).join(' '), domain].filter(Boolean).join(' / ')

/** One corps with several domains is told once; several corps are told whole, each on its own. */
const corpsFacts = (draft: Draft, { text, entries }: Corps): readonly ViewFact[] => {
  const printed = (values: readonly (string | undefined)[]) => [...new Set(values)].map((value) => asPrinted(draft, value))
  const [first] = entries
  if (!first) return fact(draft, 'corps', [asPrinted(draft, text)])
  if (!allSame(entries.map(({ name }) => name))) return fact(draft, 'corps', printed(entries.map(wholeEntry)))
  return [
    ...fact(draft, 'corps', printed([first.name])),
    ...fact(draft, 'grade', printed(entries.map(({ grade }) => grade))),
    ...fact(draft, 'domains', printed(entries.map(({ domain }) => domain))),
  ]
}

const dayValue = (draft: Draft, day: PlainDate, notes: readonly (string | undefined)[] = []): ViewFactValue => {
  const note = notes.filter((part) => part !== undefined).join(' · ')
  return { ...sentence([dayPart(day, draft.locale, 'full')], draft.locale), day, ...(note !== '' && { note: typeset(note, draft.locale) }) }
}

const toConfirm = (draft: Draft, note?: string): ViewFactValue => ({
  text: typeset(draft.words.toConfirm, draft.locale),
  ...(note !== undefined && note !== '' && { note: typeset(note, draft.locale) }),
})

const postedValue = (draft: Draft): ViewFactValue | undefined => {
  if (draft.postedOn !== undefined) return dayValue(draft, draft.postedOn)
  const { postedOn, deadline } = draft.doubts
  if (!postedOn) return undefined
  const [because, told] = [postedOn, deadline].map((doubt) => sentence(doubt?.because ?? [], draft.locale).text)
  return toConfirm(draft, because === told ? undefined : because)
}

const deadlineValue = (draft: Draft): ViewFactValue | undefined => {
  const { deadline, offer, locale, words, doubts } = draft
  const { initialDeadline } = offer
  const initially =
    initialDeadline && initialDeadline !== offer.deadline ? words.initially(formatDate(initialDeadline, locale, 'long')) : undefined
  if (deadline === undefined) return doubts.deadline && toConfirm(draft, initially)
  const holiday = holidayOn(deadline)
  return dayValue(draft, deadline, [initially, holiday && words.status.holiday(holidayNames[locale][holiday])])
}

const referenceValue = (draft: Draft): ViewFactValue | undefined => {
  const { offer, words, locale } = draft
  if (!offer.reference) return undefined
  const number = printedText(offer.reference.number)
  const { date } = offer.reference
  const text = date !== undefined && isDay(date) ? words.referenceDated(number, formatDate(date, locale, 'long')) : number
  return { text: typeset(text, locale), note: typeset(words.referenceNote, locale) }
}

const phoneForm = /^\+?[0-9]{3,15}$/
const mailForm = /^[^\s@"'<>()[\]\\,;:?&%#/\p{Cc}\p{Cf}\p{Cs}]+@[^\s@"'<>()[\]\\,;:?&%#/\p{Cc}\p{Cf}\p{Cs}]+$/u

/** `+687200011` → "20 00 11"; other countries' numbers stay in one piece. */
const spokenPhone = (phone: string): string => {
  const local = /^\+687([0-9]{2})([0-9]{2})([0-9]{2})$/.exec(phone)
  return local ? local.slice(1).join('\u202f') : cleanText(phone)
}

const linked = (text: string, href: string | undefined): ViewFactValue => ({
  text,
  ...(href !== undefined && text !== '' && { marks: [{ at: [0, text.length], type: 'link', href }] as const }),
})

export const phonesFact = (draft: Draft, phones: readonly string[]): readonly ViewFact[] =>
  fact(
    draft,
    'phones',
    phones.map((phone) => linked(spokenPhone(phone), phoneForm.test(phone) ? `tel:${phone}` : undefined)),
  )

export const emailsFact = (draft: Draft, emails: readonly string[]): readonly ViewFact[] =>
  fact(
    draft,
    'emails',
    emails.map((email) => linked(cleanText(email), mailForm.test(email) ? safeHref(`mailto:${email}`) : undefined)),
  )

export const wordsFact = (draft: Draft, key: 'post' | 'inPerson' | 'who', text: string | undefined): readonly ViewFact[] =>
  fact(draft, key, [asPrinted(draft, text)])
