export const fromBase64 = (text: string): Uint8Array => {
  const packed = atob(text)
  const bytes = new Uint8Array(packed.length)
  for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at)
  return bytes
}
