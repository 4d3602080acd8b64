import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { piecesOf } from '../../documents/src/pdf/piece.ts'
import type { PagePieces } from '../../documents/src/pdf/position-lines.ts'

/** An element of the structure tree as pdf.js reads it, with the words of its content. */
export interface ReadElement {
  readonly role: string
  /** Its words and the elements among them. */
  readonly pieces: readonly (string | ReadElement)[]
}

export interface ReadLink {
  readonly contents: string
  readonly url: string | undefined
  readonly internal: boolean
}

/** What an independent reader finds in a file. */
export interface ReadPdf {
  readonly pages: readonly {
    readonly structure: ReadElement
    readonly text: string
    /** Its words with their positions, as `@avpkit/documents` takes them. */
    readonly placed: PagePieces
    readonly links: readonly ReadLink[]
  }[]
  /** The words of each marked content, by its page and number: `p10R_mc3`. */
  readonly words: ReadonlyMap<string, string>
  readonly outline: readonly OutlineEntry[]
  readonly title: string
}

export interface OutlineEntry {
  readonly title: string
  readonly items: readonly OutlineEntry[]
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(await document.getPage(number)))
  const words = new Map(pages.flatMap((page) => [...page.words]))
  const read = { pages, words, outline: entries(await document.getOutline()), title: await titleOf(document) }
  await document.loadingTask.destroy()
  return read
}

const titleOf = async (document: PDFDocumentProxy): Promise<string> => {
  const { info } = await document.getMetadata()
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

const entries = (outline: Outline | null): readonly OutlineEntry[] =>
  (outline ?? []).map(({ title, items }) => ({ title, items: entries(items) }))

const readPage = async (page: PDFPageProxy) => {
  const { words, text, placed } = await wordsOf(page)
  const annotations: readonly unknown[] = await page.getAnnotations()
  return { structure: element(await page.getStructTree(), words), words, text, placed, links: annotations.map(linkOf) }
}

const member = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)

const linkOf = (annotation: unknown): ReadLink => {
  const url = member(annotation, 'url')
  return {
    contents: String(member(member(annotation, 'contentsObj'), 'str') ?? ''),
    url: typeof url === 'string' ? url : undefined,
    internal: member(annotation, 'dest') !== undefined && member(annotation, 'dest') !== null,
  }
}

/** The words of each marked content by its id, and all words but those of artifacts. */
const wordsOf = async (page: PDFPageProxy) => {
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  let text = ''
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((marked) => marked !== undefined)
      if (id === undefined) continue
      const shown = item.str + (item.hasEOL ? '\n' : '')
      words.set(id, (words.get(id) ?? '') + shown)
      text += shown
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined)
  }
  const { transform, height } = page.getViewport({ scale: 1 })
  const pieces = piecesOf(items, transform).filter(({ isArtifact }) => !isArtifact)
  return { words, text, placed: { pieces, height } }
}

const element = (node: unknown, words: ReadonlyMap<string, string>): ReadElement => {
  const nodes = member(node, 'children')
  const children: readonly unknown[] = Array.isArray(nodes) ? nodes : []
  const pieces = children.flatMap((child): (string | ReadElement)[] => {
    if (member(child, 'type') === 'content') return [words.get(String(member(child, 'id'))) ?? '']
    return member(child, 'role') === undefined ? [] : [element(child, words)]
  })
  return { role: String(member(node, 'role') ?? ''), pieces }
}

/** An element's own words, without those of the elements in it. */
export const wordsIn = ({ pieces }: ReadElement): string =>
  pieces
    .filter((piece) => typeof piece === 'string')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()

export const elementsIn = ({ pieces }: ReadElement): readonly ReadElement[] => pieces.filter((piece) => typeof piece !== 'string')

/** The tree as an indented text: one line for each element, its own words behind its role. */
export const outlined = (of: ReadElement, depth = 0): string => {
  const words = wordsIn(of)
  return [
    `${'  '.repeat(depth)}${of.role}${words === '' ? '' : ` ${words}`}`,
    ...elementsIn(of).map((child) => outlined(child, depth + 1)),
  ].join('\n')
}
