import { decodeWindows1252 } from './windows-1252.ts'

/** How the characters of a text were written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A text and the encoding in which it was found. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

/** The mark stays in the text: places are counted in the text as given. */
const decoder = (encoding: Encoding, fatal: boolean): TextDecoder => new TextDecoder(encoding, { fatal, ignoreBOM: true })

const marks: readonly { readonly bytes: readonly [number, number]; readonly encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** The encoding that the first bytes announce. */
export const announcedEncoding = ([one, two]: Uint8Array): Encoding | undefined =>
  marks.find(({ bytes }) => bytes[0] === one && bytes[1] === two)?.encoding

/**
 * Reads bytes as text: UTF-8 when all of it is UTF-8, else UTF-16 when a mark announces it, else windows-1252, in which old Windows
 * programs write French.
 *
 * Nothing is repaired here: letters that were converted twice are the parser's, which reports them.
 *
 * @example
 * ```ts
 * decodeText(Uint8Array.of(0xe9, 0x74, 0xe9)) // { text: 'été', encoding: 'windows-1252' }
 * ```
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const announced = announcedEncoding(bytes)
  if (announced) return { text: decoder(announced, false).decode(bytes), encoding: announced }
  try {
    return { text: decoder('utf-8', true).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
  }
}
