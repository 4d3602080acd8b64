import { append, blankLine, type DocumentLine, type Place, withoutSpareBlanks } from '../lines.ts'
import { bullet, isOpenSentence, paragraphsOf } from './flow.ts'
import { GrowingText } from './growing-text.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Piece } from './piece.ts'
import type { PagePieces } from './position-lines.ts'
import { type Cell, type Row, rowsOf } from './row.ts'
import { withoutRunning } from './running.ts'
import { type Element, elementOf, isElement, isInline, type Node } from './structure.ts'

/** A page and the part of the structure tree that it shows. */
export interface TaggedPage extends PagePieces {
  readonly tree: unknown
}

/** Words of one line that the tree makes, and whether the tree began it as something of its own. */
interface Words {
  readonly text: string
  readonly places: readonly Place[]
}

interface PageWords {
  readonly number: number
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  readonly measure: Measure
}

const cellsOf = (pieces: readonly Piece[], page: number): readonly Cell[] => rowsOf(pieces, page).flatMap(({ cells }) => cells)

const contentsOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => (isElement(node) ? contentsOf(node.children) : [node.content]))

/** Lines of words that the tree holds together; a line end that the author made stays one. */
const wordsOf = (nodes: readonly Node[], { pieces, number, measure }: PageWords): readonly Words[] =>
  paragraphsOf(
    cellsOf(
      contentsOf(nodes).flatMap((id) => pieces.get(id) ?? []),
      number,
    ),
    measure,
  ).map(({ text, places }) => ({ text, places }))

/** A page whose lines end at the right edge of the words of one cell. */
const withinCell = (cell: Element, page: PageWords): PageWords => {
  const pieces = contentsOf(cell.children).flatMap((id) => page.pieces.get(id) ?? [])
  return { ...page, measure: { ...page.measure, right: pieces.reduce((most, { right }) => Math.max(most, right), 0) - looser } }
}

const oneLine = (words: readonly Words[], by = ' '): Words => ({
  text: words
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(by),
  places: words.flatMap(({ places }) => places),
})

const isHeading = (role: string): boolean => /^(?:H[1-6]?|Title)$/.test(role)
const headingMark = (role: string): string => '#'.repeat(role === 'Title' ? 1 : Number(role[1] ?? 2))

const elements = ({ children }: Element): readonly Element[] => children.filter(isElement)

const all = (element: Element, role: string): readonly Element[] =>
  elements(element).flatMap((child) => (child.role === role ? [child] : child.role === 'Table' ? [] : all(child, role)))

/** Words of an element, one entry for each block in it. */
const blocksIn = (nodes: readonly Node[], page: PageWords): readonly Words[] => {
  const found: Words[] = []
  let run: Node[] = []
  const end = () => {
    if (run.length > 0) append(found, wordsOf(run, page))
    run = []
  }
  for (const node of nodes) {
    if (!isElement(node) || isInline(node)) run.push(node)
    else {
      end()
      append(found, blocksIn(node.children, page))
    }
  }
  end()
  return found.filter(({ text }) => text !== '')
}

const rowLines = (row: Element, page: PageWords): readonly DocumentLine[] => {
  const cells = elements(row).filter(({ role }) => role === 'TH' || role === 'TD')
  const words = cells.map((cell) => blocksIn(cell.children, withinCell(cell, page)))
  if (cells.length !== 2) {
    if (cells.length === 1) return words.flat()
    return [
      { text: `| ${words.map((each) => oneLine(each, '<br>').text).join(' | ')} |`, places: words.flat().flatMap(({ places }) => places) },
    ]
  }
  const [labels = [], [first, ...rest] = []] = words
  const label = oneLine(labels)
  // Two facts side by side: each cell holds its own label.
  if (!first || label.text === '' || /:\s+\S/.test(label.text)) return words.flat()
  const colon = /:$/.test(label.text) ? '' : ' :'
  return [{ text: `${label.text}${colon} ${first.text}`, places: [...label.places, ...first.places] }, ...rest]
}

/** The sign of an item, as an element of its own or as the first words of the item. */
const signOf = (label: Element | undefined, first: Words | undefined, page: PageWords): readonly [mark: string, sign: string] => {
  const own = label ? oneLine(wordsOf(label.children, page)).text : ''
  const [drawn = ''] = /^(?:\d{1,2}|[a-k])[.)°](?=\s)/.exec(first?.text ?? '') ?? bullet.exec(first?.text ?? '') ?? []
  const mark = own || drawn.trim()
  const isNumber = /^(?:\d{1,2}|[a-k])[.)°]?$/.test(mark)
  return [isNumber ? mark.replace(/^\d+$/, '$&.') : '-', own === '' ? drawn : '']
}

const itemLines = (item: Element, depth: number, isFirst: boolean, page: PageWords): readonly DocumentLine[] => {
  const label = elements(item).find(({ role }) => role === 'Lbl')
  const body = item.children
    .filter((node) => node !== label)
    .flatMap((node) => (isElement(node) && node.role === 'LBody' ? node.children : [node]))
  const isList = (node: Node): node is Element => isElement(node) && node.role === 'L'
  const lists = body.filter(isList)
  const own = body.filter((node) => !isList(node))
  const [first, ...rest] = blocksIn(own, page)
  const [mark, sign] = signOf(label, first, page)
  const isRest = isFirst && !label && sign === ''
  const pad = '  '.repeat(depth)
  return [
    ...(first
      ? [
          {
            text: isRest ? `${continued}${first.text}` : `${pad}${mark} ${first.text.slice(sign.length).trimStart()}`,
            places: first.places,
          },
        ]
      : []),
    ...rest.map(({ text, places }) => ({ text: `${pad}  ${text}`, places })),
    ...lists.flatMap((list) => listLines(list, depth + 1, false, page)),
  ]
}

/** Stands before words that may go on with those of the page before. */
const continued = '\u0000'

/** Some trees tell of each page all items of a list that it shows a part of. */
const isOnPage = (element: Element, { pieces }: PageWords): boolean => contentsOf(element.children).some((id) => pieces.has(id))

const listLines = (list: Element, depth: number, opensPage: boolean, page: PageWords): readonly DocumentLine[] =>
  elements(list)
    .filter((child) => isOnPage(child, page))
    .flatMap((child, index) =>
      child.role === 'L' ? listLines(child, depth + 1, false, page) : itemLines(child, depth, opensPage && index === 0, page),
    )

/** A label of its own before a block: the number of a note. */
const isLabel = (node: Node): boolean => isElement(node) && node.role === 'Lbl'

/** Lines of blocks; `opens` marks words at the head of a page, which may go on with those of the page before. */
const blockLines = (nodes: readonly Node[], page: PageWords, opens: { isFirst: boolean }): readonly DocumentLine[] => {
  const lines: DocumentLine[] = []
  let run: Node[] = []
  const end = () => {
    if (run.length === 0) return
    const words = wordsOf(run, page).filter(({ text }) => text !== '')
    append(
      lines,
      words.map(({ text, places }, index) => ({ text: index === 0 && opens.isFirst ? continued + text : text, places })),
    )
    lines.push(blankLine)
    if (words.length > 0) opens.isFirst = false
    run = []
  }
  for (const node of nodes) {
    if (!isElement(node) || isInline(node)) {
      run.push(node)
      continue
    }
    if (run.length > 0 && run.every(isLabel)) {
      const label = oneLine(wordsOf(run, page))
      const [first, ...rest] = elementLines(node, page, { isFirst: false })
      lines.push({ text: `${label.text} ${first?.text ?? ''}`.trim(), places: [...label.places, ...(first?.places ?? [])] })
      append(lines, rest)
      run = []
      continue
    }
    end()
    append(lines, elementLines(node, page, opens))
  }
  end()
  return lines
}

const elementLines = (element: Element, page: PageWords, opens: { isFirst: boolean }): readonly DocumentLine[] => {
  const { role, children } = element
  if (isHeading(role)) {
    const { text, places } = oneLine(blocksIn(children, page))
    if (text !== '') opens.isFirst = false
    return text === '' ? [] : [blankLine, { text: `${headingMark(role)} ${text}`, places }, blankLine]
  }
  if (role === 'L') {
    const lines = listLines(element, 0, opens.isFirst, page)
    if (lines.length > 0) opens.isFirst = false
    return [...lines, blankLine]
  }
  if (role === 'Table') {
    opens.isFirst = false
    return [...all(element, 'TR').flatMap((row) => rowLines(row, page)), blankLine]
  }
  return blockLines(children, page, opens)
}

const pageWords = (page: TaggedPage, number: number, measure: Measure): PageWords => {
  const pieces = new Map<string, Piece[]>()
  for (const piece of page.pieces) {
    if (piece.content === undefined) continue
    const known = pieces.get(piece.content)
    if (known) known.push(piece)
    else pieces.set(piece.content, [piece])
  }
  return { number, pieces, measure }
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)

/** Share of the letters outside decoration that a tree must hold to be trusted. */
const trusted = 0.97

const isTrusted = (rows: readonly Row[], trees: readonly (Element | undefined)[]): boolean => {
  const ids = trees.map((tree) => new Set(contentsOf(tree ? [tree] : [])))
  const shown = rows.flatMap(({ cells, page }) => cells.flatMap(({ pieces }) => pieces.map((piece) => ({ piece, page }))))
  const held = shown.filter(({ piece: { content }, page }) => content !== undefined && ids[page - 1]?.has(content))
  const [drawn, kept] = [shown, held].map((list) => lettersOf(list.map(({ piece }) => piece)))
  return drawn !== undefined && kept !== undefined && drawn > 0 && kept >= drawn * trusted
}

/** Words at the head of a page that go on with the last ones of the page before are one line with them. */
const joinedPages = (lines: readonly DocumentLine[], { rejoin }: Measure): readonly DocumentLine[] => {
  const joined: { readonly text: GrowingText; readonly isHeading: boolean; readonly places: Place[] }[] = []
  for (const { text, places } of lines) {
    const isContinued = text.startsWith(continued)
    const words = isContinued ? text.slice(continued.length) : text
    const last = isContinued ? joined.findLast((each) => each.text.end !== '') : undefined
    if (last && !last.isHeading && isOpenSentence(last.text.end, words)) {
      while (joined.at(-1) !== last) joined.pop()
      last.text.add(words, rejoin)
      for (const place of places) last.places.push(place)
    } else joined.push({ text: new GrowingText(words), isHeading: words.startsWith('#'), places: [...places] })
  }
  return joined.map(({ text, places }) => ({ text: text.toString(), places }))
}

/** The tree keeps words together: only a line that ends this much too early, in points, was ended by its author. */
const looser = 30

/** Makes the lines of a text of the structure tree; `undefined` when there is none, or when it leaves out words. */
export const taggedLines = (pages: readonly TaggedPage[]): readonly DocumentLine[] | undefined => {
  const trees = pages.map(({ tree }) => elementOf(tree))
  const shown = pages.map(({ pieces, height }, index) => ({
    rows: rowsOf(
      pieces.filter(({ isArtifact }) => !isArtifact),
      index + 1,
    ),
    height,
  }))
  // Running headers are left out of some trees without being called decoration.
  if (!isTrusted(withoutRunning(shown).flat(), trees)) return undefined
  const rows = shown.flatMap((page) => page.rows)
  const measure = measureOf(
    pages.flatMap(({ pieces }) => pieces),
    rows,
  )
  const own = { ...measure, right: measure.right - looser, lineStep: Number.POSITIVE_INFINITY, isTogether: true }
  const lines = trees.flatMap((tree, index) => {
    const page = pages[index]
    return tree && page ? blockLines([tree], pageWords(page, index + 1, own), { isFirst: index > 0 }) : []
  })
  return withoutSpareBlanks(joinedPages(lines, own))
}
