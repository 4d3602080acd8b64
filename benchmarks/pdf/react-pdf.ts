import type { View as OfferView, ViewBlock, ViewFactValue, ViewInline, ViewItem } from '@avpkit/core'
import { bold, italic, regular } from '@avpkit/pdf/fonts'
import { Document, Font, Link, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement, type ReactNode } from 'react'
import type { PdfDrawer } from './drawer.ts'
import { runsOf } from './runs.ts'

const family = 'Atkinson'
const address = (bytes: Uint8Array): string => `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`

Font.register({
  family,
  fonts: [{ src: address(regular) }, { src: address(bold), fontWeight: 'bold' }, { src: address(italic), fontStyle: 'italic' }],
})

Font.registerHyphenationCallback((word) => [word])

const styles = StyleSheet.create({
  page: { fontFamily: family, fontSize: 10.2, lineHeight: 1.4, paddingTop: 60, paddingBottom: 62, paddingHorizontal: 64 },
  header: { position: 'absolute', top: 28, left: 64, right: 64, flexDirection: 'row', justifyContent: 'space-between', fontSize: 8.2 },
  footer: { position: 'absolute', bottom: 34, left: 64, right: 64, flexDirection: 'row', justifyContent: 'space-between', fontSize: 8.2 },
  title: { fontSize: 20, fontWeight: 'bold', marginTop: 6, marginBottom: 12 },
  strong: { fontWeight: 'bold' },
  headline: { fontSize: 14, fontWeight: 'bold' },
  section: { fontSize: 13, fontWeight: 'bold', color: '#0f4570', marginTop: 15, marginBottom: 4 },
  subsection: { fontWeight: 'bold', marginTop: 8, marginBottom: 3 },
  paragraph: { marginVertical: 3 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#c3ccd4', paddingVertical: 2.6 },
  label: { width: '26%', fontSize: 9.4, color: '#4c5863' },
  cell: { flex: 1 },
  item: { flexDirection: 'row' },
  marker: { width: 14 },
  small: { fontSize: 9, color: '#4c5863' },
})

type Style = (typeof styles)[keyof typeof styles]

const words = (inline: ViewInline): readonly ReactNode[] =>
  runsOf(inline).map(({ text, href }, key) => (href === undefined ? text : h(Link, { src: href, key }, text)))

const text = (style: Style, key: number, ...children: readonly ReactNode[]): ReactElement => h(Text, { style, key }, ...children)

const item = (of: ViewItem, marker: string, key: number): ReactElement =>
  h(
    View,
    { style: styles.item, key },
    h(Text, { style: styles.marker }, marker),
    h(View, { style: styles.cell }, h(Text, null, ...words(of)), ...(of.blocks ?? []).map(block)),
  )

const row = (label: string, value: readonly ReactNode[], key: number): ReactElement =>
  h(View, { style: styles.row, wrap: false, key }, h(Text, { style: styles.label }, label), h(View, { style: styles.cell }, ...value))

const values = (all: readonly ViewFactValue[]): readonly ReactNode[] =>
  all.flatMap((value) => [
    h(Text, null, ...words(value)),
    ...(value.note === undefined ? [] : [h(Text, { style: styles.small }, value.note)]),
  ])

const cells = (of: readonly string[], key: number): ReactElement =>
  h(View, { style: styles.row, wrap: false, key }, ...of.map((cell, at) => text(styles.cell, at, cell)))

const block = (of: ViewBlock, key: number): ReactElement => {
  switch (of.type) {
    case 'paragraph':
    case 'notice':
      return text(styles.paragraph, key, ...words(of))
    case 'heading':
      return h(Text, { style: styles.subsection, minPresenceAhead: 20, key }, of.text)
    case 'list':
      return h(View, { key }, ...of.items.map((each, at) => item(each, of.ordered ? (each.marker ?? `${at + 1}.`) : '•', at)))
    case 'table':
      return h(View, { key }, ...[...(of.header ? [of.header] : []), ...of.rows].map(cells))
    case 'facts':
      return h(View, { key }, ...of.facts.map((fact, at) => row(fact.label, values(fact.values), at)))
    case 'glossary':
      return h(View, { key }, ...of.entries.map(({ term, meaning }, at) => row(term, [h(Text, null, meaning)], at)))
    case 'notes':
      return h(View, { key }, ...of.notes.map((note, at) => text(styles.small, at, `(${note.mark}) `, ...words(note))))
  }
}

const document = (view: OfferView) =>
  h(
    Document,
    { title: view.meta.title, author: view.meta.author ?? '', subject: view.meta.subject, language: view.locale },
    h(
      Page,
      { size: 'A4', style: styles.page },
      h(View, { fixed: true, style: styles.header }, h(Text, null, view.title.slice(0, 80)), h(Text, null, `Avis ${view.reference ?? ''}`)),
      h(Text, { style: styles.small }, view.employer ?? ''),
      h(Text, { style: styles.title }, view.title),
      h(Text, { style: styles.strong }, view.status.headline),
      h(Text, { style: styles.headline }, view.status.date?.text ?? ''),
      ...view.status.detail.map((each, key) => text(styles.small, key, each)),
      ...view.sections.map(({ heading, blocks }, key) =>
        h(View, { key }, h(Text, { style: styles.section, minPresenceAhead: 30 }, heading), ...blocks.map(block)),
      ),
      ...view.foot.map((each, key) => text(styles.small, key, each)),
      h(
        View,
        { fixed: true, style: styles.footer },
        h(Text, null, view.runningFoot),
        h(Text, { render: ({ pageNumber, totalPages }) => `page ${pageNumber} / ${totalPages}` }),
      ),
    ),
  )

export const drawer: PdfDrawer = {
  plainBlanks: true,
  draw: (view) => renderToBuffer(document(view)),
}
