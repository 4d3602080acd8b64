import { noticeOfCopy } from '@avpkit/core'
import { linkText, type TreeElement, textOf } from './read-tree.ts'

/** The notice that a document tells of, in the national template's labels and order, so that the parser can read it again. */
export const noticeOf = (document: TreeElement): string => {
  const copy = [
    `# ${textOf(first(document, 'H1'))}`,
    ...sentencesOf(document),
    ...elementsOf(document, 'Sect').flatMap((section) => sectionLines(section, textOf(first(section, 'H2')))),
  ]
  return (noticeOfCopy(copy) ?? []).map(({ text }) => text).join('\n')
}

const ofFacts: ReadonlySet<string> = new Set(['Où et quand', 'L’essentiel'])

const sectionLines = (section: TreeElement, heading: string): readonly string[] => [
  `## ${heading}`,
  ...(ofFacts.has(heading) ? rowsOf(section) : linesOf(section)),
]

const nothing: TreeElement = { role: '', pieces: [] }

const elementsOf = ({ pieces }: TreeElement, role: string): readonly TreeElement[] =>
  pieces.flatMap((piece) => (typeof piece !== 'string' && piece.role === role ? [piece] : []))

const first = (of: TreeElement, role: string): TreeElement => elementsOf(of, role)[0] ?? nothing

const sentencesOf = (of: TreeElement): readonly string[] => elementsOf(of, 'P').map(textOf)

/** Labels and values of a table; several values, and the small words below one, are paragraphs. */
const rowsOf = (section: TreeElement): readonly string[] =>
  elementsOf(section, 'Table').flatMap((table) =>
    elementsOf(table, 'TR').flatMap((row) => {
      const cell = first(row, 'TD')
      const [value = textOf(cell), ...others] = elementsOf(cell, 'P').map(textOf)
      return [`${textOf(first(row, 'TH'))} : ${value}`, ...others]
    }),
  )

const linesOf = (of: TreeElement, depth = 0): readonly string[] =>
  of.pieces.flatMap((piece): readonly string[] => {
    if (typeof piece === 'string') return []
    if (piece.role === 'P') return [markdown(piece), '']
    if (/^H[3-6]$/.test(piece.role)) return [`${'#'.repeat(Number(piece.role[1]))} ${textOf(piece)}`, '']
    if (piece.role === 'L') return [...elementsOf(piece, 'LI').flatMap((item) => itemLines(item, depth)), ...(depth === 0 ? [''] : [])]
    if (piece.role === 'Table') return tableLines(elementsOf(piece, 'TR'))
    if (piece.role === 'Note') return [noteOf(piece)]
    return piece.role === 'H2' ? [] : linesOf(piece, depth)
  })

const itemLines = (item: TreeElement, depth: number): readonly string[] => {
  const marker = textOf(first(item, 'Lbl'))
  const body = first(item, 'LBody')
  const words = { ...body, pieces: body.pieces.filter((piece) => typeof piece === 'string' || !['L', 'P', 'Table'].includes(piece.role)) }
  return [`${'    '.repeat(depth)}${marked(marker)} ${markdown(words)}`, ...linesOf(body, depth + 1)]
}

const marked = (marker: string): string => (/^\d+$/.test(marker) ? `${marker}.` : /\w/.test(marker) ? marker : '-')

/** Labels with one value each stand on lines of their own, in bold; all else is a table. */
const tableLines = (rows: readonly TreeElement[]): readonly string[] => {
  const areFacts = rows.every((row) => elementsOf(row, 'TH').length === 1 && elementsOf(row, 'TD').length === 1)
  return areFacts ? rows.flatMap((row) => [`**${textOf(first(row, 'TH'))}** ${textOf(first(row, 'TD'))}`, '']) : rows.map(rowLine)
}

const rowLine = (row: TreeElement): string =>
  `| ${row.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [textOf(piece)])).join(' | ')} |`

/** Links that lead elsewhere than their words say, as Markdown; asterisks are no marks. */
const markdown = (of: TreeElement): string => textOf({ ...of, pieces: of.pieces.map(linked) }).replaceAll('*', '\\*')

const linked = (piece: string | TreeElement): string | TreeElement => {
  if (typeof piece === 'string' || piece.href === undefined) return piece
  const [, before = '', words = ''] = /^(\s*)(.*)$/s.exec(linkText(piece)) ?? []
  return piece.href.endsWith(words) || piece.href.startsWith('tel:') ? piece : `${before}[${words}](${piece.href})`
}

const noteOf = (note: TreeElement): string => `(${textOf(first(note, 'Lbl')).replace(/[()]/g, '')}) ${textOf(first(note, 'P'))}`
