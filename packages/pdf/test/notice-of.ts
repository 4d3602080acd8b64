import { linkText, type TreeElement, textOf } from './read-tree.ts'
import { bodyOf, cutHere, headOf } from './template-words.ts'

/**
 * The notice that a document tells of, in the national template's labels and order, so that the parser can read it again. What the view
 * itself has to say is left out.
 */
export const noticeOf = (document: TreeElement): string => {
  const sections = new Map(elementsOf(document, 'Sect').map((section) => [textOf(first(section, 'H2')), section]))
  const section = (heading: string): TreeElement => sections.get(heading) ?? nothing
  const rows = new Map([...rowsOf(section('Où et quand')), ...rowsOf(section('L’essentiel'))])
  return [
    `# ${textOf(first(document, 'H1'))}`,
    ...headOf(rows, sentencesOf(document), [section('Emploi local'), section('Emploi local, en détail')].flatMap(sentencesOf)),
    ...bodyOf(sections, linesOf),
    ...elementsOf(section('Notes de l’avis'), 'Note').map(noteOf),
  ].join('\n')
}

const nothing: TreeElement = { role: '', pieces: [] }

const elementsOf = ({ pieces }: TreeElement, role: string): readonly TreeElement[] =>
  pieces.flatMap((piece) => (typeof piece !== 'string' && piece.role === role ? [piece] : []))

const first = (of: TreeElement, role: string): TreeElement => elementsOf(of, role)[0] ?? nothing

const sentencesOf = (of: TreeElement): readonly string[] => elementsOf(of, 'P').map(textOf)

/** Labels and values of a table; several values, and the small words below one, are paragraphs. */
const rowsOf = (section: TreeElement): readonly (readonly [string, readonly string[]])[] =>
  elementsOf(section, 'Table').flatMap((table) =>
    elementsOf(table, 'TR').map((row) => {
      const cell = first(row, 'TD')
      const paragraphs = elementsOf(cell, 'P')
      return [textOf(first(row, 'TH')), paragraphs.length > 0 ? paragraphs.map(textOf) : [textOf(cell)]] as const
    }),
  )

const linesOf = (of: TreeElement, depth = 0): readonly string[] =>
  of.pieces.flatMap((piece): readonly string[] => {
    if (typeof piece === 'string') return []
    if (piece.role === 'P') return textOf(piece) === cutHere ? [] : [markdown(piece), '']
    if (/^H[3-6]$/.test(piece.role)) return [`${'#'.repeat(Number(piece.role[1]))} ${textOf(piece)}`, '']
    if (piece.role === 'L') return [...elementsOf(piece, 'LI').flatMap((item) => itemLines(item, depth)), ...(depth === 0 ? [''] : [])]
    if (piece.role === 'Table') return tableLines(elementsOf(piece, 'TR'))
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
