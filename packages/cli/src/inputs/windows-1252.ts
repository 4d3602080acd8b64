/** What the bytes 80–9F mean in windows-1252, in their order; the five that mean nothing stay control characters. Source: WHATWG encoding standard. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const first = 0x80

/** Reads bytes as windows-1252; every byte is a character there. */
export const decodeWindows1252 = (bytes: Uint8Array): string => {
  // In Latin-1 a byte is the character of the same number: only those of the table differ.
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (character) => signs[character.charCodeAt(0) - first] ?? character)
}
