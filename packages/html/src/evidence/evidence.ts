import {
  type Catalogue,
  formatDate,
  type Locale,
  lineCount,
  noumeaDay,
  type PlainDate,
  parseInstant,
  type Reading,
  type SourceText,
  type ViewPlugin,
} from '@avpkit/core'
import { type EvidenceWords, evidenceWords } from './evidence-words.ts'
import { type FactRead, factsRead, fieldOf } from './facts-read.ts'
import { type Names, namesOf } from './names.ts'
import { countsOf, type Point, pointsOf } from './points.ts'
import { sectionInWords } from './sections-read.ts'

/** How what was read of a text is drawn. */
export interface EvidenceFragmentOptions {
  readonly locale: Locale
  /** Words of the findings, in the same language: `fr` of `@avpkit/core/fr`. */
  readonly catalogue: Catalogue
  /** Day on which the text was read. By default the day in Nouméa of the source's `retrievedAt`. */
  readonly readOn?: PlainDate
  /** Address of the page that explains a code; none by default. */
  readonly docsHref?: (code: string) => string | undefined
  /** Plug-ins that read the text: their fields and sections have their names. */
  readonly plugins?: readonly ViewPlugin[]
  /** Level of the title's heading in a fragment, 2 by default. */
  readonly headingLevel?: 1 | 2 | 3
}

/** What was read of a text, ready to be drawn or told. */
export interface Evidence {
  readonly reading: Reading
  readonly source: SourceText
  readonly options: EvidenceFragmentOptions
  readonly words: EvidenceWords
  readonly names: Names
  readonly facts: readonly FactRead[]
  readonly points: readonly Point[]
}

/** Puts a reading into the words of the evidence. */
export const evidenceOf = (reading: Reading, source: SourceText, options: EvidenceFragmentOptions): Evidence => {
  const words = evidenceWords[options.locale]
  const points = pointsOf(reading, source, options.catalogue)
  const names = namesOf(options.catalogue, options.plugins)
  return {
    reading,
    source,
    options,
    words,
    names,
    facts: factsRead({ reading, source, points, names, words, locale: options.locale }),
    points,
  }
}

const readDay = ({ source, options }: Evidence): PlainDate | undefined => {
  const instant = parseInstant(source.info.retrievedAt ?? '')
  return options.readOn ?? (instant && noumeaDay(instant))
}

/** Which text, how long, when it was read. */
export const aboutText = (evidence: Evidence): readonly string[] => {
  const { source, options, words } = evidence
  const day = readDay(evidence)
  const said = [source.info.id, words.lines(lineCount(source)), day && words.readOn(formatDate(day, options.locale, 'long'))]
  return said.filter((part) => part !== undefined)
}

/** The answer in a few words. */
export const headline = ({ points, words }: Evidence): string => {
  const { error, warning } = countsOf(points)
  if (error > 0) return words.toCorrect(error)
  if (warning > 0) return words.toCheck(warning)
  return points.length > 0 ? words.nothingToCorrect : words.nothingToSay
}

/** How much was read without reserve, what was found right, what isn't checked. */
export const summary = ({ facts, points, words }: Evidence): string => {
  const doubted = new Set(points.filter(({ severity }) => severity !== 'info').map(({ path }) => fieldOf(path)))
  const sure = facts.filter(({ key, state }) => (state === 'stated' || state === 'implied') && !doubted.has(key))
  const right = facts.reduce((sum, fact) => sum + fact.right.length, 0)
  return [
    words.fieldsRead(sure.length, facts.length),
    right > 0 ? words.checksRight(right) : '',
    points.length === 0 ? `${words.consistent} ${words.notYourReading}` : '',
    words.spelling,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** "Missions · 8 points", for each section. */
export const partNames = ({ reading, names, words }: Evidence): readonly string[] =>
  reading.offer.sections.map((section) => sectionInWords(section, names, words))

/** Fields that a notice may well do without. */
const optional = new Set(['initialDeadline', 'openings', 'service', 'footnotes'])

/** Names of the fields that the text doesn't have. */
export const missingNames = ({ reading, options, names, words }: Evidence): readonly string[] => {
  const { fields, offer } = reading
  const absent = Object.entries(fields).filter(([key, { state }]) => state === 'absent' && !optional.has(key) && !key.includes('.'))
  const profile = offer.sections.some(({ id }) => id === 'profile' || id === 'knowledge' || id === 'skills') ? [] : [words.profile]
  return [...absent.map(([key]) => names.field(key).toLocaleLowerCase(options.locale)), ...profile]
}
