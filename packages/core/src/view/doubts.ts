import { formatDate, type PlainDate, parsePlainDate, weekdayNames, weekdayOfWord } from '../calendar/index.ts'
import type { Locale } from '../locale.ts'
import type { Offer } from '../offer/offer.ts'
import { overlongPublication } from '../offer/publication.ts'
import { day, keysOf, listOf, object, type Shape, shaped, text, yesNo } from '../offer/shape.ts'
import type { CoreDiagnostic, Diagnostic } from '../reading/reading.ts'
import type { ViewedReading } from '../reading/sound-reading.ts'
import { dayPart, type Part, type Phrase, quotePart } from './phrase.ts'
import type { ViewWords } from './words.ts'

/** Why a value isn't shown as sure: what the text prints, and what it probably means. Without words when nobody knows why. */
export interface Doubt {
  readonly because: Phrase
  readonly suggestion?: Phrase
}

/** Doubts on what a view shows in large type or reckons with. */
export interface Doubts {
  readonly deadline?: Doubt
  readonly postedOn?: Doubt
  readonly residence?: Doubt
}

type DoubtedField = keyof Doubts
type Finding = Pick<Diagnostic, 'code' | 'path' | 'data'>

/** A finding of core told by its code; those of plug-ins and unknown codes raise no doubt. */
const isCore = (finding: Finding): finding is CoreDiagnostic => Object.hasOwn(doubtfulData, finding.code)

const values = object({ values: listOf(text) })

/** What the findings that raise a doubt know. */
const doubtfulData = {
  'date-weekday-mismatch': object({ printed: text, actual: text, date: day }, { suggested: day }),
  'deadline-before-posting': object({ deadline: day, posted: day }, { swap: yesNo }),
  'date-invalid': object({ printed: text }),
  'field-disputed': values,
  'field-repeated': values,
} satisfies { readonly [C in CoreDiagnostic['code']]?: Shape }

/** A finding from outside may know less than its code promises: then nothing but the doubt is left of it. */
const isWhole = ({ code, data }: CoreDiagnostic): boolean =>
  !Object.hasOwn(doubtfulData, code) || shaped(data, doubtfulData[code as keyof typeof doubtfulData]).leftOut.length === 0

/** A day as the text prints it: with a weekday only where a claim on that day has one. A bare offer has no claims. */
const printedDay = (day: PlainDate, reading: ViewedReading | undefined): Part => {
  const claims = [reading?.fields.deadline, reading?.fields.postedOn].flatMap(claimsOf)
  const claim = claims.find((one) => keysOf(one)?.value === day)
  const printed = keysOf(keysOf(claim)?.detail)?.printedWeekday
  const words = formatDate(day, 'fr', 'long')
  return quotePart(typeof printed === 'string' ? `${printed} ${words}` : words)
}

const printedValue = (value: string, reading: ViewedReading | undefined): Part => {
  const day = parsePlainDate(value)
  return day === undefined ? quotePart(value) : printedDay(day, reading)
}

/**
 * Finds what a reading's diagnostics and states make doubtful. A bare offer shows only what its dates say
 * together: a deadline before its posting, or years after it.
 *
 * A doubted deadline is never reckoned with, nor shown as one that counts.
 */
export const doubtsOf = (offer: Offer, reading: ViewedReading | undefined, words: ViewWords, locale: Locale): Doubts => {
  const found: { [F in DoubtedField]?: Doubt } = {}
  for (const finding of reading?.diagnostics ?? []) {
    const [field, doubt] = doubtOf(finding, reading, words, locale) ?? []
    if (field && doubt) found[field] ??= doubt
  }
  const { deadline, postedOn } = offer
  if (deadline && postedOn && deadline < postedOn) {
    const because = words.doubts.beforePosting(printedDay(deadline, reading), printedDay(postedOn, reading))
    found.deadline ??= { because }
    found.postedOn ??= { because }
  }
  const overlong = overlongPublication(offer, reading?.diagnostics)
  if (overlong && deadline && postedOn) {
    const { suggestion } = overlong
    found.deadline ??= {
      because: words.doubts.overlong(printedDay(deadline, reading), overlong.days, printedDay(postedOn, reading)),
      ...(suggestion && { suggestion: words.doubts.perhaps(dayPart(suggestion, locale, 'full')) }),
    }
  }
  for (const field of ['deadline', 'residence'] as const) {
    const doubt = disputedWithoutFinding(field, reading, words)
    if (doubt) found[field] ??= doubt
  }
  return found
}

const doubtOf = (
  finding: Finding,
  reading: ViewedReading | undefined,
  words: ViewWords,
  locale: Locale,
): readonly [DoubtedField, Doubt] | undefined => {
  if (!isCore(finding)) return undefined
  const field = finding.path[0]
  if (!isWhole(finding)) return field === 'deadline' || field === 'postedOn' || field === 'residence' ? [field, { because: [] }] : undefined
  if (field === 'deadline' || field === 'postedOn') {
    const doubt = dateDoubt(finding, reading, words, locale)
    return doubt && [field, doubt]
  }
  if (field === 'residence' && (finding.code === 'field-disputed' || finding.code === 'field-repeated') && differ(finding.data.values))
    return ['residence', { because: words.localEmployment.disputed(finding.data.values.map(quotePart)) }]
  return undefined
}

/** The same value printed twice is no doubt. */
const differ = (values: readonly string[]): boolean => new Set(values).size > 1

const dateDoubt = (finding: CoreDiagnostic, reading: ViewedReading | undefined, words: ViewWords, locale: Locale): Doubt | undefined => {
  const { doubts } = words
  const perhaps = (day: PlainDate | undefined) => day && { suggestion: doubts.perhaps(dayPart(day, locale, 'full')) }
  switch (finding.code) {
    case 'date-weekday-mismatch': {
      const { printed, actual, date, suggested } = finding.data
      const asPrinted = quotePart(`${printed} ${formatDate(date, 'fr', 'long')}`)
      return { because: doubts.weekday(asPrinted, weekdayNames[locale][(weekdayOfWord(actual) ?? 1) - 1] ?? ''), ...perhaps(suggested) }
    }
    case 'deadline-before-posting': {
      const { deadline, posted, swap } = finding.data
      return {
        because: doubts.beforePosting(printedDay(deadline, reading), printedDay(posted, reading)),
        ...(swap && { suggestion: doubts.perhapsSwapped(dayPart(posted, locale, 'full')) }),
      }
    }
    case 'date-invalid':
      return { because: doubts.invalid(quotePart(finding.data.printed)) }
    case 'field-disputed':
    case 'field-repeated':
      return differ(finding.data.values)
        ? { because: doubts.several(finding.data.values.map((value) => printedValue(value, reading))) }
        : undefined
    default:
      return undefined
  }
}

/** A field may be disputed by a plug-in's reader that reported nothing in core's codes. */
const disputedWithoutFinding = (
  field: 'deadline' | 'residence',
  reading: ViewedReading | undefined,
  words: ViewWords,
): Doubt | undefined => {
  const read = reading?.fields[field]
  if (read?.state !== 'disputed') return undefined
  if (field === 'residence' && reading?.diagnostics.some(({ code }) => code === 'residence-route-disputed')) return undefined
  const values = [...new Set(claimsOf(read).map((claim) => claimWords(keysOf(claim)?.value)))]
    .filter((value) => value !== '')
    .map((value) => printedValue(value, reading))
  return { because: field === 'deadline' ? words.doubts.several(values) : words.localEmployment.disputed(values) }
}

/** Claims of a field that may come from outside. */
export const claimsOf = (field: { readonly claims?: unknown } | undefined): readonly unknown[] =>
  Array.isArray(field?.claims) ? field.claims : []

const claimWords = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : ''
}
