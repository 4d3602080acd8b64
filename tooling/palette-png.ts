import { crc32, deflateSync, inflateSync } from 'node:zlib'

interface Image {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, row after row. */
  readonly pixels: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const rgb = 2
const palette = 3
const colours = 256

const chunksOf = (png: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>()
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const name = png.toString('latin1', at + 4, at + 8)
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]))
    at += length + 12
  }
  return chunks
}

/** The neighbour that a pixel is told from: left, above or above left, whichever is nearest to left + above − above left. */
const paeth = (left: number, above: number, corner: number): number => {
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

const predictors: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
]

/** Reads what Chromium writes: eight bits a channel, three channels, not interlaced. */
const decoded = (png: Buffer): Image => {
  const chunks = chunksOf(png)
  const head = chunks.get('IHDR')
  if (head?.[8] !== 8 || head[9] !== rgb || head[12] !== 0) throw new Error('The picture is no plain RGB')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const stride = width * 3
  const pixels = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const predict = predictors[rows[row * (stride + 1)] ?? 0] ?? paeth
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const near = (back: number, inside: boolean): number => (inside ? (pixels[at - back] ?? 0) : 0)
      const [left, above] = [near(3, column >= 3), near(stride, row > 0)]
      pixels[at] = (rows[at + row + 1] ?? 0) + predict(left, above, near(stride + 3, column >= 3 && row > 0))
    }
  }
  return { width, height, pixels }
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)

const distance = (a: number, b: number): number =>
  Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255))

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/**
 * Writes a screenshot again with its 256 most frequent colours, a third as heavy: pages have few colours, and the edges of letters that lose
 * their own get the nearest.
 */
export const withPalette = (png: Buffer): Buffer => {
  const { width, height, pixels } = decoded(png)
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, colours)
    .map(([colour]) => colour)
  const nearest = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      kept.indexOf(kept.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best))),
    ]),
  )
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at++) rows[at + Math.floor(at / width) + 1] = nearest.get(colourAt(pixels, at * 3)) ?? 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, palette, 0, 0, 0], 8)
  const table = Uint8Array.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const parts = [chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())]
  return Buffer.concat([signature, ...parts])
}
