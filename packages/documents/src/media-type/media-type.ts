import { announcedEncoding } from '../text/decode.ts'

/** What bytes are, found in the bytes themselves. `binary` is none of the formats known by name. */
export interface Format {
  /** For people: `PDF`, `Word (.doc)`. */
  readonly name: string
  readonly mediaType: string
}

/** A format that isn't plain text, by the bytes that files of it begin with. */
interface Signature extends Format {
  readonly begins: (head: string) => boolean
}

export const pdfType = 'application/pdf'
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const htmlType = 'text/html'

const starts =
  (...words: readonly string[]) =>
  (head: string) =>
    words.some((word) => head.startsWith(word))
const zip = starts('PK\u0003\u0004')
const odtType = 'application/vnd.oasis.opendocument.text'
const markup = /^(?:\uFEFF|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html[\s>])/i
/** Where the mark of a PDF may stand: readers of PDF look as far. */
const nearTop = 1024

const signatures: readonly Signature[] = [
  { name: 'PDF', mediaType: pdfType, begins: (head) => head.slice(0, nearTop).includes('%PDF-') },
  { name: 'DOCX', mediaType: docxType, begins: (head) => zip(head) && head.includes('word/') },
  { name: 'ODT', mediaType: odtType, begins: (head) => zip(head) && head.includes(odtType) },
  { name: 'ZIP', mediaType: 'application/zip', begins: starts('PK\u0003\u0004', 'PK\u0005\u0006') },
  { name: 'Word (.doc)', mediaType: 'application/msword', begins: starts('\u00d0\u00cf\u0011\u00e0') },
  { name: 'RTF', mediaType: 'application/rtf', begins: starts('{\\rtf') },
  { name: 'HTML', mediaType: htmlType, begins: (head) => markup.test(head.slice(0, nearTop)) },
  { name: 'PNG', mediaType: 'image/png', begins: starts('\u0089PNG') },
  { name: 'JPEG', mediaType: 'image/jpeg', begins: starts('\u00ff\u00d8\u00ff') },
  { name: 'GIF', mediaType: 'image/gif', begins: starts('GIF8') },
  { name: 'TIFF', mediaType: 'image/tiff', begins: starts('II*\u0000', 'MM\u0000*') },
  { name: 'GZIP', mediaType: 'application/gzip', begins: starts('\u001f\u008b') },
]

/** The media type of a format by its name; `undefined` for a name that isn't one of ours. */
export const typeOfFormat = (name: string): string | undefined => [...signatures, text, binary].find((one) => one.name === name)?.mediaType

/** A text may hold a stray control character or ten; a program or an image is full of them. */
const fewControls = 8
const mostControls = 0.04

/** Below U+0020, blanks and line ends left out. */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20)

const isFullOfControls = (head: Uint8Array): boolean => {
  let count = 0
  for (const byte of head) if (isControl(byte)) count++
  return count > Math.max(fewControls, head.length * mostControls)
}

/** Bytes of the head that are looked at. */
const headLength = 8192

/** Its middle too: some programs write the parts of a DOCX in an order that puts `word/` far behind. */
const mentionsWord = (bytes: Uint8Array): boolean => {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - headLength)))
  return tail.includes('word/document.xml')
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const text: Format = { name: 'text', mediaType: 'text/plain' }
const binary: Format = { name: 'binary', mediaType: 'application/octet-stream' }

/**
 * Tells what bytes are, by the bytes alone: names and what servers say are often wrong.
 *
 * @example
 * ```ts
 * formatOf(new TextEncoder().encode('%PDF-1.7')).mediaType // 'application/pdf'
 * formatOf(new TextEncoder().encode('Référence : 3134-25-9011/SR')).mediaType // 'text/plain'
 * ```
 */
export const formatOf = (bytes: Uint8Array): Format => {
  if (announcedEncoding(bytes)) return text
  const head = bytes.subarray(0, headLength)
  const letters = latin1(head)
  const found = signatures.find(({ begins }) => begins(letters))
  if (found?.name === 'ZIP' && mentionsWord(bytes)) return { name: 'DOCX', mediaType: docxType }
  if (found) return { name: found.name, mediaType: found.mediaType }
  return isFullOfControls(head) ? binary : text
}
