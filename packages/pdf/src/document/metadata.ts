import type { PlainDate, View } from '@avpkit/core'
import { plainText } from './plain-text.ts'

/** What the file says about itself. */
export interface Metadata {
  readonly title: string
  readonly author: string | undefined
  readonly subject: string
  readonly keywords: string
  readonly lang: string
  /** From the content, never from the clock. */
  readonly created: Date
}

const producer = 'avpkit'

export const metadataOf = (view: View, day: PlainDate | undefined): Metadata => {
  const author = plainText(view.meta.author ?? view.employer ?? '', 400)
  return {
    title: plainText(view.meta.title, 400) || plainText(view.title, 400) || '—',
    author: author === '' ? undefined : author,
    subject: plainText(view.meta.subject, 800),
    keywords: plainText(view.meta.keywords.join(', '), 800),
    lang: view.locale,
    created: startOf(day) ?? startOf(dayOf(view)) ?? new Date(undated),
  }
}

/** Date of documents whose content has none. */
const undated = '2000-01-01T00:00:00Z'

const startOf = (day: PlainDate | undefined): Date | undefined => {
  const start = new Date(`${day}T00:00:00Z`)
  return day === undefined || Number.isNaN(start.getTime()) ? undefined : start
}

/** The day on which the offer was posted, else the first day that the view shows. */
const dayOf = (view: View): PlainDate | undefined => {
  const facts = view.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'facts' ? block.facts : [])))
  const dayOfFact = (key: string) => facts.find((fact) => fact.key === key)?.values.find(({ day }) => day !== undefined)?.day
  return dayOfFact('postedOn') ?? dayOfFact('deadline') ?? view.status.date?.day
}

/** The information dictionary. */
export const informationOf = ({ title, author, subject, keywords, created }: Metadata) => ({
  Title: title,
  ...(author !== undefined && { Author: author }),
  ...(subject !== '' && { Subject: subject }),
  ...(keywords !== '' && { Keywords: keywords }),
  Creator: producer,
  Producer: producer,
  CreationDate: created,
})

const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (words: string): string => words.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

const description = (namespaces: readonly string[], content: string): string =>
  `<rdf:Description rdf:about="" ${namespaces.map((namespace) => `xmlns:${namespace}`).join(' ')}>${content}</rdf:Description>\n`

const alternative = (words: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li></rdf:Alt>`

/**
 * The XMP descriptions of the same facts, and the sign of PDF/UA-1 with the schema that PDF/A-2 asks for it (ISO 19005-2, 6.6.2.3.3). The
 * sign of PDF/A-2a is pdfkit's.
 */
export const xmpOf = ({ title, author, subject, keywords, lang, created }: Metadata): string =>
  [
    description(
      ['dc="http://purl.org/dc/elements/1.1/"'],
      `<dc:format>application/pdf</dc:format><dc:title>${alternative(title)}</dc:title>` +
        (author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`) +
        (subject === '' ? '' : `<dc:description>${alternative(subject)}</dc:description>`) +
        `<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>`,
    ),
    description(
      ['xmp="http://ns.adobe.com/xap/1.0/"'],
      `<xmp:CreateDate>${created.toISOString().slice(0, 19)}Z</xmp:CreateDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ),
    description(
      ['pdf="http://ns.adobe.com/pdf/1.3/"'],
      `<pdf:Producer>${producer}</pdf:Producer>${keywords === '' ? '' : `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`}`,
    ),
    description(['pdfuaid="http://www.aiim.org/pdfua/ns/id/"'], '<pdfuaid:part>1</pdfuaid:part>'),
    description(
      [
        'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
        'pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
        'pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
      ],
      '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
        '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
        '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
        '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
        '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
        '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
        '<pdfaProperty:category>internal</pdfaProperty:category>' +
        '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>' +
        '</rdf:li></rdf:Seq></pdfaSchema:property>' +
        '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
    ),
  ].join('')
