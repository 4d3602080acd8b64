import { announcedEncoding } from './decode.ts'

/** A format that isn't text, by the bytes that files of it begin with. */
interface Signature {
  readonly format: string
  readonly mediaType: string
  readonly begins: (head: string) => boolean
}

const starts =
  (...words: readonly string[]) =>
  (head: string) =>
    words.some((word) => head.startsWith(word))
const markup = /^(?:\uFEFF|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html[\s>])/i

/** Bytes of the head that are looked at. */
const headLength = 8192

const signatures: readonly Signature[] = [
  { format: 'PDF', mediaType: 'application/pdf', begins: (head) => head.slice(0, 1024).includes('%PDF-') },
  {
    format: 'DOCX',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: (head) => head.startsWith('PK\u0003\u0004') && head.includes('word/'),
  },
  {
    format: 'ODT',
    mediaType: 'application/vnd.oasis.opendocument.text',
    begins: (head) => head.startsWith('PK\u0003\u0004') && head.includes('application/vnd.oasis.opendocument.text'),
  },
  { format: 'ZIP', mediaType: 'application/zip', begins: starts('PK\u0003\u0004', 'PK\u0005\u0006') },
  { format: 'Word (.doc)', mediaType: 'application/msword', begins: starts('\u00d0\u00cf\u0011\u00e0') },
  { format: 'RTF', mediaType: 'application/rtf', begins: starts('{\\rtf') },
  { format: 'HTML', mediaType: 'text/html', begins: (head) => markup.test(head.slice(0, 1024)) },
  { format: 'PNG', mediaType: 'image/png', begins: starts('\u0089PNG') },
  { format: 'JPEG', mediaType: 'image/jpeg', begins: starts('\u00ff\u00d8\u00ff') },
  { format: 'GIF', mediaType: 'image/gif', begins: starts('GIF8') },
  { format: 'GZIP', mediaType: 'application/gzip', begins: starts('\u001f\u008b') },
]

/** A format that this command doesn't read; `binary` is none of those it knows by name. */
export interface ForeignFormat {
  readonly format: string
  readonly mediaType: string
}

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

/** Tells by its first bytes that a file isn't text; `undefined` when it may be. */
export const foreignFormat = (bytes: Uint8Array): ForeignFormat | undefined => {
  if (announcedEncoding(bytes)) return undefined
  const head = bytes.subarray(0, headLength)
  const letters = Buffer.from(head).toString('latin1')
  const found = signatures.find(({ begins }) => begins(letters))
  if (found) return { format: found.format, mediaType: found.mediaType }
  return isFullOfControls(head) ? { format: 'binary', mediaType: 'application/octet-stream' } : undefined
}
