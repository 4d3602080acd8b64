import type { PlainDate } from '@avpkit/core'
import type { Facts } from './facts.ts'
import { colonOf, gapOf, type HeaderStyle, type Layout } from './layout.ts'
import { availabilityOf, deadlinesOf, printDate, referenceOf } from './values.ts'
import { misspelt, reorganisation } from './words.ts'

interface Labelled {
  readonly label: string
  readonly value: string
  /** Stands after the colon, before the value. */
  readonly mark?: string
}

/** A field as it stands in the header: with its label, or a line that says what it is. */
type FieldLine = Labelled | { readonly words: string }

const isLabelled = (line: FieldLine): line is Labelled => 'label' in line

/** In these styles the end of bold type shows where a label ends, so that labels may stand anywhere on a line. */
const isBold = (style: HeaderStyle): boolean => style === 'bold-colon' || style === 'bold'

/** A slip is understood at the start of a line, where a colon shows the label. */
const maySlip = ({ header, pairs, residenceLabel }: Layout): boolean =>
  header !== 'bold' && header !== 'next-line without colon' && !pairs && (residenceLabel === 'whole' || residenceLabel === 'two lines')

const dressLabel = (label: string, layout: Layout): string => {
  const slipped = layout.misspelt && maySlip(layout) ? (misspelt[label] ?? label) : label
  const inCapitals = layout.capitalLabels && layout.residenceLabel === 'whole'
  return inCapitals ? slipped.toUpperCase().replace('<SUP>', '<sup>').replace('</SUP>', '</sup>') : slipped
}

export const printField = (line: FieldLine, style: HeaderStyle, layout: Layout): string => {
  if (!isLabelled(line)) return ['hash', 'next-line', 'next-line without colon'].includes(style) ? `# ${line.words}` : line.words
  const label = dressLabel(line.label, layout)
  const value = [line.mark, line.value].filter(Boolean).join(' ')
  const labelled = `${label}${colonOf(layout)}`
  const below = value === '' ? '' : gapOf(layout) + value
  switch (style) {
    case 'bold':
      return `**${label}** ${value}`
    case 'bold-colon':
      return `**${labelled}** ${value}`
    case 'all-bold':
      return `**${labelled} ${value}**`
    case 'hash':
      return `# ${labelled} ${value}`
    case 'hashes at random':
      return `${label.length % 2 === 0 ? '# ' : ''}${labelled} ${value}`
    case 'next-line':
      return `# ${labelled}${below}`
    case 'next-line without colon':
      return value === '' ? `# ${labelled}` : `# ${label}${below}`
    default:
      return `${labelled} ${value}`
  }
}

const printTable = (lines: readonly FieldLine[], layout: Layout): readonly string[] => {
  const [first = '', ...rest] = lines
    .filter(isLabelled)
    .map(({ label, value }) => `| ${dressLabel(label, layout)}${colonOf(layout)} | ${value} |`)
  const unlabelled = lines.flatMap((line) => (isLabelled(line) ? [] : [line.words]))
  return [[first, '| --- | --- |', ...rest].join('\n'), ...unlabelled]
}

/** Words in lines of so many letters; longer words have a line of their own. */
const wrapped = (words: string, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Fields below each other in one column, an empty line between them. */
const printColumn = (lines: readonly FieldLine[], width: number, layout: Layout): readonly string[] =>
  lines.flatMap((line, index) => [...(index > 0 ? [''] : []), ...wrapped(printField(line, 'columns', layout), width)])

/** Two columns side by side, as `pdftotext -layout` prints them. */
const printColumns = (left: readonly FieldLine[], right: readonly FieldLine[], layout: Layout): string => {
  const { columnWidth } = layout
  const [begin, end] = [left, right].map((lines) => printColumn(lines, columnWidth, layout))
  const rows = Math.max(begin?.length ?? 0, end?.length ?? 0)
  return Array.from({ length: rows }, (_, row) => `${(begin?.[row] ?? '').padEnd(columnWidth + 4)}${end?.[row] ?? ''}`.trimEnd()).join('\n')
}

/** The lines of a header before they are put in order. */
interface Header {
  readonly reference: FieldLine | undefined
  readonly employer: FieldLine | undefined
  readonly corps: FieldLine | undefined
  readonly direction: FieldLine | undefined
  readonly service: FieldLine | undefined
  readonly workplace: FieldLine | undefined
  readonly residence: Labelled | undefined
  readonly availability: Labelled | undefined
  readonly posted: FieldLine
  readonly deadline: FieldLine
  readonly extension: FieldLine | undefined
}

const labelled = (label: string, value: string | undefined): Labelled | undefined => (value === undefined ? undefined : { label, value })

const unitsOf = ({ corps, direction, interleaved }: Facts, { corpsLabel, header }: Layout): Pick<Header, 'corps' | 'direction'> => {
  if (interleaved) return { corps: labelled(corpsLabel, interleaved.printed[0]), direction: labelled('Direction', interleaved.printed[1]) }
  const needsLabel = direction?.labelled === true || corps === undefined || isBold(header) || header === 'all-bold' || header === 'table'
  return {
    corps: labelled(corpsLabel, corps?.text),
    direction: needsLabel || !direction ? labelled('Direction', direction?.words) : { words: direction.words },
  }
}

const residenceOf = ({ residence, route }: Facts, { header, mark: drawn }: Layout): Labelled | undefined => {
  if (!residence) return undefined
  const mark = header.startsWith('next-line') && drawn === ' (1) after the colon' ? ' (1)' : drawn
  const afterColon = mark === ' (1) after the colon'
  const label = `Durée de résidence exigée ${route.printed}${afterColon ? '' : mark}`
  return { label, value: residence.printed, ...(afterColon && { mark: '(1)' }) }
}

const headerOf = (facts: Facts, layout: Layout): Header => {
  const { deadline, initial } = deadlinesOf(facts)
  const date = (day: PlainDate) => printDate(day, layout.date, layout)
  const closing = 'Modification de la date de clôture initialement prévue le'
  return {
    reference: labelled('Référence', referenceOf(facts, layout)?.printed),
    employer: labelled('Employeur', facts.employer),
    ...unitsOf(facts, layout),
    service: labelled('Service', facts.service),
    workplace: straysIntoMissions(facts, layout) ? undefined : labelled('Lieu de travail', facts.workplace),
    residence: residenceOf(facts, layout),
    availability: labelled(layout.availabilityLabel, availabilityOf(facts, layout)?.printed),
    posted: { label: "Date de dépôt de l'offre", value: date(facts.posted) },
    deadline: { label: 'Date limite de candidature', value: date(deadline) },
    extension: initial && { words: `${closing} ${printDate(initial, '08/05/2026', layout)}` },
  }
}

/** The workplace stands inside the missions in seven files of 44. */
export const straysIntoMissions = ({ workplace, missions, interleaved }: Facts, { strayWorkplace, header }: Layout): boolean =>
  strayWorkplace && workplace !== undefined && !interleaved && header === 'bold-colon' && missions.sentences.length > 1 && !missions.list

/** Prints a header: each group of fields that belong together, in the layout's order. */
class HeaderPrinter {
  private readonly facts: Facts
  private readonly layout: Layout
  private readonly header: Header

  constructor(facts: Facts, layout: Layout) {
    this.facts = facts
    this.layout = layout
    this.header = headerOf(facts, layout)
  }

  print(): readonly string[] {
    const { layout, header } = this
    const { reference, employer } = header
    const top = layout.employerFirst ? [employer, reference] : [reference, employer]
    if (this.inColumns) return [...present(top).map((line) => this.one(line)), printColumns(this.left, this.right, layout)]
    if (layout.header === 'table') return printTable(present([...top, ...this.inOrder()]), layout)
    const groups = [this.units(), this.residence(), this.availability(), this.posted(), this.deadline()]
    return [...present(top).map((line) => this.one(line)), ...layout.order.flatMap((place) => groups[place] ?? [])]
  }

  private get left(): readonly FieldLine[] {
    const { corps, residence, availability } = this.header
    return present([corps, residence, availability])
  }

  private get right(): readonly FieldLine[] {
    const { direction, service, workplace, posted, deadline, extension } = this.header
    return present([direction, service, workplace, posted, deadline, extension])
  }

  private get inColumns(): boolean {
    return this.layout.header === 'columns' && !this.facts.interleaved && this.left.length > 0
  }

  private inOrder(): readonly (FieldLine | undefined)[] {
    const { corps, direction, service, workplace, residence, availability, posted, deadline, extension } = this.header
    return [corps, direction, service, workplace, residence, availability, posted, deadline, extension]
  }

  private one(line: FieldLine): string {
    return printField(line, this.layout.header, this.layout)
  }

  private get mayPair(): boolean {
    return this.layout.pairs && isBold(this.layout.header)
  }

  private units(): readonly string[] {
    const { corps, direction, service } = this.header
    const printed = present([corps, direction]).map((line) => this.one(line))
    const together = this.mayPair && !this.facts.interleaved ? [printed.join(' ')].filter(Boolean) : printed
    return [...together, ...present([service]).map((line) => this.one(line))]
  }

  /** The residence label in one piece, over two lines, or with another field in its middle. */
  private residence(): readonly string[] {
    const { workplace, residence } = this.header
    const beside = present([workplace]).map((line) => this.one(line))
    if (!residence) return beside
    const { header, residenceLabel } = this.layout
    if (!isBold(header) || residenceLabel === 'whole') return [this.one(residence), ...beside]
    const [begin, end] = this.cutLabel(residence.label)
    const rest = this.one({ ...residence, label: end })
    if (residenceLabel === 'two lines' || beside.length === 0) return [`**${begin}**`, rest, ...beside]
    return [`**${begin}** ${beside[0]}`, rest]
  }

  /** "Durée de résidence exigée | pour le recrutement sur titre", or "… pour le recrutement | sur titre". */
  private cutLabel(label: string): readonly [string, string] {
    const middle = this.layout.residenceLabel === 'before the route' ? 'pour le recrutement' : 'exigée'
    const at = label.indexOf(middle) + middle.length
    return [label.slice(0, at), label.slice(at + 1)]
  }

  private get availabilityIsCut(): boolean {
    const { availability } = this.facts
    return this.mayPair && availability !== undefined && 'reorganisation' in availability
  }

  /** "… dans le cadre de **Date de dépôt de l'offre** vendredi 8 mai 2026", and the rest below. */
  private availability(): readonly string[] {
    const { availability, posted } = this.header
    if (!availability) return []
    if (!this.availabilityIsCut) return [this.one(availability)]
    const [begin, end] = reorganisation
    return [`${this.one({ ...availability, value: begin })} ${this.one(posted)}`, end]
  }

  private posted(): readonly string[] {
    return this.availabilityIsCut ? [] : [this.one(this.header.posted)]
  }

  private deadline(): readonly string[] {
    return present([this.header.deadline, this.header.extension]).map((line) => this.one(line))
  }
}

const present = <T>(values: readonly (T | undefined)[]): readonly T[] => values.filter((value) => value !== undefined)

export const headerLines = (facts: Facts, layout: Layout): readonly string[] => new HeaderPrinter(facts, layout).print()
