import { htmlLines } from '../html/read-html.ts'
import type { Limits } from '../limits.ts'
import { withoutSpareBlanks, wordsLine } from '../lines.ts'
import { failure, isMissing, type Outcome, reasonOf } from '../outcome.ts'
import { archiveOf } from './archive.ts'

type Mammoth = typeof import('mammoth')

/** More parts than any notice has. */
const mostFiles = 5000

const load = async (): Promise<Mammoth | undefined> => {
  try {
    const loaded = await import('mammoth')
    return 'default' in loaded ? (loaded.default as Mammoth) : loaded
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Pictures are logos here, and stay packed. */
const noPictures = (mammoth: Mammoth) => mammoth.images.imgElement(async () => ({ src: '' }))

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Titre'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"]

/** Reads a DOCX. The sizes that its directory states are looked at before anything is unpacked. */
export const readDocx = async (bytes: Uint8Array, { unpackedBytes }: Limits): Promise<Outcome> => {
  const archive = archiveOf(bytes)
  if (!archive) return failure({ code: 'source-malformed', data: { reason: 'ZIP' } })
  if (archive.unpacked > unpackedBytes || archive.files > mostFiles)
    return failure({ code: 'source-too-large', data: { length: archive.unpacked, limit: unpackedBytes } })
  const mammoth = await load()
  if (!mammoth) return failure({ code: 'source-reader-missing', data: { format: 'DOCX', module: 'mammoth' } })
  try {
    const buffer = typeof Buffer === 'undefined' ? undefined : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const input = buffer ? { buffer } : { arrayBuffer: new Uint8Array(bytes).buffer }
    const { value } = await mammoth.convertToHtml(input, { convertImage: noPictures(mammoth), styleMap: styles })
    return { lines: withoutSpareBlanks(htmlLines(value).map(wordsLine)), troubles: [] }
  } catch (error) {
    return failure({ code: 'source-malformed', data: { reason: reasonOf(error) } })
  }
}
