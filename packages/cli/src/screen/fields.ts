import {
  type Block,
  type Catalogue,
  type Claim,
  cleanText,
  type Diagnostic,
  daysBetween,
  type FieldId,
  type FieldReading,
  fieldIds,
  type Offer,
  type Position,
  positionAt,
  type Reading,
  type Section,
  type SourceText,
  sliceOf,
} from '@avpkit/core'
import { fieldWords } from './field-words.ts'
import { drawnRows, type Row } from './rows.ts'
import type { Screen } from './screen.ts'
import { expectedNotions, type Notion, type ScreenWords, screenWords } from './screen-words.ts'

/** A reading to be shown; without its source, values have no place. */
export interface Shown {
  readonly reading: Reading
  readonly source?: SourceText | undefined
  readonly catalogue: Catalogue
}

const claimOf = ({ chosen, claims }: FieldReading): Claim | undefined => claims[chosen ?? 0]

const printedWords = ({ span, pieces }: Claim, source: SourceText): string =>
  cleanText((pieces ?? [span]).map((piece) => sliceOf(source, piece)).join(' '))
    .replace(/\s+/g, ' ')
    .trim()

const findingsOn = (field: string, { diagnostics }: Reading): readonly Diagnostic[] =>
  diagnostics.filter(({ path }) => path.join('.') === field || path[0] === field)

const markOf = (findings: readonly Diagnostic[]): Row['mark'] => {
  const gravest = ['error', 'warning'].find((severity) => findings.some((finding) => finding.severity === severity))
  return gravest ? { sign: '!', paint: gravest === 'error' ? 'error' : 'warning' } : undefined
}

/** Findings that say that a date isn't the day it seems to be: its own words are shown then. */
const doubtsOnDate: ReadonlySet<string> = new Set(['date-weekday-mismatch', 'date-invalid'])

const shownValue = (
  field: FieldId,
  { reading, source }: Shown,
  read: FieldReading,
  words: ScreenWords,
  screen: Screen,
): readonly string[] => {
  const claim = claimOf(read)
  const said = fieldWords(field, reading.offer, screen.locale)
  const asPrinted = claim && source ? [words.quoted(printedWords(claim, source))] : said
  switch (read.state) {
    case 'disputed':
      return [...(said.length > 0 ? said : asPrinted), words.contradictory]
    case 'empty':
      return [words.noValue]
    case 'unreadable':
      return said.length > 0 ? said : [...asPrinted, words.unreadable]
    default:
      return said.length === 0 || findingsOn(field, reading).some(({ code }) => doubtsOnDate.has(code)) ? asPrinted : said
  }
}

/** "(21 jours après)": from the day of posting, where both dates can be trusted. */
const daysAfterPosting = ({ reading }: Shown, words: ScreenWords): readonly string[] => {
  const { postedOn, deadline } = reading.offer
  const isDoubtful = ['postedOn', 'deadline'].some((field) => findingsOn(field, reading).some(({ severity }) => severity === 'error'))
  return postedOn && deadline && !isDoubtful && deadline > postedOn ? [words.daysAfter(daysBetween(postedOn, deadline))] : []
}

/** Two columns wide, and one of them no place to break. */
const wideBlank = '\u00a0 '

const fieldRow = (field: FieldId, shown: Shown, screen: Screen): Row | undefined => {
  const words = screenWords[screen.locale]
  const read = shown.reading.fields[field]
  if (!read || read.state === 'absent') return undefined
  const [first = '', ...rest] = shownValue(field, shown, read, words, screen)
  const after = field === 'deadline' && read.state !== 'disputed' ? daysAfterPosting(shown, words) : []
  return {
    label: words.shortFields[field] ?? shown.catalogue.fields[field],
    values: [[first, ...after].join(wideBlank), ...rest].filter((value) => value !== ''),
    place: placeOf(claimOf(read), shown.source),
    mark: markOf(findingsOn(field, shown.reading)),
  }
}

const placeOf = (claim: Claim | undefined, source: SourceText | undefined): Position | undefined =>
  claim && source ? positionAt(source, claim.span[0]) : undefined

/** Fields of plug-ins: `plugin.field` and the value as it is. */
const extensionRows = (shown: Shown): readonly Row[] =>
  Object.entries(shown.reading.fields).flatMap(([key, read]) => {
    if (!key.startsWith('ext.') || read.state === 'absent') return []
    const claim = claimOf(read)
    const value = claim?.value
    const words = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
    return [
      {
        label: key.slice('ext.'.length),
        values: [cleanText(words ?? '')],
        place: placeOf(claim, shown.source),
        mark: markOf(findingsOn(key, shown.reading)),
      },
    ]
  })

const contents = (blocks: readonly Block[], words: ScreenWords): string => {
  const points = blocks.reduce((count, block) => count + (block.type === 'list' ? block.items.length : 0), 0)
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').length
  const tables = blocks.filter(({ type }) => type === 'table').length
  if (points > 0) return words.points(points)
  if (tables > 0) return words.tables(tables)
  return paragraphs > 0 ? words.paragraphs(paragraphs) : words.emptySection
}

const longestHeading = 40

/** A section that isn't of the template is known by its own heading. */
const sectionName = ({ id, heading }: Section, words: ScreenWords): string => {
  const known = words.shortSections[id]
  const own = cleanText(heading ?? '').replace(/[\s:]+$/, '')
  return known === undefined || id === 'other' ? own.slice(0, longestHeading) || (known ?? id) : known
}

/** "Activités principales (9 points)", on one line. */
const sectionWords = (section: Section, words: ScreenWords): string =>
  `${sectionName(section, words)} (${contents(section.blocks, words)})`.replaceAll(' ', '\u00a0')

/** Sections that have a row of their own. */
const toldAsFields: ReadonlySet<string> = new Set(['contact', 'application'])

const sectionsRow = ({ sections }: Offer, words: ScreenWords): readonly Row[] => {
  const shown = sections.filter(({ id }) => !toldAsFields.has(id)).map((section) => sectionWords(section, words))
  return shown.length === 0 ? [] : [{ label: words.sections, values: [shown.join(' · ')] }]
}

const sectionsFor: { readonly [N in Notion]?: readonly string[] } = {
  missions: ['missions', 'mainActivities'],
  profile: ['profile', 'knowledge', 'skills'],
  contact: ['contact'],
  application: ['application'],
}

const isFound = (notion: Notion, { fields, offer }: Reading): boolean =>
  (fields[notion] !== undefined && fields[notion].state !== 'absent') ||
  offer.sections.some(({ id, blocks }) => blocks.length > 0 && sectionsFor[notion]?.includes(id))

const notFoundRow = (reading: Reading, words: ScreenWords): readonly Row[] => {
  const missing = expectedNotions.filter((notion) => !isFound(notion, reading)).map((notion) => words.notions[notion])
  return missing.length === 0 ? [] : [{ label: words.notFound, values: [missing.join(', ')] }]
}

/**
 * Draws what was read: each field in words with its line and column, the sections and what they hold, and what wasn't found.
 *
 * A `!` in the margin stands on fields with something to correct or to check.
 */
export const fieldsTable = (shown: Shown, screen: Screen): readonly string[] => {
  const words = screenWords[screen.locale]
  const { reading } = shown
  const rows = fieldIds.map((field) => fieldRow(field, shown, screen)).filter((row) => row !== undefined)
  return drawnRows([...rows, ...extensionRows(shown), ...sectionsRow(reading.offer, words), ...notFoundRow(reading, words)], screen)
}
