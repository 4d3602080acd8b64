/** zlib's format, by the means that browsers and Node share. */
export const deflated = (bytes: Uint8Array): Promise<Uint8Array> =>
  through(bytes, new CompressionStream('deflate'), Number.POSITIVE_INFINITY)

/** The content of packed bytes; rejects when they are damaged or hold more than `most`. */
export const inflated = (bytes: Uint8Array, most: number): Promise<Uint8Array> => through(bytes, new DecompressionStream('deflate'), most)

const through = async (bytes: Uint8Array, transform: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array> => {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(transform).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length <= most) continue
    await reader.cancel()
    throw new RangeError(`more than ${most} bytes`)
  }
  return joined(chunks, length)
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
