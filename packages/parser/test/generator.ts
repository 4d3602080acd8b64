import type { Offer } from '@avpkit/core'
import fc from 'fast-check'
import { type Facts, facts } from './generator/facts.ts'
import { headerLines, printField } from './generator/header.ts'
import { gapOf, type HeaderStyle, type Layout, layout } from './generator/layout.ts'
import { applicationMail, contactMail, phoneNumbers, postalAddress, type SectionPart, sectionsOf } from './generator/sections.ts'
import { availabilityOf, deadlinesOf, referenceOf } from './generator/values.ts'
import { notes } from './generator/words.ts'

/** A text made from an offer, and the offer that it must be read as. */
export interface Sample {
  readonly text: string
  readonly offer: Offer
}

/** Where a converter leaves scraps of logos and pages: below the title, inside a list, or between two sections. */
const scrapAt = ({ scrap }: Layout, at: 'title' | 'list' | 'section'): readonly string[] => {
  if (scrap?.at !== at) return []
  return at === 'title' || scrap.words.startsWith('!') ? [scrap.words] : []
}

const withScrapInList = (printed: string, layout: Layout): string => {
  const [scrap] = scrapAt(layout, 'list')
  return scrap === undefined || layout.header === 'columns' ? printed : printed.replace(/\n(?=[-*] )/, `\n\n${scrap}\n\n`)
}

const respncStyle = ({ header }: Layout): HeaderStyle => (header === 'table' || header === 'columns' ? 'plain' : header)

const textOf = (drawn: Facts, printing: Layout, sections: readonly SectionPart[]): string => {
  const job =
    drawn.respncJob === undefined ? [] : [printField({ label: 'Emploi RESPNC', value: drawn.respncJob }, respncStyle(printing), printing)]
  const missions = sections.findIndex(({ section }) => section.id === 'missions')
  const hasEnd = sections.some(({ section }) => section.id === 'application')
  const blocks = [
    printing.titled.replace('{}', drawn.title.printed),
    ...scrapAt(printing, 'title'),
    ...headerLines(drawn, printing),
    ...sections.flatMap(({ printed }, index) => [
      ...(index === missions ? [...job, ...printed] : printed),
      ...(index === missions ? scrapAt(printing, 'section') : []),
    ]),
    ...(drawn.notes && hasEnd ? notes.map((note, index) => `(${index + 1}) ${note}`) : []),
  ]
  return dressed(withScrapInList(blocks.join(gapOf(printing)), printing), printing)
}

const everySixth = (text: string, put: string): string => text.replaceAll(/(\p{L}{6})(?=\p{L})/gu, `$1${put}`)

const damages: { readonly [damage in NonNullable<Layout['damage']>]: (text: string) => string } = {
  decomposed: (text) => text.normalize('NFD'),
  mojibake: (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
  'zero-width': (text) => everySixth(text, '\u200b'),
  'control characters': (text) => everySixth(text, '\u0002'),
  'byte order mark': (text) => `\ufeff${text}`,
}

/** Line ends, apostrophes, accents and blanks, as converters mix them. */
const dressed = (text: string, { apostrophes, newline, trailingBlanks, damage }: Layout): string => {
  let count = 0
  const quoted = text.replaceAll(/['’]/g, () => (apostrophes === 'mixed' ? (count++ % 2 === 0 ? "'" : '’') : apostrophes))
  const blanks = trailingBlanks ? quoted.replaceAll('\n', '  \n') : quoted
  const damaged = damage ? damages[damage](blanks) : blanks
  return damaged.replaceAll('\n', newline)
}

/** Apostrophes are read as straight ones. */
const straight = (offer: Offer): Offer => JSON.parse(JSON.stringify(offer).replaceAll('’', "'")) as Offer

const endOf = (
  { contact, application, notes: printsNotes }: Facts,
  sections: readonly SectionPart[],
): Pick<Offer, 'contact' | 'application' | 'footnotes'> => {
  const has = (id: string) => sections.some(({ section }) => section.id === id)
  const { documents, hierarchy } = application
  return {
    ...(contact &&
      has('contact') && {
        contact: {
          who: contact.who,
          phones: phoneNumbers.slice(0, contact.phones).map((digits) => `+687${digits}`),
          emails: contact.mail ? [contactMail] : [],
        },
      }),
    ...(has('application') && {
      application: { documents, emails: [applicationMail], phones: [], post: postalAddress, ...(hierarchy && { viaHierarchy: true }) },
      ...(printsNotes && { footnotes: notes.map((text, index) => ({ mark: String(index + 1), text })) }),
    }),
  }
}

const unitsOf = ({ corps, direction, interleaved, service }: Facts): Pick<Offer, 'corps' | 'direction' | 'service'> => {
  const units = interleaved ? interleaved.value : { corps, direction: direction?.words }
  return {
    ...(units.corps && { corps: units.corps }),
    ...(units.direction !== undefined && { direction: units.direction }),
    ...(service !== undefined && { service }),
  }
}

const offerOf = (drawn: Facts, printing: Layout, sections: readonly SectionPart[]): Offer => {
  const { deadline, initial } = deadlinesOf(drawn)
  const { residence, route, respncJob, title } = drawn
  const reference = referenceOf(drawn, printing)?.value
  const availability = availabilityOf(drawn, printing)?.value
  return straight({
    kind: 'offer',
    schemaVersion: 1,
    title: title.printed,
    ...(reference && { reference }),
    ...(drawn.employer !== undefined && { employer: drawn.employer }),
    ...unitsOf(drawn),
    ...(drawn.workplace !== undefined && { workplace: drawn.workplace }),
    ...(residence && { residence: { ...residence.value, route: route.value, text: residence.printed } }),
    postedOn: drawn.posted,
    deadline,
    ...(initial && { initialDeadline: initial }),
    ...(availability && { availability }),
    ...(respncJob !== undefined && respncJob !== '' && { respncJob }),
    ...(title.value !== undefined && { openings: title.value }),
    sections: sections.map(({ section }) => section),
    ...endOf(drawn, sections),
  })
}

const sampleOf = (drawn: Facts, printing: Layout): Sample => {
  const sections = sectionsOf(drawn, printing)
  return { text: textOf(drawn, printing, sections), offer: offerOf(drawn, printing, sections) }
}

/** Offers and the texts that say them, in the forms and layouts that real notices have. */
export const samples: fc.Arbitrary<Sample> = fc.tuple(facts, layout).map(([drawn, printing]) => sampleOf(drawn, printing))
