import type { View, ViewBlock, ViewFactValue, ViewInline, ViewItem } from '@avpkit/core'
import { bold, italic, regular } from '@avpkit/pdf/fonts'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { PdfDrawer } from './drawer.ts'
import { runsOf } from './runs.ts'

const family = 'Atkinson'
const faces = { normal: regular, bold, italics: italic, bolditalics: bold }

// The types leave out the file system that Node's pdfmake has too: this is the boundary.
const { virtualfs } = pdfmake as unknown as { readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void } }

for (const [face, bytes] of Object.entries(faces)) virtualfs.writeFileSync(`${face}.ttf`, Buffer.from(bytes))
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setFonts({ [family]: { normal: 'normal.ttf', bold: 'bold.ttf', italics: 'italics.ttf', bolditalics: 'bolditalics.ttf' } })

const words = (inline: ViewInline) => runsOf(inline).map(({ text, href }) => (href === undefined ? text : { text, link: href }))

const item = (of: ViewItem): Content => [{ text: words(of) }, ...(of.blocks ?? []).map(block)]

const values = (all: readonly ViewFactValue[]): Content =>
  all.flatMap((value) => [{ text: words(value) }, ...(value.note === undefined ? [] : [{ text: value.note, style: 'small' }])])

const twoColumns = (rows: readonly (readonly [string, Content])[]): Content => ({
  table: { widths: ['auto', '*'], dontBreakRows: true, body: rows.map(([label, value]) => [{ text: label, style: 'label' }, value]) },
  layout: 'lightHorizontalLines',
})

const block = (of: ViewBlock): Content => {
  switch (of.type) {
    case 'paragraph':
    case 'notice':
      return { text: words(of), style: 'paragraph' }
    case 'heading':
      return { text: of.text, style: 'subsection', headlineLevel: 2 }
    case 'list':
      return of.ordered ? { ol: of.items.map(item) } : { ul: of.items.map(item) }
    case 'table':
      return {
        table: { headerRows: of.header ? 1 : 0, body: [...(of.header ? [[...of.header]] : []), ...of.rows.map((cells) => [...cells])] },
      }
    case 'facts':
      return twoColumns(of.facts.map((fact) => [fact.label, values(fact.values)]))
    case 'glossary':
      return twoColumns(of.entries.map(({ term, meaning }) => [term, { text: meaning }]))
    case 'notes':
      return of.notes.map((note) => ({ text: [`(${note.mark}) `, ...words(note)], style: 'small' }))
  }
}

const definition = (view: View): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [64, 60, 64, 62],
  language: view.locale,
  info: { title: view.meta.title, author: view.meta.author ?? '', subject: view.meta.subject, keywords: view.meta.keywords.join(', ') },
  defaultStyle: { font: family, fontSize: 10.2, lineHeight: 1.18 },
  styles: {
    title: { fontSize: 20, bold: true, margin: [0, 6, 0, 12] },
    headline: { fontSize: 14, bold: true },
    section: { fontSize: 13, bold: true, color: '#0f4570', margin: [0, 15, 0, 4] },
    subsection: { bold: true, margin: [0, 8, 0, 3] },
    paragraph: { margin: [0, 3, 0, 3] },
    label: { fontSize: 9.4, color: '#4c5863' },
    small: { fontSize: 9, color: '#4c5863' },
  },
  header: (page) =>
    page === 1
      ? null
      : {
          style: 'small',
          margin: [64, 28, 64, 0],
          columns: [view.title.slice(0, 80), { text: `Avis ${view.reference ?? ''}`, alignment: 'right' }],
        },
  footer: (page, pages) => ({
    style: 'small',
    margin: [64, 16, 64, 0],
    columns: [view.runningFoot, { text: `page ${page} / ${pages}`, alignment: 'right' }],
  }),
  content: [
    { text: view.employer ?? '', style: 'small' },
    { text: view.title, style: 'title' },
    { text: view.status.headline, bold: true },
    { text: view.status.date?.text ?? '', style: 'headline' },
    ...view.status.detail.map((text) => ({ text, style: 'small' })),
    ...view.sections.map(({ heading, blocks }) => [{ text: heading, style: 'section', headlineLevel: 1 }, ...blocks.map(block)]),
    ...view.foot.map((text) => ({ text, style: 'small' })),
  ],
  pageBreakBefore: ({ headlineLevel }, nodes) => headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
})

export const drawer: PdfDrawer = {
  plainBlanks: true,
  draw: (view) => pdfmake.createPdf(definition(view)).getBuffer(),
}
