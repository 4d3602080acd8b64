import { fromBase64 } from './fonts/base64.ts'
import { boldBase64 } from './fonts/bold.ts'
import { italicBase64 } from './fonts/italic.ts'
import { regularBase64 } from './fonts/regular.ts'
import { signsBase64 } from './fonts/signs.ts'

/** Regular face of Atkinson Hyperlegible Next (SIL Open Font License 1.1), a TrueType file. */
export const regular: Uint8Array = fromBase64(regularBase64)

/** Bold face of Atkinson Hyperlegible Next (SIL Open Font License 1.1), a TrueType file. */
export const bold: Uint8Array = fromBase64(boldBase64)

/** Italic face of Atkinson Hyperlegible Next (SIL Open Font License 1.1), a TrueType file. */
export const italic: Uint8Array = fromBase64(italicBase64)

/** Avpkit Signs: arrows, ticks and bullets that the other faces lack, and the sign for characters that no face has; a TrueType file. */
export const signs: Uint8Array = fromBase64(signsBase64)
