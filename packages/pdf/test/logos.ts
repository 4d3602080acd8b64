import { deflateSync } from 'node:zlib'

interface Png {
  readonly width?: number
  readonly height?: number
  readonly depth?: number
  readonly kind?: number
  readonly interlaced?: boolean
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
  /** Bytes of the rows, each behind its filter; grey noise by default. */
  readonly raw?: Uint8Array
  readonly data?: Uint8Array
}

const number = (value: number): readonly number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]

const components = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

/** A PNG of stripes; chunk sums are left at 0, for nobody asks for them. */
export const png = ({
  width = 16,
  height = 8,
  depth = 8,
  kind = 2,
  interlaced = false,
  palette,
  transparency,
  raw,
  data,
}: Png = {}): Uint8Array => {
  const row = Math.ceil((width * (components.get(kind) ?? 1) * depth) / 8)
  const rows =
    raw ??
    Uint8Array.from({ length: height * (row + 1) }, (_, at) => (at % (row + 1) === 0 ? Math.floor(at / (row + 1)) % 5 : (at * 7) % 256))
  const chunk = (name: string, content: readonly number[]) => [
    ...number(content.length),
    ...[...name].map((letter) => letter.charCodeAt(0)),
    ...content,
    ...number(0),
  ]
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...number(width), ...number(height), depth, kind, 0, 0, interlaced ? 1 : 0]),
    ...(palette ? chunk('PLTE', palette) : []),
    ...(transparency ? chunk('tRNS', transparency) : []),
    ...chunk('IDAT', [...(data ?? deflateSync(rows))]),
    ...chunk('IEND', []),
  ])
}

interface Jpeg {
  readonly width?: number
  readonly height?: number
  readonly components?: number
  readonly frame?: number
  readonly end?: readonly number[]
}

/** The head and the end of a JPEG, without a picture between them. */
export const jpeg = ({ width = 16, height = 8, components: count = 3, frame = 0xc0, end = [0xff, 0xd9] }: Jpeg = {}): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...[0xff, frame, 0, 8 + 3 * count, 8, height >> 8, height & 255, width >> 8, width & 255, count],
    ...Array.from({ length: count }, (_, at) => [at + 1, 0x11, 0]).flat(),
    ...[0xff, 0xda, 0, 2, 1, 2, 3],
    ...end,
  ])
