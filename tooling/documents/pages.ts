import type { Block, Inline, ListItem } from '@avpkit/core'
import { linked } from './linked.ts'
import type { Notice, NoticeFact } from './notice.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Note marks and the letters of "1er" stand raised and small, as word processors set them. */
const raised = (text: string): string =>
  escaped(text)
    .replace(/ ?\((\d)\)/g, '<sup>$1</sup>')
    .replace(/\b1er\b/g, '1<sup>er</sup>')

const words = (inline: Inline): string => linked(inline, raised, (made, href) => `<a href="${escaped(href)}">${made}</a>`)

const item = (entry: ListItem): string => `<li>${words(entry)}${(entry.blocks ?? []).map(block).join('')}</li>`

const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${raised(cell)}</td>`).join('')}</tr>`

const block = (of: Block): string => {
  switch (of.type) {
    case 'paragraph':
      return `<p>${words(of)}</p>`
    case 'list':
      return of.ordered ? `<ol>${of.items.map(item).join('')}</ol>` : `<ul>${of.items.map(item).join('')}</ul>`
    case 'table':
      return `<table class="grid">${[...(of.header ? [of.header] : []), ...of.rows].map(row).join('')}</table>`
    case 'facts':
      return of.facts.map(({ label, value }) => `<p><b>${raised(label)} :</b> ${raised(value)}</p>`).join('')
    case 'heading':
      return `<h3>${raised(of.text)}</h3>`
  }
}

const body = ({ sections, footnotes }: Notice): string =>
  [
    ...sections.map(({ heading, blocks }) => `<h2>${raised(heading)}</h2>${blocks.map(block).join('')}`),
    ...footnotes.map(({ mark, text }) => `<p class="note"><sup>(${mark})</sup> ${escaped(text)}</p>`),
  ].join('\n')

const lines = (value: readonly string[]): string => value.map(raised).join('<br>')

const labelled = ({ label, value }: NoticeFact): string => `<b>${raised(label)} :</b> ${lines(value)}`

const page = (title: string, style: string, content: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page { size: A4; margin: 18mm 16mm }
body { font: 10.5pt/1.35 "Liberation Serif", "DejaVu Serif", serif; margin: 0 }
p { margin: .4em 0 } table { border-collapse: collapse; width: 100% } td { vertical-align: top; padding: 3pt 5pt }
sup { font-size: 65%; line-height: 0 } ul, ol { margin: .3em 0; padding-left: 1.6em }
${style}</style></head><body>${content}</body></html>`

const logo = (letters: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" rx="8" fill="#0b5a6e"/><circle cx="68" cy="22" r="10" fill="#f2b632"/><path d="M8 46 30 20 46 38 56 30 82 46Z" fill="#fff"/><title>${letters}</title></svg>`,
  )}`

/** Facts two by two, each in a cell of its own with its label, as in the official notices. */
const pairs = (facts: readonly NoticeFact[]): string => {
  const half = Math.ceil(facts.length / 2)
  return facts
    .slice(0, half)
    .map((left, index) => {
      const right = facts[half + index]
      return `<tr><td>${labelled(left)}</td><td>${right ? labelled(right) : ''}</td></tr>`
    })
    .join('')
}

const job = 'Emploi RESPNC'
const headFacts = ({ facts }: Notice): readonly NoticeFact[] => facts.filter(({ label }) => label !== job)
const jobLine = ({ facts }: Notice): string =>
  facts
    .filter(({ label }) => label === job)
    .map((one) => `<p>${labelled(one)}</p>`)
    .join('')

/** A logo, the title in its frame, and a table of two columns whose cells hold label and value. */
const official = (notice: Notice): string =>
  page(
    notice.title,
    `h1 { font-size: 15pt; text-align: center; border: 1.5pt solid #0b5a6e; padding: 5pt; margin: 8pt 0 } .facts td { border: .5pt solid #777; width: 50% }
h2 { font-size: 11pt; background: #e3eef0; padding: 2pt 5pt; margin: 10pt 0 4pt } h3 { font-size: 10.5pt; margin: 6pt 0 2pt }`,
    `<img src="${logo('PS')}" alt="" width="90" height="60"><h1>${escaped(notice.title)}</h1>
<table class="facts">${pairs(headFacts(notice))}</table>${jobLine(notice)}${body(notice)}`,
  )

/** Labels in one column, values in the other; both wrap. */
const labelColumn = (notice: Notice): string =>
  page(
    notice.title,
    `h1 { font-size: 16pt; margin: 0 0 8pt } .facts td { border-bottom: .5pt solid #bbb } .facts td:first-child { width: 28%; font-weight: bold }
h2 { font-size: 13pt; margin: 12pt 0 4pt } h3 { font-size: 11.5pt }`,
    `<h1>${escaped(notice.title)}</h1>
<table class="facts">${notice.facts.map(({ label, value }) => `<tr><td>${raised(label)} :</td><td>${lines(value)}</td></tr>`).join('')}</table>${body(notice)}`,
  )

/** Nothing but lines, in one size. */
const plain = (notice: Notice): string =>
  page(
    notice.title,
    'body { font-family: "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 10pt } h1, h2, h3 { font-size: 10pt; margin: 8pt 0 3pt } h1 { text-transform: none }',
    `<h1>${escaped(notice.title)}</h1>${notice.facts.map((one) => `<p>${labelled(one)}</p>`).join('')}${body(notice)}`,
  )

/** Four narrow columns, label, value, label, value, so that most cells wrap. */
const interleaved = (notice: Notice): string => {
  const facts = headFacts(notice)
  const cells = ({ label, value }: NoticeFact) => `<td class="label">${raised(label)}</td><td>${lines(value)}</td>`
  const rows = facts.flatMap((left, index) => {
    const right = facts[index + 1]
    return index % 2 === 0 ? [`<tr>${cells(left)}${right ? cells(right) : '<td></td><td></td>'}</tr>`] : []
  })
  return page(
    notice.title,
    `h1 { font-size: 14pt; text-align: right } .facts td { border: .5pt solid #999; width: 28% } .facts td.label { width: 22%; font-weight: bold; background: #f3f3f3 }
h2 { font-size: 12pt; color: #0b5a6e; margin: 10pt 0 3pt } h3 { font-size: 10.5pt; font-style: italic }`,
    `<h1>${escaped(notice.title)}</h1><table class="facts">${rows.join('')}</table>${jobLine(notice)}${body(notice)}`,
  )
}

/** A page as somebody would lay it out, and what is printed around each sheet. */
export interface Layout {
  readonly name: string
  readonly html: (notice: Notice) => string
  readonly header?: (notice: Notice) => string
  readonly footer?: (notice: Notice) => string
}

const running = (content: string): string =>
  `<div style="font: 8pt serif; width: 100%; padding: 0 16mm; display: flex; justify-content: space-between">${content}</div>`

const referenceOf = ({ facts }: Notice): string => facts.find(({ label }) => label === 'Référence')?.value[0] ?? ''

export const layouts: readonly Layout[] = [
  { name: 'two columns of facts, logo', html: official },
  { name: 'labels beside values', html: labelColumn },
  { name: 'lines alone', html: plain },
  {
    name: 'four columns, running header and footer',
    html: interleaved,
    header: (notice) => running(`<span>Avis de vacance de poste</span><span>${escaped(referenceOf(notice))}</span>`),
    footer: () =>
      running(
        '<span>Direction des ressources humaines</span><span>page <span class="pageNumber"></span> / <span class="totalPages"></span></span>',
      ),
  },
]
