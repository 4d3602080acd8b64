import {
  type Application,
  type Claim,
  type Contact,
  type Corps,
  type FieldReading,
  type Footnote,
  formatDate,
  type Locale,
  overlongPublication,
  type PlainDate,
  parsePlainDate,
  type Reading,
  type Reference,
  type Residence,
  residenceThreshold,
  type SourceText,
  sliceOf,
  typeset,
} from '@avpkit/core'
import type { EvidenceWords } from './evidence-words.ts'

/** What values are told from. */
export interface Told {
  readonly reading: Reading
  readonly source: SourceText
  readonly locale: Locale
  readonly words: EvidenceWords
}

/** A value in words; `lang` is set when they are the notice's and its language isn't the page's. */
export interface Said {
  readonly text: string
  readonly lang?: 'fr'
}

/** Words of the notice; other words are the page's. */
interface Printed {
  readonly printed: string
}

const printed = (text: string): Printed => ({ printed: text })

type Words = string | Printed

/** The value of the chosen claim, or of every claim where none was chosen. */
export const valuesOf = (key: string, { claims, chosen }: FieldReading, told: Told): readonly Said[] => {
  const shown = chosen === undefined ? claims : claims.slice(chosen, chosen + 1)
  return shown.flatMap((claim) => valueInWords(key, claim, told)).map((words) => said(words, told))
}

const said = (words: Words, { locale }: Told): Said =>
  typeof words === 'string'
    ? { text: typeset(words, locale) }
    : { text: typeset(words.printed, 'fr'), ...(locale !== 'fr' && { lang: 'fr' }) }

type Say = (value: never, told: Told) => readonly (Words | undefined)[]

const sayings: { readonly [key: string]: Say } = {
  reference: ({ number, date, key }: Reference, { locale, words }) => [
    [number, date && formatDate(date, locale, 'long')].filter(Boolean).join(' · '),
    key && words.openDataKey(key),
  ],
  corps: ({ text, entries }: Corps, { words }) => {
    const names = [...new Set(entries.map(({ name }) => name))]
    const domains = entries.filter(({ domain }) => domain !== undefined).length
    return [...(names.length > 0 ? names : [text]).map(printed), domains > 1 ? words.domains(domains) : undefined]
  },
  residence: (residence: Residence, told) => residenceInWords(residence, told),
  availability: ({ text }: { readonly text: string }) => [printed(text)],
  contact: ({ who, phones, emails }: Contact) => [who === undefined ? undefined : printed(who), ...phones, ...emails],
  application: ({ documents, emails, phones, post, inPerson, viaHierarchy }: Application, { words }) => [
    documents.length > 0 ? words.documents(documents.length) : undefined,
    ...emails,
    ...phones,
    post === undefined ? undefined : printed(post),
    inPerson === undefined ? undefined : printed(inPerson),
    viaHierarchy ? words.hierarchy : undefined,
  ],
  footnotes: (notes: readonly Footnote[]) => notes.map(({ mark, text }) => printed(`(${mark}) ${text}`)),
}

/** Readings may come from files: a value of another shape than its field's is shown as any other. */
const valueInWords = (key: string, claim: Claim, told: Told): readonly Words[] => {
  const say = Object.hasOwn(sayings, key) ? sayings[key] : undefined
  try {
    const words = say ? say(claim.value as never, told) : plainWords(claim, told)
    return words.filter((line) => line !== undefined)
  } catch {
    return plainWords(claim, told)
  }
}

const longestValue = 500

/** A text, a day, a number, a list of texts; for anything else its words in the notice. */
const plainWords = (claim: Claim, told: Told): readonly Words[] => {
  const { value } = claim
  if (typeof value === 'string') {
    const day = parsePlainDate(value)
    return [day === undefined ? printed(value) : formatDate(day, told.locale, 'long')]
  }
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.map(printed)
  return [printed(wordsOf(claim, told))]
}

const wordsOf = ({ span, pieces = [span] }: Claim, { source }: Told): string => {
  const words = pieces.map((piece) => sliceOf(source, piece).slice(0, longestValue)).join(' ')
  return words.replace(/\s+/g, ' ').trim().slice(0, longestValue)
}

/** The threshold rests on the deadline: none is shown while that is doubtful. */
const thresholdOf = (residence: Residence, { offer, diagnostics }: Reading): PlainDate | undefined => {
  const deadline = parsePlainDate(offer.deadline ?? '')
  const doubtful =
    diagnostics.some(({ path, severity }) => path[0] === 'deadline' && severity !== 'info') ||
    overlongPublication(offer, diagnostics) !== undefined
  return deadline && !doubtful ? residenceThreshold({ deadline, residence }) : undefined
}

const residenceInWords = (residence: Residence, { reading, words, locale }: Told): readonly (string | undefined)[] => {
  const said = words.residence
  const route = Object.hasOwn(said.route, residence.route) ? said.route[residence.route] : undefined
  const withRoute = (text: string) => [text, route].filter((part) => part !== undefined).join(' · ')
  switch (residence.kind) {
    case 'minimum': {
      const threshold = thresholdOf(residence, reading)
      return [withRoute(said.minimum(residence.years)), threshold && said.threshold(formatDate(threshold, locale, 'long'))]
    }
    case 'no-minimum':
      return [withRoute(said.noMinimum)]
    case 'not-applicable':
      return [withRoute(said.notApplicable)]
    case 'multiple':
      return residence.entries.map(
        (entry) =>
          `${entry.scope} : ${entry.kind === 'minimum' ? said.minimum(entry.years) : entry.kind === 'no-minimum' ? said.noMinimum : said.notApplicable}`,
      )
    case 'empty':
      return [withRoute(said.empty)]
    case 'unreadable':
      return [`« ${residence.text} »`, withRoute(said.unreadable)]
  }
}
