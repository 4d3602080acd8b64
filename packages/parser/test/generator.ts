import { addDays, type Block, type Inline, type Offer, type PlainDate, partsOf, plainDate, type Section, type SectionId } from '@avpkit/core'
import fc from 'fast-check'
import {
  availabilities,
  brokenItems,
  contacts,
  corpsForms,
  datedAvailabilities,
  directions,
  directionsWithLabel,
  documents,
  employers,
  groupTitles,
  items,
  notes,
  reorganisation,
  residenceEmpty,
  residences,
  respncJobs,
  routes,
  type Said,
  scraps,
  sentences,
  titles,
  workplaces,
} from './generator-words.ts'

/** A text made from an offer, and the offer that it must be read as. */
export interface Sample {
  readonly text: string
  readonly offer: Offer
}

// What is drawn

const friday = fc.integer({ min: 0, max: 155 }).map((week) => addDays(plainDate(2024, 1, 5) ?? noDate(), week * 7))

const noDate = (): never => {
  throw new RangeError('the first Friday of 2024 exists')
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 })
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const someOf = <T>(values: readonly T[], minLength: number, maxLength: number) =>
  fc.shuffledSubarray([...values], { minLength, maxLength })

const dateForms = ['Vendredi 8 mai 2026', 'vendredi 8 mai 2026', 'vendredi 08 mai 2026', '8 mai 2026', '08/05/2026', '8/05/26'] as const
type DateForm = (typeof dateForms)[number]
const ordinals = ['1', '1er', '1ᵉʳ'] as const

/** A list as one section holds it. */
const listDrawn = fc.record({
  items: someOf(items, 1, 6),
  broken: optional(fc.record({ at: fc.nat(5), item: oneOf(brokenItems), blank: fc.boolean() })),
})
type ListDrawn = typeof listDrawn extends fc.Arbitrary<infer T> ? T : never

const facts = fc.record({
  title: oneOf(titles),
  reference: fc.record({ sequence: fc.integer({ min: 1, max: 2400 }), form: oneOf(['3134', 'N°3134', 'no stroke', 'no zero', 'MPRH', 'alone'] as const) }),
  employer: oneOf(employers),
  corps: oneOf(corpsForms),
  direction: fc.oneof(
    fc.record({ words: oneOf(directions), labelled: fc.boolean() }),
    fc.record({ words: oneOf(directionsWithLabel), labelled: fc.constant(true) }),
    fc.constant(undefined),
  ),
  workplace: optional(oneOf(workplaces)),
  residence: fc.oneof({ weight: 9, arbitrary: oneOf(residences) }, { weight: 1, arbitrary: fc.constant(residenceEmpty) }),
  route: oneOf(routes),
  posted: friday,
  extension: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) }),
  availability: fc.oneof(
    oneOf(availabilities).map((phrase) => ({ phrase })),
    fc.record({ dated: oneOf(datedAvailabilities), after: fc.integer({ min: 22, max: 200 }) }),
    fc.record({ month: fc.integer({ min: 1, max: 12 }) }),
    fc.constant({ cut: true as const }),
  ),
  respncJob: optional(oneOf(respncJobs)),
  details: optional(someOf(sentences, 1, 3)),
  missions: fc.record({ sentences: someOf(sentences, 1, 2), list: optional(listDrawn) }),
  mainActivities: fc.record({ list: listDrawn, shape: oneOf(['list', 'groups', 'numbered', 'nested', 'inline'] as const) }),
  secondaryActivities: optional(listDrawn),
  conditions: optional(listDrawn),
  profile: oneOf(['merged', 'apart', 'knowledge'] as const),
  knowledge: listDrawn,
  skills: optional(listDrawn),
  behaviour: optional(listDrawn),
  contact: optional(fc.record({ who: oneOf(contacts), phones: fc.integer({ min: 1, max: 2 }), mail: fc.boolean() })),
  application: fc.record({ documents: someOf(documents, 2, 4), list: fc.boolean(), heading: fc.boolean(), hierarchy: fc.boolean() }),
  notes: fc.boolean(),
})

const headerStyles = ['plain', 'hash', 'bold-colon', 'bold', 'all-bold', 'next-line', 'table'] as const
type HeaderStyle = (typeof headerStyles)[number]
const headingStyles = ['hash-colon', 'hash', 'hash-bold', 'bold-colon', 'bold', 'plain-colon'] as const
type HeadingStyle = (typeof headingStyles)[number]

const layout = fc.record({
  header: oneOf(headerStyles),
  heading: oneOf(headingStyles),
  titled: oneOf(['# {}', '# **{}**', '## **{}**', '{}'] as const),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  employerFirst: fc.boolean(),
  pairs: fc.boolean(),
  residenceLabel: oneOf(['whole', 'two lines', 'around another field'] as const),
  mark: oneOf([' (1)', '(1)', '', ' <sup>(1)</sup>', ' ⁽¹⁾'] as const),
  strayWorkplace: fc.boolean(),
  corpsLabel: oneOf(["Corps ou Cadre d'emploi / Domaine", "Corps ou Cadre d'emploi /Domaine", 'Corps /Domaine', 'Corps / Domaine'] as const),
  availabilityLabel: oneOf(['Poste à pourvoir', 'Postes à pourvoir'] as const),
  knowledgeLabel: oneOf(['Savoir / Connaissance / Diplôme exigé', 'Savoir / Connaissance/Diplôme exigé', 'Savoir / Connaissance / Diplôme requis'] as const),
  behaviourLabel: oneOf(['Comportement professionnel', 'Savoir-être'] as const),
  date: oneOf(dateForms),
  ordinal: oneOf(ordinals),
  blankLines: oneOf([1, 1, 2, 4] as const),
  bullet: oneOf(['-', '-', '*', '●', '•', '➢'] as const),
  itemEnd: oneOf([';', '', ','] as const),
  blankBetweenItems: fc.boolean(),
  phone: oneOf(['26 77 98', '26.77.98', '267798', '(+687)26.77.98', '+687 26 77 98'] as const),
  mailto: fc.boolean(),
  scrap: optional(fc.record({ words: oneOf(scraps), at: oneOf(['title', 'page'] as const) })),
  newline: oneOf(['\n', '\n', '\r\n', '\r'] as const),
  apostrophes: oneOf(["'", '’', 'mixed'] as const),
  blankBeforeColon: oneOf([' ', '\u00a0', '\u202f', ''] as const),
  decomposed: fc.boolean(),
  byteOrderMark: fc.boolean(),
  trailingBlanks: fc.boolean(),
})

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

// Dates and values

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const
const two = (number: number): string => String(number).padStart(2, '0')

const printDate = (date: PlainDate, form: DateForm, { ordinal }: Layout): string => {
  const { year, month, day } = partsOf(date)
  const printedDay = day === 1 && !form.includes('08') ? ordinal : form.includes('08') ? two(day) : String(day)
  if (form === '08/05/2026') return `${two(day)}/${two(month)}/${year}`
  if (form === '8/05/26') return `${day}/${two(month)}/${year % 100}`
  return form.replace(/0?8 mai 2026/, `${printedDay} ${months[month - 1]} ${year}`)
}

const referenceOf = ({ reference: { sequence, form }, posted }: Facts, printing: Layout): Said<Offer['reference']> => {
  const { year } = partsOf(posted)
  const short = String(year % 100)
  const isMprh = form === 'MPRH'
  const printedSequence = isMprh ? String(50_000 + sequence) : form === 'no zero' ? String(sequence) : String(sequence).padStart(4, '0')
  const register = isMprh ? 'MPRH' : 'SR'
  const issuer = isMprh ? '' : '3134-'
  const number = `${issuer}${short}-${printedSequence}/${register}`
  const date = form === 'alone' ? undefined : posted
  const printed = form === 'no stroke' ? number.replace('/', ' ') : form === 'N°3134' ? `N°${number}` : number
  return {
    printed: date ? `${printed} du ${printDate(date, printing.date.startsWith('0') ? '08/05/2026' : '8 mai 2026', printing)}` : printed,
    value: {
      number,
      key: `${short}-${printedSequence.padStart(4, '0')}`,
      ...(!isMprh && { issuer: '3134' }),
      year,
      sequence: Number(printedSequence),
      register,
      ...(date && { date }),
    },
  }
}

const deadlines = ({ posted, extension }: Facts): { readonly deadline: PlainDate; readonly initial: PlainDate | undefined } => {
  const usual = addDays(posted, 21)
  return extension === 0 ? { deadline: usual, initial: undefined } : { deadline: addDays(usual, extension * 7), initial: usual }
}

const availabilityOf = ({ availability, posted }: Facts, printing: Layout): Said<NonNullable<Offer['availability']>> => {
  if ('phrase' in availability) {
    const { printed, value } = availability.phrase
    return { printed, value: { text: printed, ...value } }
  }
  if ('cut' in availability) {
    const text = reorganisation.join(' ')
    return { printed: text, value: { kind: 'likely-vacant', text } }
  }
  const { year } = partsOf(posted)
  if ('month' in availability) {
    const text = `${months[availability.month - 1]} ${year + 1}`
    return { printed: text, value: { kind: 'from-date', text, month: `${year + 1}-${two(availability.month)}` } }
  }
  const date = addDays(posted, availability.after)
  const text = availability.dated.replace('{}', printDate(date, printing.date.includes('/') ? '08/05/2026' : '8 mai 2026', printing))
  return { printed: text, value: { kind: 'from-date', text, date } }
}

// The header

interface FieldLine {
  readonly label: string
  readonly value: string
  /** A value without a label, or a sentence. */
  readonly bare?: true
}

const isBold = (style: HeaderStyle): boolean => style === 'bold-colon' || style === 'bold'

/** Colon with the blank before it. */
const colonOf = ({ blankBeforeColon }: Layout): string => `${blankBeforeColon}:`

const printField = ({ label, value, bare }: FieldLine, style: HeaderStyle, printing: Layout): string => {
  const colon = colonOf(printing)
  if (bare) return style === 'hash' || style === 'next-line' ? `# ${value}` : value
  switch (style) {
    case 'bold':
      return `**${label}** ${value}`
    case 'bold-colon':
      return `**${label}${colon}** ${value}`
    case 'all-bold':
      return `**${label}${colon} ${value}**`
    case 'hash':
      return `# ${label}${colon} ${value}`
    case 'next-line':
      return value === '' ? `# ${label}${colon}` : `# ${label}${colon}${'\n'.repeat(1 + printing.blankLines)}${value}`
    default:
      return `${label}${colon} ${value}`
  }
}

const printTable = (lines: readonly FieldLine[], printing: Layout): readonly string[] => {
  const rows = lines.filter(({ bare }) => !bare).map(({ label, value }) => `| ${label}${colonOf(printing)} | ${value} |`)
  const [first = '', ...rest] = rows
  return [[first, '| --- | --- |', ...rest].join('\n'), ...lines.filter(({ bare }) => bare).map(({ value }) => value)]
}

/** The residence label in one piece, over two lines, or around another field. */
const printResidence = (facts: Facts, printing: Layout, other: FieldLine | undefined): { readonly lines: readonly string[]; readonly tookOther: boolean } => {
  const { header, residenceLabel, mark } = printing
  const { route, residence } = facts
  const whole = { label: `Durée de résidence exigée ${route.printed}${mark}`, value: residence.printed }
  if (!isBold(header) || residenceLabel === 'whole') return { lines: [printField(whole, header, printing)], tookOther: false }
  const rest = printField({ label: `${route.printed}${mark}`, value: residence.printed }, header, printing)
  if (residenceLabel === 'two lines' || !other) return { lines: ['**Durée de résidence exigée**', rest], tookOther: false }
  return { lines: [`**Durée de résidence exigée** ${printField(other, header, printing)}`, rest], tookOther: true }
}

const pairable = (printing: Layout): boolean => printing.pairs && isBold(printing.header)

/** Two fields on one line, when the layout says so. */
const besideEachOther = (a: FieldLine, b: FieldLine | undefined, printing: Layout): readonly string[] => {
  const printed = [a, ...(b ? [b] : [])].map((line) => printField(line, printing.header, printing))
  return pairable(printing) && b && !b.bare ? [printed.join(' ')] : printed
}

const printAvailability = (facts: Facts, line: FieldLine, posted: FieldLine, printing: Layout): { readonly lines: readonly string[]; readonly tookPosted: boolean } => {
  const [begin, end] = reorganisation
  const cuts = 'cut' in facts.availability && pairable(printing)
  if (!cuts) return { lines: [printField(line, printing.header, printing)], tookPosted: false }
  const first = printField({ ...line, value: begin }, printing.header, printing)
  return { lines: [`${first} ${printField(posted, printing.header, printing)}`, end], tookPosted: true }
}

const headerLines = (facts: Facts, printing: Layout): readonly string[] => {
  const { deadline, initial } = deadlines(facts)
  const date = (day: PlainDate) => printDate(day, printing.date, printing)
  const reference = { label: 'Référence', value: referenceOf(facts, printing).printed }
  const employer = { label: 'Employeur', value: facts.employer }
  const corps = { label: printing.corpsLabel, value: facts.corps.text }
  const direction = facts.direction && printedDirection(facts.direction, printing)
  const workplace = facts.workplace !== undefined && !straysIntoMissions(facts, printing) ? { label: 'Lieu de travail', value: facts.workplace } : undefined
  const available = { label: printing.availabilityLabel, value: availabilityOf(facts, printing).printed }
  const posted = { label: "Date de dépôt de l'offre", value: date(facts.posted) }
  const limit = { label: 'Date limite de candidature', value: date(deadline) }
  const extension = initial && {
    label: '',
    value: `Modification de la date de clôture initialement prévue le ${printDate(initial, '08/05/2026', printing)}`,
    bare: true as const,
  }
  const residence = { label: `Durée de résidence exigée ${facts.route.printed}${printing.mark}`, value: facts.residence.printed }
  if (printing.header === 'table') {
    const lines = [reference, employer, corps, direction, workplace, residence, available, posted, limit, extension].filter((line) => line !== undefined)
    return printTable(lines, printing)
  }
  const cut = printAvailability(facts, available, posted, printing)
  const around = printResidence(facts, printing, workplace)
  const groups: readonly (readonly string[])[] = [
    besideEachOther(corps, direction, printing),
    around.tookOther || !workplace ? around.lines : [...around.lines, printField(workplace, printing.header, printing)],
    cut.lines,
    cut.tookPosted ? [] : [printField(posted, printing.header, printing)],
    [printField(limit, printing.header, printing), ...(extension ? [extension.value] : [])],
  ]
  const shuffled = printing.order.flatMap((place) => groups[place] ?? [])
  const printedEmployer = printField(employer, printing.header, printing)
  const printedReference = printField(reference, printing.header, printing)
  return printing.employerFirst ? [printedEmployer, printedReference, ...shuffled] : [printedReference, printedEmployer, ...shuffled]
}

const printedDirection = ({ words, labelled }: NonNullable<Facts['direction']>, { header }: Layout): FieldLine =>
  labelled || isBold(header) || header === 'all-bold' || header === 'table'
    ? { label: 'Direction', value: words }
    : { label: '', value: words, bare: true }

const straysIntoMissions = ({ workplace, missions }: Facts, { strayWorkplace, header }: Layout): boolean =>
  strayWorkplace && workplace !== undefined && header === 'bold-colon' && missions.sentences.length > 1 && missions.list === undefined

// The sections

/** What is printed of a section, and what must be read. */
interface Part {
  readonly printed: readonly string[]
  readonly blocks: readonly Block[]
}

const nothing: Part = { printed: [], blocks: [] }
const together = (parts: readonly Part[]): Part => ({ printed: parts.flatMap(({ printed }) => printed), blocks: parts.flatMap(({ blocks }) => blocks) })
const paragraph = (text: string, printed = text): Part => ({ printed: [printed], blocks: [{ type: 'paragraph', text }] })

interface ItemPart {
  readonly printed: string
  readonly text: string
}

const itemsOf = ({ items: drawn, broken }: ListDrawn, { itemEnd, blankBetweenItems }: Layout): readonly ItemPart[] => {
  const parts = drawn.map((text): { readonly lines: readonly string[]; readonly blank: boolean } => ({ lines: [text], blank: false }))
  if (broken) parts.splice(Math.min(broken.at, parts.length), 0, { lines: broken.item, blank: broken.blank })
  return parts.map(({ lines, blank }, index) => {
    const end = itemEnd === '' ? '' : index === parts.length - 1 ? '.' : itemEnd === ',' ? ',' : ' ;'
    return { printed: lines.join(blank || blankBetweenItems ? '\n\n' : '\n') + end, text: lines.join(' ') + end }
  })
}

const separator = ({ blankBetweenItems }: Layout): string => (blankBetweenItems ? '\n\n' : '\n')

const bullets = (parts: readonly ItemPart[], printing: Layout, indent = ''): Part => ({
  printed: [parts.map(({ printed }) => `${indent}${printing.bullet} ${printed}`).join(separator(printing))],
  blocks: [{ type: 'list', ordered: false, items: parts.map(({ text }) => ({ text })) }],
})

const listOf = (list: ListDrawn | undefined, printing: Layout): Part => (list ? bullets(itemsOf(list, printing), printing) : nothing)

const numbered = (list: ListDrawn, printing: Layout): Part => {
  const parts = itemsOf(list, printing)
  return {
    printed: [parts.map(({ printed }, index) => `${index + 1}. ${printed}`).join(separator(printing))],
    blocks: [{ type: 'list', ordered: true, items: parts.map(({ text }, index) => ({ text, marker: String(index + 1) })) }],
  }
}

/** Groups that are numbered, with the items under each; the items are indented, or not. */
const nested = (list: ListDrawn, printing: Layout): Part => {
  const parts = itemsOf(list, printing)
  const indent = printing.blankBetweenItems ? '' : '   '
  const children = parts.map(({ printed }) => `${indent}${printing.bullet} ${printed}`).join(separator(printing))
  const blocks: readonly Block[] = [{ type: 'list', ordered: false, items: parts.map(({ text }) => ({ text })) }]
  return {
    printed: [groupTitles.map((title, index) => `${index + 1}. ${title}${separator(printing)}${children}`).join(separator(printing))],
    blocks: [{ type: 'list', ordered: true, items: groupTitles.map((text, index) => ({ text, marker: String(index + 1), blocks })) }],
  }
}

const groups = (list: ListDrawn, printing: Layout): Part =>
  together(
    groupTitles.map((text) =>
      together([{ printed: [`### **${text}**`], blocks: [{ type: 'heading', level: 3, text }] }, bullets(itemsOf(list, printing), printing)]),
    ),
  )

interface SectionPart {
  readonly printed: readonly string[]
  readonly section: Section
}

const printHeading = (label: string, style: HeadingStyle, printing: Layout): Said<string> => {
  const colon = colonOf(printing)
  const withColon = `${label}${colon}`
  switch (style) {
    case 'hash':
      return { printed: `# ${label}`, value: label }
    case 'hash-colon':
      return { printed: `# ${withColon}`, value: withColon }
    case 'hash-bold':
      return { printed: `#### **${label}**`, value: label }
    case 'bold':
      return { printed: `**${label}**`, value: label }
    case 'bold-colon':
      return { printed: `**${withColon}**`, value: withColon }
    case 'plain-colon':
      return { printed: withColon, value: withColon }
  }
}

/** Blanks of a heading as they are read. */
const clean = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const sectionPart = (id: SectionId, label: string, part: Part, printing: Layout): SectionPart => {
  const heading = printHeading(label, printing.heading, printing)
  return { printed: [heading.printed, ...part.printed], section: { id, heading: clean(heading.value), blocks: part.blocks } }
}

/** The first item on the label's own line, in bold conversions: `- **Activités principales** Concevoir …`. */
const inlineSection = (id: SectionId, label: string, list: ListDrawn, printing: Layout): SectionPart => {
  const parts = itemsOf(list, printing)
  const [first, ...rest] = parts.map(({ printed }) => printed)
  const lines = [`${printing.bullet} **${label}** ${first}`, ...rest.map((printed) => `${printing.bullet} ${printed}`)]
  return {
    printed: [lines.join(separator(printing))],
    section: { id, heading: label, blocks: [{ type: 'list', ordered: false, items: parts.map(({ text }) => ({ text })) }] },
  }
}

const missionsPart = (facts: Facts, printing: Layout): Part => {
  const { missions, workplace } = facts
  const paragraphs = missions.sentences.map((text) => paragraph(text))
  const list = listOf(missions.list, printing)
  if (!straysIntoMissions(facts, printing)) return together([...paragraphs, list])
  const [first = nothing, ...rest] = paragraphs
  const stray: Part = { printed: [printField({ label: 'Lieu de travail', value: workplace ?? '' }, 'bold-colon', printing)], blocks: [] }
  return together([first, stray, ...rest])
}

const mainActivities = ({ mainActivities: { list, shape } }: Facts, printing: Layout): SectionPart => {
  const label = 'Activités principales'
  const parts = { list: listOf, groups, numbered, nested }
  if (shape === 'inline') return inlineSection('mainActivities', label, list, printing)
  return sectionPart('mainActivities', label, parts[shape](list, printing), printing)
}

const profileParts = (facts: Facts, printing: Layout): readonly SectionPart[] => {
  const part = listOf(facts.knowledge, printing)
  if (facts.profile === 'merged') return [sectionPart('knowledge', `Profil du candidat ${printing.knowledgeLabel}`, part, printing)]
  const apart = facts.profile === 'apart' ? [sectionPart('profile', 'Profil du candidat', nothing, printing)] : []
  return [...apart, sectionPart('knowledge', printing.knowledgeLabel, part, printing)]
}

const phoneNumbers = ['267798', '200041'] as const

const linked = (text: string): Inline => {
  const mail = /\S+@exemple\.nc/.exec(text)
  const note = /\((\d)\)/.exec(text)
  const marks = [
    ...(mail ? [{ at: [mail.index, mail.index + mail[0].length] as const, type: 'link' as const, href: `mailto:${mail[0]}` }] : []),
    ...(note ? [{ at: [note.index, note.index + 3] as const, type: 'note' as const, mark: note[1] ?? '' }] : []),
  ]
  return marks.length > 0 ? { text, marks: marks.sort((a, b) => a.at[0] - b.at[0]) } : { text }
}

const linkedParagraph = (text: string, printed: string): Part => ({ printed: [printed], blocks: [{ type: 'paragraph', ...linked(text) }] })
const printMails = (text: string, { mailto }: Layout): string =>
  mailto ? text.replaceAll(/\S+@exemple\.nc/g, (mail) => `[${mail.replaceAll('_', '\\_')}](mailto:${mail})`) : text

const contactMail = 'riviere.contact@exemple.nc'
const applicationMail = 'candidature_offre@exemple.nc'

const contactPart = ({ contact }: Facts, printing: Layout): SectionPart | undefined => {
  if (!contact) return undefined
  const phones = [printing.phone, '20 00 41'].slice(0, contact.phones)
  const reach = `Tél : ${phones.join(' / ')}${contact.mail ? ` – Mail : ${contactMail}` : ''}`
  const who = paragraph(contact.who)
  return sectionPart('contact', 'Contact et informations complémentaires', together([who, linkedParagraph(reach, printMails(reach, printing))]), printing)
}

const contactValue = ({ contact }: Facts): Offer['contact'] =>
  contact && {
    who: contact.who.replaceAll('’', "'"),
    phones: phoneNumbers.slice(0, contact.phones).map((digits) => `+687${digits}`),
    emails: contact.mail ? [contactMail] : [],
  }

const post = 'BP 41, 98860 Koné'

const applicationPart = ({ application }: Facts, printing: Layout): SectionPart => {
  const { documents: wanted, list, hierarchy } = application
  const ways: Part = {
    printed: [`- Voie postale : ${post}\n- Mail : ${printMails(applicationMail, printing)}`],
    blocks: [{ type: 'list', ordered: false, items: [{ text: `Voie postale : ${post}` }, linked(`Mail : ${applicationMail}`)] }],
  }
  const inSentence = `Les candidatures (${wanted.join(', ')}) précisant la référence de l'offre doivent parvenir à la Direction des ressources humaines par :`
  const sent = 'Elle doit parvenir à la Direction des ressources humaines par :'
  const inList = together([
    paragraph('Votre candidature comprend :'),
    { printed: [wanted.map((text) => `- ${text} ;`).join('\n')], blocks: [{ type: 'list', ordered: false, items: wanted.map((text) => ({ text: `${text} ;` })) }] },
    paragraph(sent),
  ])
  const last = hierarchy ? paragraph('Les fonctionnaires transmettent leur candidature sous couvert de la voie hiérarchique.') : nothing
  const headed = application.heading || list
  const body = together([list ? inList : paragraph(inSentence), ways, last])
  const part = sectionPart('application', 'Pour répondre à cette offre', body, printing)
  return headed ? part : { printed: body.printed, section: { id: 'application', blocks: body.blocks } }
}

// The whole text

const allSections = (facts: Facts, printing: Layout): readonly SectionPart[] => {
  const list = (id: SectionId, label: string, drawn: ListDrawn | undefined) => (drawn ? [sectionPart(id, label, listOf(drawn, printing), printing)] : [])
  const details = facts.details ? [sectionPart('details', "Détails de l'offre", together(facts.details.map((text) => paragraph(text))), printing)] : []
  const contact = contactPart(facts, printing)
  return [
    ...details,
    sectionPart('missions', 'Missions', missionsPart(facts, printing), printing),
    mainActivities(facts, printing),
    ...list('secondaryActivities', 'Activités secondaires', facts.secondaryActivities),
    ...list('conditions', "Caractéristiques particulières de l'emploi", facts.conditions),
    ...profileParts(facts, printing),
    ...list('skills', 'Savoir-faire', facts.skills),
    ...list('behaviour', printing.behaviourLabel, facts.behaviour),
    ...(contact ? [contact] : []),
    applicationPart(facts, printing),
  ]
}

const scrapAt = ({ scrap }: Layout, at: 'title' | 'page'): readonly string[] => (scrap?.at === at ? [scrap.words] : [])

const textOf = (facts: Facts, printing: Layout, sections: readonly SectionPart[]): string => {
  const respnc = facts.respncJob === undefined ? [] : [printField({ label: 'Emploi RESPNC', value: facts.respncJob }, respncStyle(printing), printing)]
  const [first, ...rest] = sections
  const detailsFirst = facts.details !== undefined
  const blocks = [
    printing.titled.replace('{}', facts.title.printed),
    ...scrapAt(printing, 'title').filter((words) => words !== '.'),
    ...headerLines(facts, printing),
    ...(detailsFirst ? (first?.printed ?? []) : []),
    ...respnc,
    ...(detailsFirst ? [] : (first?.printed ?? [])),
    ...rest.flatMap(({ printed }, index) => (index === 1 ? [...scrapAt(printing, 'page').filter((words) => words.startsWith('!')), ...printed] : printed)),
    ...(facts.notes ? notes.map((note, index) => `(${index + 1}) ${note}`) : []),
  ]
  return dressed(blocks.join('\n'.repeat(1 + printing.blankLines)), printing)
}

const respncStyle = ({ header }: Layout): HeaderStyle => (header === 'table' || header === 'next-line' ? 'plain' : header)

/** Line ends, apostrophes, accents and blanks, as converters mix them. */
const dressed = (text: string, printing: Layout): string => {
  const { apostrophes, newline, decomposed, byteOrderMark, trailingBlanks } = printing
  let count = 0
  const quoted = text.replaceAll(/['’]/g, () => (apostrophes === 'mixed' ? (count++ % 2 === 0 ? "'" : '’') : apostrophes))
  const blanks = trailingBlanks ? quoted.replaceAll('\n', '  \n') : quoted
  const accents = decomposed ? blanks.normalize('NFD') : blanks
  return `${byteOrderMark ? '\ufeff' : ''}${accents.replaceAll('\n', newline)}`
}

const straight = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('’', "'")) as T

const offerOf = (facts: Facts, printing: Layout, sections: readonly SectionPart[]): Offer => {
  const { deadline, initial } = deadlines(facts)
  const { residence, route, application, contact } = facts
  const marks = [
    ...(facts.notes ? notes.map((text, index) => ({ mark: String(index + 1), text })) : []),
  ]
  return straight({
    kind: 'offer',
    schemaVersion: 1,
    title: facts.title.printed,
    reference: referenceOf(facts, printing).value,
    employer: facts.employer,
    corps: facts.corps,
    ...(facts.direction && { direction: facts.direction.words }),
    ...(facts.workplace !== undefined && { workplace: facts.workplace }),
    residence: { ...residence.value, route: route.value, text: residence.printed } as Offer['residence'],
    postedOn: facts.posted,
    deadline,
    ...(initial && { initialDeadline: initial }),
    availability: availabilityOf(facts, printing).value,
    ...(facts.respncJob !== undefined && { respncJob: facts.respncJob }),
    ...(facts.title.value !== undefined && { openings: facts.title.value }),
    sections: sections.map(({ section }) => section),
    ...(contact && { contact: contactValue(facts) }),
    application: {
      documents: application.documents,
      emails: [applicationMail],
      phones: [],
      post,
      ...(application.hierarchy && { viaHierarchy: true }),
    },
    ...(marks.length > 0 && { footnotes: marks }),
  } as Offer)
}

const sampleOf = (drawn: Facts, printing: Layout): Sample => {
  const sections = allSections(drawn, printing)
  return { text: textOf(drawn, printing, sections), offer: offerOf(drawn, printing, sections) }
}

/** Offers and the texts that say them, in the forms and layouts that real notices have. */
export const samples: fc.Arbitrary<Sample> = fc.tuple(facts, layout).map(([drawn, printing]) => sampleOf(drawn, printing))
