import type { Block, Inline, Section, SectionId } from '@avpkit/core'
import type { Facts, List } from './facts.ts'
import { printField, straysIntoMissions } from './header.ts'
import { colonOf, type HeadingStyle, type Layout, separatorOf } from './layout.ts'
import { groupTitles, organigram, type Said, starNote } from './words.ts'

/** What is printed of a section, each line that stands apart, and the blocks that must be read. */
export interface Part {
  readonly printed: readonly string[]
  readonly blocks: readonly Block[]
}

export interface SectionPart {
  readonly printed: readonly string[]
  readonly section: Section
}

const nothing: Part = { printed: [], blocks: [] }

export const together = (parts: readonly Part[]): Part => ({
  printed: parts.flatMap(({ printed }) => printed),
  blocks: parts.flatMap(({ blocks }) => blocks),
})

const paragraph = (text: string, printed = text): Part => ({ printed: [printed], blocks: [{ type: 'paragraph', text }] })

/** Paragraphs, the first of them after `>` as some converters put it. */
const paragraphs = (texts: readonly string[], { quoted }: Layout): Part =>
  together(texts.map((text, index) => paragraph(text, quoted && index === 0 ? `> ${text}` : text)))

// Lists

interface Item {
  readonly printed: string
  readonly text: string
}

const endOf = (index: number, count: number, { itemEnd }: Layout): string => (itemEnd === '' ? '' : index === count - 1 ? '.' : itemEnd)

/** The items of a list: one may be cut by a line end, the first may have a star. */
const itemsOf = ({ items, broken, starred }: List, layout: Layout): readonly Item[] => {
  const lines: (readonly string[])[] = items.map((item) => [item])
  if (broken) lines.splice(Math.min(broken.at, lines.length), 0, broken.item)
  return lines.map((parts, index) => {
    const star = starred && index === 0
    const end = endOf(index, lines.length, layout)
    const cut = broken?.blank ? '\n\n' : '\n'
    return { printed: parts.join(cut) + (star ? '\\*' : '') + end, text: parts.join(' ') + (star ? '*' : '') + end }
  })
}

const bullets = (items: readonly Item[], layout: Layout, indent = ''): Part => ({
  printed: [items.map(({ printed }) => `${indent}${layout.bullet} ${printed}`).join(separatorOf(layout))],
  blocks: [{ type: 'list', ordered: false, items: items.map(({ text }) => ({ text })) }],
})

const listPart = (list: List, layout: Layout): Part => bullets(itemsOf(list, layout), layout)

const numbered = (list: List, layout: Layout): Part => {
  const items = itemsOf(list, layout)
  return {
    printed: [items.map(({ printed }, index) => `${index + 1}. ${printed}`).join(separatorOf(layout))],
    blocks: [{ type: 'list', ordered: true, items: items.map(({ text }, index) => ({ text, marker: String(index + 1) })) }],
  }
}

/** Numbered groups with the items below each, indented or not. */
const nested = (list: List, layout: Layout): Part => {
  const below = bullets(itemsOf(list, layout), layout, layout.blankBetweenItems ? '' : '   ')
  const separator = separatorOf(layout)
  return {
    printed: [groupTitles.map((title, index) => `${index + 1}. ${title}${separator}${below.printed.join('')}`).join(separator)],
    blocks: [
      { type: 'list', ordered: true, items: groupTitles.map((text, index) => ({ text, marker: String(index + 1), blocks: below.blocks })) },
    ],
  }
}

const groups = (list: List, layout: Layout): Part => {
  const heading = (text: string): Part => ({ printed: [`### **${text}**`], blocks: [{ type: 'heading', level: 3, text }] })
  return together(groupTitles.flatMap((title) => [heading(title), listPart(list, layout)]))
}

/** Items that lost their bullets; a comma at an end would say that the line below goes on with the sentence. */
const bare = (list: List, layout: Layout): Part => {
  const itemEnd = layout.itemEnd === ',' ? ' ;' : layout.itemEnd
  return together(itemsOf({ ...list, broken: undefined }, { ...layout, itemEnd }).map(({ printed, text }) => paragraph(text, printed)))
}

// Headings

const printHeading = (label: string, style: HeadingStyle, layout: Layout): Said<string> => {
  const withColon = `${label}${colonOf(layout)}`
  switch (style) {
    case 'hash':
      return { printed: `# ${label}`, value: label }
    case 'capitals':
      return { printed: `# ${label.toUpperCase()}`, value: label.toUpperCase() }
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

const plainBlanks = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const sectionPart = (id: SectionId, label: string, part: Part, layout: Layout): SectionPart => {
  const heading = printHeading(label, layout.heading, layout)
  return { printed: [heading.printed, ...part.printed], section: { id, heading: plainBlanks(heading.value), blocks: part.blocks } }
}

// The sections of a notice

const missions = (facts: Facts, layout: Layout): Part => {
  const list = facts.missions.list ? listPart(facts.missions.list, layout) : nothing
  const [first = '', ...rest] = facts.missions.sentences
  if (!straysIntoMissions(facts, layout)) return together([paragraphs(facts.missions.sentences, layout), list])
  const stray: Part = {
    printed: [printField({ label: 'Lieu de travail', value: facts.workplace ?? '' }, 'bold-colon', layout)],
    blocks: [],
  }
  return together([paragraph(first), stray, paragraphs(rest, layout)])
}

/** "Place dans l'organigramme" and the lines around it, in bold without a colon or plain with one. */
const organigramParts = (layout: Layout): readonly SectionPart[] =>
  organigram.map(({ label, value, item }) => {
    const inBold = layout.header === 'bold'
    const printed = inBold ? `**${label}**` : `${label}${colonOf(layout)}`
    const heading = plainBlanks(inBold ? label : `${label}${colonOf(layout)}`)
    const blocks: readonly Block[] = item
      ? [{ type: 'list', ordered: false, items: [{ text: value }] }]
      : [{ type: 'paragraph', text: value }]
    return { printed: item ? [printed, `- ${value}`] : [`${printed} ${value}`], section: { id: 'other', heading, blocks } }
  })

/** The first item stands on the label's own line: `- **Activités principales** Concevoir …`. */
const inlineActivities = (label: string, list: List, layout: Layout): SectionPart => {
  const items = itemsOf(list, layout)
  const [first, ...rest] = items.map(({ printed }) => printed)
  return {
    printed: [[`- **${label}** ${first}`, ...rest.map((printed) => `- ${printed}`)].join(separatorOf(layout))],
    section: {
      id: 'mainActivities',
      heading: label,
      blocks: [{ type: 'list', ordered: false, items: items.map(({ text }) => ({ text })) }],
    },
  }
}

const mainActivities = ({ mainActivities: { list, shape } }: Facts, layout: Layout): SectionPart => {
  const shapes = { list: listPart, groups, numbered, nested, paragraphs: bare }
  const label = layout.activitiesLabel
  return shape === 'inline'
    ? inlineActivities(label, list, layout)
    : sectionPart('mainActivities', label, shapes[shape](list, layout), layout)
}

const profile = (facts: Facts, layout: Layout): readonly SectionPart[] => {
  const part = listPart(facts.knowledge, layout)
  if (facts.profile === 'merged') return [sectionPart('knowledge', `Profil du candidat ${layout.knowledgeLabel}`, part, layout)]
  const apart = facts.profile === 'apart' ? [sectionPart('profile', 'Profil du candidat', nothing, layout)] : []
  return [...apart, sectionPart('knowledge', layout.knowledgeLabel, part, layout)]
}

/** "Les compétences suivies de (\*) …" stands below the last list. */
const starNotePart = ({ behaviour }: Facts): Part => (behaviour?.starred ? paragraph(starNote, starNote.replaceAll('*', '\\*')) : nothing)

// Contact and application

export const phoneNumbers = ['267798', '200041'] as const
export const contactMail = 'riviere.contact@exemple.nc'
export const applicationMail = 'candidature_offre@exemple.nc'
export const postalAddress = 'BP 41, 98860 Koné'

const address = /\S+@exemple\.nc/g

const withMarks = (text: string): Inline => {
  const marks = [...text.matchAll(address)].map((match) => ({
    at: [match.index, match.index + match[0].length] as const,
    type: 'link' as const,
    href: `mailto:${match[0]}`,
  }))
  return marks.length > 0 ? { text, marks } : { text }
}

const printMails = (text: string, { mailto }: Layout): string =>
  mailto ? text.replaceAll(address, (mail) => `[${mail.replaceAll('_', '\\_')}](mailto:${mail})`) : text

const contact = ({ contact: drawn }: Facts, layout: Layout): readonly SectionPart[] => {
  if (!drawn) return []
  const phones = [layout.phone, '20 00 41'].slice(0, drawn.phones)
  const reach = `Tél : ${phones.join(' / ')}${drawn.mail ? ` – Mail : ${contactMail}` : ''}`
  const reachPart: Part = { printed: [printMails(reach, layout)], blocks: [{ type: 'paragraph', ...withMarks(reach) }] }
  const isCut = layout.contactLabel === 'cut' && (layout.heading === 'bold' || layout.heading === 'bold-colon')
  if (!isCut)
    return [sectionPart('contact', 'Contact et informations complémentaires', together([paragraph(drawn.who), reachPart]), layout)]
  const { printed, value } = printHeading('complémentaires', layout.heading, layout)
  return [
    {
      printed: [`**Contact et informations** ${drawn.who}`, `${printed} ${reachPart.printed.join('')}`],
      section: {
        id: 'contact',
        heading: `Contact et informations ${plainBlanks(value)}`,
        blocks: [...paragraph(drawn.who).blocks, ...reachPart.blocks],
      },
    },
  ]
}

const application = ({ application: drawn }: Facts, layout: Layout): SectionPart => {
  const ways: Part = {
    printed: [`- Voie postale : ${postalAddress}\n- Mail : ${printMails(applicationMail, layout)}`],
    blocks: [
      { type: 'list', ordered: false, items: [{ text: `Voie postale : ${postalAddress}` }, withMarks(`Mail : ${applicationMail}`)] },
    ],
  }
  const sentence = `Les candidatures (${drawn.documents.join(', ')}) précisant la référence de l'offre doivent parvenir à la Direction des ressources humaines par :`
  const documents: Part = {
    printed: [drawn.documents.map((text) => `- ${text} ;`).join('\n')],
    blocks: [{ type: 'list', ordered: false, items: drawn.documents.map((text) => ({ text: `${text} ;` })) }],
  }
  const intro = drawn.list
    ? [paragraph('Votre candidature comprend :'), documents, paragraph('Elle doit parvenir à la Direction des ressources humaines par :')]
    : [paragraph(sentence)]
  const last = drawn.hierarchy ? [paragraph('Les fonctionnaires transmettent leur candidature sous couvert de la voie hiérarchique.')] : []
  const body = together([...intro, ways, ...last])
  const isHeaded = drawn.heading || drawn.list
  return isHeaded
    ? sectionPart('application', 'Pour répondre à cette offre', body, layout)
    : { printed: body.printed, section: { id: 'application', blocks: body.blocks } }
}

/** All sections of an offer, in the order of the template. */
export const sectionsOf = (facts: Facts, layout: Layout): readonly SectionPart[] => {
  const optional = (id: SectionId, label: string, part: Part | undefined): readonly SectionPart[] =>
    part ? [sectionPart(id, label, part, layout)] : []
  const list = (drawn: List | undefined): Part | undefined => drawn && listPart(drawn, layout)
  const behaviour = list(facts.behaviour)
  const sections = [
    ...optional('details', "Détails de l'offre", facts.details && paragraphs(facts.details, layout)),
    ...optional('context', 'Contexte du poste', facts.context && paragraphs(facts.context, layout)),
    sectionPart('missions', layout.missionsLabel, missions(facts, layout), layout),
    ...(facts.organigram ? organigramParts(layout) : []),
    mainActivities(facts, layout),
    ...optional('secondaryActivities', layout.secondaryLabel, list(facts.secondaryActivities)),
    ...optional('conditions', layout.conditionsLabel, list(facts.conditions)),
    ...profile(facts, layout),
    ...optional('skills', 'Savoir-faire', list(facts.skills)),
    ...optional('behaviour', layout.behaviourLabel, behaviour && together([behaviour, starNotePart(facts)])),
    ...contact(facts, layout),
    application(facts, layout),
  ]
  return facts.firstPage === undefined ? sections : sections.slice(0, Math.max(facts.firstPage, sectionsOfMissions(sections)))
}

/** A first page holds the missions at least. */
const sectionsOfMissions = (sections: readonly SectionPart[]): number => sections.findIndex(({ section }) => section.id === 'missions') + 1
