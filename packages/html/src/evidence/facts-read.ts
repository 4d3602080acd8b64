import {
  type Application,
  type Catalogue,
  type Contact,
  type Corps,
  type FieldReading,
  type FieldState,
  type Footnote,
  formatDate,
  type Locale,
  type PlainDate,
  parsePlainDate,
  type Reading,
  type Reference,
  type Residence,
  residenceThreshold,
  type Span,
  typeset,
} from '@avpkit/core'
import { rightOf } from './checks-right.ts'
import type { EvidenceWords } from './evidence-words.ts'
import type { Point } from './points.ts'

/** A field that the text holds, as the evidence page shows it on both sides. */
export interface FactRead {
  readonly key: string
  /** Counts the facts from 1, in the order in which their words stand in the text. */
  readonly number: number
  /** `A`, `B` … `Z`, `AA` … */
  readonly letter: string
  readonly label: string
  readonly state: FieldState
  /** The value in words; each on a line of its own. */
  readonly values: readonly string[]
  readonly right: readonly string[]
  /** Numbers of the findings on this field. */
  readonly findings: readonly number[]
  /** Where its words stand, those of the chosen claim first. */
  readonly places: readonly Span[]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const letterOf = (number: number): string =>
  number <= alphabet.length
    ? (alphabet[number - 1] ?? '')
    : `${letterOf(Math.floor((number - 1) / alphabet.length))}${alphabet[(number - 1) % alphabet.length] ?? ''}`

const placesOf = ({ claims, chosen }: FieldReading): readonly Span[] => {
  const first = chosen === undefined ? undefined : claims[chosen]
  const all = first ? [first, ...claims.filter((claim) => claim !== first)] : claims
  return all.flatMap(({ span, pieces = [span], parts = {} }) => [
    ...pieces,
    ...Object.values(parts).filter((part) => !pieces.some((piece) => piece[0] <= part[0] && part[1] <= piece[1])),
  ])
}

/** The fields found, in the order of the text; those without a place come last. */
export const factsRead = (reading: Reading, points: readonly Point[], catalogue: Catalogue, words: EvidenceWords): readonly FactRead[] => {
  const right = rightOf(reading, catalogue.locale, words)
  return Object.entries(reading.fields)
    .filter(([, { state }]) => state !== 'absent')
    .map(([key, field]) => ({ key, field, places: placesOf(field) }))
    .sort((a, b) => (a.places[0]?.[0] ?? Infinity) - (b.places[0]?.[0] ?? Infinity))
    .map(({ key, field, places }, index) => ({
      key,
      number: index + 1,
      letter: letterOf(index + 1),
      label: labelOf(key, catalogue),
      state: field.state,
      values: valuesOf(key, field, reading, catalogue.locale, words).map((line) => typeset(line, 'fr')),
      right: right.get(key) ?? [],
      findings: points.filter(({ path }) => fieldOf(path) === key).map(({ number }) => number),
      places,
    }))
}

/** Key of the field that a finding is on: the first of its path, three of them below `ext`. */
export const fieldOf = (path: readonly (string | number)[]): string => path.slice(0, path[0] === 'ext' ? 3 : 1).join('.')

/** A plug-in's field has no name in the catalogue: its own id is shown. */
export const labelOf = (key: string, { fields }: Catalogue): string =>
  Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : key.replace(/^ext\./, '')

const valuesOf = (
  key: string,
  { claims, chosen }: FieldReading,
  reading: Reading,
  locale: Locale,
  words: EvidenceWords,
): readonly string[] => {
  const shown = chosen === undefined ? claims : claims.slice(chosen, chosen + 1)
  return shown.flatMap(({ value }) => valueInWords(key, value, reading, locale, words))
}

type Say = (value: never, reading: Reading, locale: Locale, words: EvidenceWords) => readonly (string | undefined)[]

const sayings: { readonly [key: string]: Say } = {
  reference: ({ number, date, key }: Reference, _, locale, words) => [
    [number, date && formatDate(date, locale, 'long')].filter(Boolean).join(' · '),
    key && words.openDataKey(key),
  ],
  corps: ({ text, entries }: Corps, _, __, words) => {
    const names = [...new Set(entries.map(({ name }) => name))]
    const domains = entries.filter(({ domain }) => domain !== undefined).length
    return [...(names.length > 0 ? names : [text]), domains > 1 ? words.domains(domains) : undefined]
  },
  residence: (residence: Residence, reading, locale, words) => residenceInWords(residence, reading, locale, words),
  availability: ({ text }: { readonly text: string }) => [text],
  contact: ({ who, phones, emails }: Contact) => [who, ...phones, ...emails],
  application: ({ documents, emails, phones, post, inPerson, viaHierarchy }: Application, _, __, words) => [
    documents.length > 0 ? words.documents(documents.length) : undefined,
    ...emails,
    ...phones,
    post,
    inPerson,
    viaHierarchy ? words.hierarchy : undefined,
  ],
  footnotes: (notes: readonly Footnote[]) => notes.map(({ mark, text }) => `(${mark}) ${text}`),
}

/** Readings may come from files: a value of another shape than its field's is shown as it is. */
const valueInWords = (key: string, value: unknown, reading: Reading, locale: Locale, words: EvidenceWords): readonly string[] => {
  const say = Object.hasOwn(sayings, key) ? sayings[key] : undefined
  try {
    return (say ? say(value as never, reading, locale, words) : [plainValue(value, locale)]).filter((line) => line !== undefined)
  } catch {
    return [plainValue(value, locale)]
  }
}

const longestValue = 500

const plainValue = (value: unknown, locale: Locale): string => {
  if (typeof value === 'string') {
    const day = parsePlainDate(value)
    return day === undefined ? value : formatDate(day, locale, 'long')
  }
  return (JSON.stringify(value) ?? '').slice(0, longestValue)
}

/** The threshold rests on the deadline: none is shown while that is doubtful. */
const thresholdOf = (residence: Residence, { offer, diagnostics }: Reading): PlainDate | undefined => {
  const deadline = parsePlainDate(offer.deadline ?? '')
  const doubtful = diagnostics.some(({ path, severity }) => path[0] === 'deadline' && severity !== 'info')
  return deadline && !doubtful ? residenceThreshold({ deadline, residence }) : undefined
}

const residenceInWords = (
  residence: Residence,
  reading: Reading,
  locale: Locale,
  words: EvidenceWords,
): readonly (string | undefined)[] => {
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
