/** What the bytes 80–9F mean in windows-1252, in their order; the five that mean nothing stay control characters. Source: WHATWG encoding standard. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const first = 0x80
const last = 0x9f

/** Elsewhere a byte is the character of the same number, as in Latin-1. */
const codes: Uint16Array = Uint16Array.from({ length: 0x100 }, (_, byte) =>
  byte >= first && byte <= last ? signs.charCodeAt(byte - first) : byte,
)

/** As many characters as a call takes arguments without trouble. */
const chunk = 8192

/**
 * Reads bytes as windows-1252; every byte is a character there.
 *
 * An own table: on some versions of Node `TextDecoder('windows-1252')` gives control characters for 80–9F.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  const units = Uint16Array.from(bytes, (byte) => codes[byte] ?? byte)
  let text = ''
  for (let at = 0; at < units.length; at += chunk) text += String.fromCharCode(...units.subarray(at, at + chunk))
  return text
}
