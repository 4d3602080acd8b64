import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readDocument } from '@avpkit/documents'
import PdfParser from 'pdf2json'
import { getDocumentProxy } from 'unpdf'

/** A file in memory and on disk. */
export interface Sheet {
  readonly path: string
  readonly bytes: Uint8Array
}

/** One way to get at the words of a PDF. */
export interface Reader {
  readonly name: string
  readonly does: string
  readonly text: (sheet: Sheet) => Promise<string>
}

const own =
  (isolation: 'none' | 'process') =>
  async ({ bytes }: Sheet): Promise<string> =>
    (await readDocument(bytes, { isolation })).source?.text ?? ''

const withPdfJs = async ({ bytes }: Sheet): Promise<string> => {
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await document.loadingTask.destroy()
  return texts.join('\n')
}

const withPdf2Json = ({ bytes }: Sheet): Promise<string> =>
  new Promise((done, fail) => {
    const parser = new PdfParser(undefined, true)
    parser.on('pdfParser_dataError', fail)
    parser.on('pdfParser_dataReady', () => done(parser.getRawTextContent()))
    parser.parseBuffer(Buffer.from(bytes))
  })

const run = promisify(execFile)

const withPdfToText = async ({ path }: Sheet): Promise<string> =>
  (await run('pdftotext', ['-layout', path, '-'], { maxBuffer: 1e8 })).stdout

/** The first is what the others are compared with. */
export const readers: readonly Reader[] = [
  { name: '`readDocument`, here', does: 'lines of the notice with their places, in this process', text: own('none') },
  { name: '`readDocument`, guarded', does: 'the same in a new process with a deadline and a memory limit', text: own('process') },
  { name: 'pdf.js `getTextContent`', does: 'words in the order of the file, by the same build of pdf.js', text: withPdfJs },
  { name: 'pdf2json', does: 'words in the order of the file', text: withPdf2Json },
  { name: '`pdftotext -layout`', does: 'words laid out with blanks, by a native program in a new process', text: withPdfToText },
]
