import { type Image, type LogoRefusal, mostPixels } from './image.ts'

const startOfImage = 0xffd8
const endOfImage = 0xffd9
const startOfScan = 0xda
/** Baseline, extended and progressive frames. */
const frames = new Set([0xc0, 0xc1, 0xc2])
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === startOfImage >> 8 && bytes[1] === (startOfImage & 0xff)

/** Reads the size and the colours of a JPEG; its samples go into the file as they are. */
export const readJpeg = (bytes: Uint8Array): Image | LogoRefusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(bytes.length - 2) !== endOfImage) return 'damaged'
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return 'damaged'
    const marker = bytes[at + 1] ?? 0
    if (frames.has(marker)) return frame(view, at, bytes)
    if (otherFrames.has(marker)) return 'a form of JPEG that is not read'
    if (marker === startOfScan) return 'damaged'
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return 'damaged'
}

const frame = (view: DataView, at: number, bytes: Uint8Array): Image | LogoRefusal => {
  const bits = view.getUint8(at + 4)
  const height = view.getUint16(at + 5)
  const width = view.getUint16(at + 7)
  const components = at + 9 < view.byteLength ? view.getUint8(at + 9) : 0
  if (width === 0 || height === 0) return 'damaged'
  if (width * height > mostPixels) return 'too large'
  // Four components are inks: the file's colours are those of screens (PDF/A-2, 6.2.4).
  if (bits !== 8 || (components !== 1 && components !== 3)) return 'a form of JPEG that is not read'
  return { width, height, bitsPerComponent: 8, colours: components === 1 ? 'DeviceGray' : 'DeviceRGB', samples: { packing: 'jpeg', bytes } }
}
