import { deflated, inflated } from '../document/deflate.ts'
import { type Image, type LogoRefusal, mostPixels } from './image.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte)

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly kind: number
  readonly interlaced: boolean
}

interface Chunks {
  readonly header: Header
  readonly palette: Uint8Array | undefined
  /** Opacities of a palette's colours. */
  readonly transparency: Uint8Array | undefined
  readonly data: Uint8Array
}

/** PNG's kinds of colour: components of a pixel, and whether the last is its opacity. */
const kinds: ReadonlyMap<number, { readonly components: number; readonly opacity: boolean }> = new Map([
  [0, { components: 1, opacity: false }],
  [2, { components: 3, opacity: false }],
  [3, { components: 1, opacity: false }],
  [4, { components: 2, opacity: true }],
  [6, { components: 4, opacity: true }],
])

const paletteKind = 3

/** Reads a PNG of up to eight bits a component; its data are unpacked once, so that a damaged one is refused. */
export const readPng = async (bytes: Uint8Array): Promise<Image | LogoRefusal> => {
  const chunks = chunksOf(bytes)
  if (typeof chunks === 'string') return chunks
  const { header, palette } = chunks
  const kind = kinds.get(header.kind)
  const shallow = header.depth === 8 || ([1, 2, 4].includes(header.depth) && (header.kind === 0 || header.kind === paletteKind))
  if (kind === undefined || !shallow || header.interlaced) return 'a form of PNG that is not read'
  if (header.kind === paletteKind && palette === undefined) return 'damaged'
  const rowLength = Math.ceil((header.width * kind.components * header.depth) / 8)
  const raw = await unpacked(chunks.data, header.height * (rowLength + 1))
  if (raw === undefined) return 'damaged'
  if (kind.opacity) return split(header, kind.components, raw)
  const opacity = header.kind === paletteKind && chunks.transparency && (await paletteOpacity(chunks, chunks.transparency, raw, rowLength))
  return {
    ...sizeOf(header),
    bitsPerComponent: header.depth,
    colours: header.kind === paletteKind && palette !== undefined ? { palette } : header.kind === 2 ? 'DeviceRGB' : 'DeviceGray',
    samples: { packing: 'png', bytes: chunks.data, components: kind.components },
    ...(opacity && { opacity }),
  }
}

const sizeOf = ({ width, height }: Header) => ({ width, height })

const unpacked = async (data: Uint8Array, length: number): Promise<Uint8Array | undefined> => {
  try {
    const raw = await inflated(data, length)
    return raw.length === length ? raw : undefined
  } catch {
    return undefined
  }
}

const chunksOf = (bytes: Uint8Array): Chunks | LogoRefusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let header: Header | undefined
  let palette: Uint8Array | undefined
  let transparency: Uint8Array | undefined
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return 'damaged'
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR' && length === 13) header = headerOf(view, at + 8)
    else if (name === 'PLTE' && length > 0 && length % 3 === 0) palette = content
    else if (name === 'tRNS') transparency = content
    else if (name === 'IDAT') data.push(content)
    else if (name === 'IEND') break
    at += 12 + length
  }
  if (header === undefined || header.width === 0 || header.height === 0 || data.length === 0) return 'damaged'
  if (header.width * header.height > mostPixels) return 'too large'
  return { header, palette, transparency, data: concatenated(data) }
}

const headerOf = (view: DataView, at: number): Header => ({
  width: view.getUint32(at),
  height: view.getUint32(at + 4),
  depth: view.getUint8(at + 8),
  kind: view.getUint8(at + 9),
  interlaced: view.getUint8(at + 12) !== 0,
})

const concatenated = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Colours and opacities apart: a PDF has them as two images. */
const split = async (header: Header, components: number, raw: Uint8Array): Promise<Image | LogoRefusal> => {
  const pixels = unfiltered(raw, header, components, header.width * components)
  if (pixels === undefined) return 'damaged'
  const count = header.width * header.height
  const colours = new Uint8Array(count * (components - 1))
  const opacity = new Uint8Array(count)
  for (let pixel = 0; pixel < count; pixel++) {
    for (let part = 0; part < components - 1; part++) colours[pixel * (components - 1) + part] = pixels[pixel * components + part] ?? 0
    opacity[pixel] = pixels[pixel * components + components - 1] ?? 0
  }
  return {
    ...sizeOf(header),
    bitsPerComponent: 8,
    colours: components === 2 ? 'DeviceGray' : 'DeviceRGB',
    samples: { packing: 'zlib', bytes: await deflated(colours) },
    opacity: await deflated(opacity),
  }
}

const paletteOpacity = async (
  { header }: Chunks,
  transparency: Uint8Array,
  raw: Uint8Array,
  rowLength: number,
): Promise<Uint8Array | undefined> => {
  const indexes = unfiltered(raw, header, 1, rowLength)
  if (indexes === undefined) return undefined
  const { width, height, depth } = header
  const opacity = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bit = x * depth
      const byte = indexes[y * rowLength + (bit >> 3)] ?? 0
      const index = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
      opacity[y * width + x] = transparency[index] ?? 255
    }
  return deflated(opacity)
}

/** Undoes the filters of PNG's rows (W3C PNG, 9). */
const unfiltered = (raw: Uint8Array, { height }: Header, step: number, rowLength: number): Uint8Array | undefined => {
  const pixels = new Uint8Array(height * rowLength)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (rowLength + 1)] ?? 0
    if (filter > 4) return undefined
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x
      const left = x < step ? 0 : (pixels[at - step] ?? 0)
      const above = y === 0 ? 0 : (pixels[at - rowLength] ?? 0)
      const corner = x < step || y === 0 ? 0 : (pixels[at - rowLength - step] ?? 0)
      pixels[at] = (raw[y * (rowLength + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return pixels
}

const predicted = (filter: number, left: number, above: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return nearest(left, above, corner)
    default:
      return 0
  }
}

/** Paeth's predictor. */
const nearest = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
