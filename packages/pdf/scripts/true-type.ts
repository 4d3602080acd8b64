/** Units of the face; y grows upwards. */
export type Point = readonly [x: number, y: number]

/** A closed line of straight edges; clockwise ones are filled. */
export type Contour = readonly Point[]

export interface DrawnGlyph {
  readonly codePoint: number
  readonly advance: number
  readonly contours: readonly Contour[]
}

export interface Face {
  readonly family: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  readonly glyphs: readonly DrawnGlyph[]
}

/** Big-endian numbers one after another. */
class Writer {
  private readonly bytes: number[] = []

  u8(...values: readonly number[]): this {
    for (const value of values) this.bytes.push(value & 0xff)
    return this
  }

  u16(...values: readonly number[]): this {
    for (const value of values) this.u8(value >> 8, value)
    return this
  }

  u32(...values: readonly number[]): this {
    for (const value of values) this.u16(value >>> 16, value)
    return this
  }

  text(text: string): this {
    return this.u8(...[...text].map((character) => character.charCodeAt(0)))
  }

  pad(multiple: number): this {
    while (this.bytes.length % multiple !== 0) this.bytes.push(0)
    return this
  }

  end(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

const rounded = (contours: readonly Contour[]): readonly Contour[] =>
  contours.map((contour) => contour.map(([x, y]): Point => [Math.round(x), Math.round(y)]))

const boxOf = (contours: readonly Contour[]): Box => {
  const points = contours.flat()
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return points.length === 0
    ? { left: 0, bottom: 0, right: 0, top: 0 }
    : { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

const outline = (contours: readonly Contour[]): Uint8Array => {
  if (contours.length === 0) return new Uint8Array()
  const { left, bottom, right, top } = boxOf(contours)
  const points = contours.flat()
  let end = -1
  const ends = contours.map((contour) => (end += contour.length))
  const steps = (axis: 0 | 1) => points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0))
  const onCurve = 1
  return new Writer()
    .u16(contours.length, left, bottom, right, top, ...ends, 0)
    .u8(...points.map(() => onCurve))
    .u16(...steps(0), ...steps(1))
    .pad(4)
    .end()
}

/** Format 4: each code point is a segment of its own. */
const characterMap = (codePoints: readonly number[]): Uint8Array => {
  const entries = codePoints.map((codePoint, at) => ({ codePoint, glyph: at + 1 })).sort((a, b) => a.codePoint - b.codePoint)
  const segments = entries.length + 1
  const power = 2 ** Math.floor(Math.log2(segments))
  return new Writer()
    .u16(0, 1, 3, 1)
    .u32(12)
    .u16(4, 16 + segments * 8, 0, segments * 2, power * 2, Math.log2(power), (segments - power) * 2)
    .u16(...entries.map(({ codePoint }) => codePoint), 0xffff, 0)
    .u16(...entries.map(({ codePoint }) => codePoint), 0xffff)
    .u16(...entries.map(({ codePoint, glyph }) => glyph - codePoint), 1)
    .u16(...entries.map(() => 0), 0)
    .end()
}

const names = (family: string): Uint8Array => {
  const records = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, `${family.replaceAll(' ', '')}-Regular`],
  ] as const
  const texts = records.map(([, text]) => new Writer().u16(...[...text].map((character) => character.charCodeAt(0))).end())
  const writer = new Writer().u16(0, records.length, 6 + records.length * 12)
  let at = 0
  for (const [index, [id]] of records.entries()) {
    const { length } = texts[index] ?? new Uint8Array()
    writer.u16(3, 1, 0x409, id, length, at)
    at += length
  }
  for (const text of texts) writer.u8(...text)
  return writer.end()
}

const checksum = (bytes: Uint8Array): number => {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4)
    sum = (sum + (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))) >>> 0
  return sum
}

const file = (tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array => {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = new Writer().u32(0x00010000).u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16)
  const body = new Writer()
  let at = 12 + tables.length * 16
  for (const [tag, bytes] of tables) {
    head.text(tag).u32(checksum(bytes), at, bytes.length)
    const padded = new Writer()
      .u8(...bytes)
      .pad(4)
      .end()
    body.u8(...padded)
    at += padded.length
  }
  return Uint8Array.from([...head.end(), ...body.end()])
}

/** Makes a TrueType file of drawn glyphs; glyph 0, the missing one, is empty. */
export const trueType = ({ family, unitsPerEm, ascent, descent, capHeight, xHeight, glyphs }: Face): Uint8Array => {
  const all = [
    { advance: 500, contours: [] as readonly Contour[] },
    ...glyphs.map((glyph) => ({ ...glyph, contours: rounded(glyph.contours) })),
  ]
  const outlines = all.map(({ contours }) => outline(contours))
  const boxes = all.map(({ contours }) => boxOf(contours))
  let end = 0
  const offsets = [
    0,
    ...outlines.map(({ length }) => {
      end += length
      return end
    }),
  ]
  const box: Box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.max(...boxes.map(({ top }) => top)),
  }
  const widest = Math.max(...all.map(({ advance }) => advance))
  const most = (count: (glyph: { readonly contours: readonly Contour[] }) => number) => Math.max(...all.map(count))
  const codePoints = glyphs.map(({ codePoint }) => codePoint)

  return file([
    [
      'OS/2',
      new Writer()
        .u16(4, 500, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0)
        .u8(...new Array<number>(10).fill(0))
        .u32(0, 0, 0, 0)
        .text('AVPK')
        .u16(0x40, Math.min(...codePoints), Math.max(...codePoints), ascent, descent, 0, ascent, -descent)
        .u32(1, 0)
        .u16(xHeight, capHeight, 0, 32, 0)
        .end(),
    ],
    ['cmap', characterMap(codePoints)],
    ['glyf', new Writer().u8(...outlines.flatMap((bytes) => [...bytes])).end()],
    [
      'head',
      new Writer()
        .u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5)
        .u16(3, unitsPerEm)
        .u32(0, 0, 0, 0)
        .u16(box.left, box.bottom, box.right, box.top, 0, 8, 2, 1, 0)
        .end(),
    ],
    [
      'hhea',
      new Writer().u32(0x00010000).u16(ascent, descent, 0, widest, box.left, 0, box.right, 1, 0, 0, 0, 0, 0, 0, 0, all.length).end(),
    ],
    ['hmtx', new Writer().u16(...all.flatMap(({ advance }, at) => [advance, boxes[at]?.left ?? 0])).end()],
    ['loca', new Writer().u32(...offsets).end()],
    [
      'maxp',
      new Writer()
        .u32(0x00010000)
        .u16(
          all.length,
          most(({ contours }) => contours.flat().length),
          most(({ contours }) => contours.length),
          0,
          0,
          1,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
        )
        .end(),
    ],
    ['name', names(family)],
    ['post', new Writer().u32(0x00030000, 0, (-75 << 16) | 50, 0, 0, 0, 0, 0).end()],
  ])
}
