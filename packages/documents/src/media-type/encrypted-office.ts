const headLength = 8192

/** A password turns a DOCX into an old container whose directory names the encrypted package. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean => {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return false
  // The directory may stand at either end; names are UTF-16.
  const parts = [bytes.subarray(0, headLength), bytes.subarray(Math.max(headLength, bytes.length - headLength))]
  return parts.some((part) => new TextDecoder('utf-16le').decode(part).includes('EncryptedPackage'))
}
