import { decodeText } from '../text/decode.ts'
import { decodeWindows1252 } from '../text/windows-1252.ts'

/** Pages say their encoding within this many bytes. */
const headLength = 1024

const declared = /charset\s*=\s*["']?\s*([\w-]+)/i

/** Names that pages give to windows-1252; browsers read Latin-1 so. */
const western: ReadonlySet<string> = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'iso-8859-15', 'us-ascii', 'ascii'])

/** UTF-8 when all of it is; else what the page says, when it is a western encoding, or windows-1252. */
export const decodeHtml = (bytes: Uint8Array): string => {
  const { text, encoding } = decodeText(bytes)
  if (encoding !== 'windows-1252') return text
  const [, name = ''] = declared.exec(decodeWindows1252(bytes.subarray(0, headLength))) ?? []
  if (name === '' || western.has(name.toLowerCase())) return text
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return text
  }
}
