import type { Limits } from '../limits.ts'
import { type DocumentLine, withoutSpareBlanks, withPlainStars } from '../lines.ts'
import { failure, isMissing, type Outcome, reasonOf, type Trouble } from '../outcome.ts'
import { mayHaveDrawnBullets, withDrawnBullets } from './drawn-bullets.ts'
import { piecesOf } from './piece.ts'
import { positionLines } from './position-lines.ts'
import { type TaggedPage, taggedLines } from './tagged-lines.ts'

type Unpdf = typeof import('unpdf')
type PdfDocument = Awaited<ReturnType<Unpdf['getDocumentProxy']>>

/** Errors alone; the reader is quiet. */
const quiet = 0

const readPage = async (document: PdfDocument, number: number): Promise<TaggedPage> => {
  const page = await document.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: true })
  const tree: unknown = await page.getStructTree().catch(() => undefined)
  page.cleanup()
  return { pieces: piecesOf(content.items, view.transform), height: view.height, tree }
}

/** A page that is a picture may hold a stamp of a few letters. */
const fewLetters = 20

const lettersOn = ({ pieces }: TaggedPage): number => pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu)?.length ?? 0), 0)

/** Looking at what a page draws besides words takes longer than its words do. */
const withBullets = async (
  document: PdfDocument,
  pages: readonly TaggedPage[],
  { getResolvedPDFJS }: Unpdf,
): Promise<readonly TaggedPage[]> => {
  if (!mayHaveDrawnBullets(pages.map(({ pieces }) => pieces))) return pages
  const { OPS: numbers } = await getResolvedPDFJS()
  const seen: TaggedPage[] = []
  for (const [index, read] of pages.entries()) {
    const page = await document.getPage(index + 1)
    const drawing = await page.getOperatorList()
    seen.push({ ...read, pieces: withDrawnBullets(read.pieces, drawing, numbers, page.getViewport({ scale: 1 }).transform) })
    page.cleanup()
  }
  return seen
}

const linesOf = async (document: PdfDocument, pages: readonly TaggedPage[], unpdf: Unpdf): Promise<readonly DocumentLine[]> =>
  taggedLines(pages) ?? positionLines(await withBullets(document, pages, unpdf))

const readPages = async (document: PdfDocument, { pages: limit }: Limits, unpdf: Unpdf): Promise<Outcome> => {
  const { numPages } = document
  if (numPages > limit) return failure({ code: 'source-too-many-pages', data: { pages: numPages, limit } })
  const pages: TaggedPage[] = []
  for (let number = 1; number <= numPages; number++) pages.push(await readPage(document, number))
  const letters = pages.map(lettersOn)
  if (letters.reduce((sum, each) => sum + each, 0) < fewLetters * numPages)
    return failure({ code: 'source-no-text-layer', data: { pages: numPages } })
  const bare = letters.flatMap((count, index) => (count === 0 ? [index + 1] : []))
  const troubles: readonly Trouble[] = bare.length === 0 ? [] : [{ code: 'source-pages-without-text', data: { pages: bare, of: numPages } }]
  const lines = (await linesOf(document, pages, unpdf)).map(({ text, places }) => ({ text: withPlainStars(text), places }))
  return { lines: withoutSpareBlanks(lines), troubles }
}

const troubleOf = (error: unknown): Trouble =>
  error instanceof Error && error.name === 'PasswordException'
    ? { code: 'source-encrypted', data: {} }
    : { code: 'source-malformed', data: { reason: reasonOf(error) } }

const load = async (): Promise<Unpdf | undefined> => {
  try {
    return await import('unpdf')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Reads a PDF: by its structure tree when it has a trustworthy one, else by the positions of its words. */
export const readPdf = async (bytes: Uint8Array, limits: Limits): Promise<Outcome> => {
  const unpdf = await load()
  if (!unpdf) return failure({ code: 'source-reader-missing', data: { format: 'PDF', module: 'unpdf' } })
  let document: PdfDocument | undefined
  try {
    document = await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: quiet, disableAutoFetch: true })
    return await readPages(document, limits, unpdf)
  } catch (error) {
    return failure(troubleOf(error))
  } finally {
    await document?.loadingTask.destroy().catch(() => undefined)
  }
}
