import { ofType, type PdfObject, type PdfObjects, referred } from '../pdf-objects.ts'
import { type ArchiveRule, contentOf, latin1, pagesOf } from './rule.ts'

/** Codes that pages show in each face, by the object number of the face. */
const usedCodes = (objects: PdfObjects): ReadonlyMap<number, ReadonlySet<number>> => {
  const used = new Map<number, Set<number>>()
  for (const page of pagesOf(objects)) {
    const resources = objects.get(Number(/\/Resources (\d+) 0 R/.exec(page.words)?.[1]))?.words ?? ''
    let face = 0
    for (const [, name, shown] of contentOf(page, objects).matchAll(/\/(\w+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
      if (name !== undefined) face = Number(new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1])
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap(([, digits = '']) => digits.match(/.{4}/g) ?? [])
      used.set(face, new Set([...(used.get(face) ?? []), ...codes.map((code) => Number.parseInt(code, 16))]))
    }
  }
  return used
}

/** ISO 19005-2, 6.2.11: each face is in the file, its widths are those of its program, and all that is shown has a glyph and characters. */
const faces: ArchiveRule = ({ objects }) =>
  [...usedCodes(objects)].flatMap(([id, codes]) => {
    const face = objects.get(id) ?? { words: '' }
    const descendant = referredList(face, 'DescendantFonts', objects)
    const descriptor = referred(descendant, 'FontDescriptor', objects) ?? { words: '' }
    const program = referred(descriptor, 'FontFile2', objects)
    const widths = (/\/W \[0 \[([^\]]*)\]\]/.exec(descendant.words)?.[1] ?? '').trim().split(/\s+/).map(Number)
    const characters = charactersOf(latin1(referred(face, 'ToUnicode', objects)?.stream))
    return [
      ...missing(face.words, [/\/Subtype \/Type0/, /\/Encoding \/Identity-H/]),
      ...missing(descendant.words, [/\/CIDToGIDMap \/Identity/, /\/Registry \(Adobe\)\n\/Ordering \(Identity\)\n\/Supplement 0/]),
      ...missing(descriptor.words, [
        /\/FontName \/[A-Z]{6}\+/,
        /\/Flags \d+/,
        /\/FontBBox \[/,
        /\/ItalicAngle /,
        /\/Ascent /,
        /\/Descent /,
        /\/CapHeight /,
        /\/StemV /,
      ]),
      ...(program?.stream === undefined
        ? ['a face is not in the file']
        : [...widthFaults(widths, program.stream), ...programFaults(program)]),
      ...[...codes].filter((code) => code === 0 || code >= widths.length).map((code) => `${code} has no glyph`),
      ...[...codes].filter((code) => !characters.has(code)).map((code) => `${code} has no characters`),
      ...[...characters.values()].filter((digits) => /^(?:0000|feff|fffe|ffff)/i.test(digits)).map((digits) => `${digits} is no character`),
      ...(sameNames(face.words, descendant.words, descriptor.words) ? [] : ['the names of a face differ']),
    ]
  })

const missing = (words: string, wanted: readonly RegExp[]): readonly string[] =>
  wanted.filter((sign) => !sign.test(words)).map((sign) => `a face lacks ${sign.source}`)

const referredList = (face: PdfObject, key: string, objects: PdfObjects): PdfObject =>
  objects.get(Number(new RegExp(`/${key} \\[(\\d+) 0 R\\]`).exec(face.words)?.[1])) ?? { words: '' }

const charactersOf = (map: string): ReadonlyMap<number, string> =>
  new Map([...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)].map(([, code = '', digits = '']) => [Number.parseInt(code, 16), digits]))

const sameNames = (...words: readonly string[]): boolean =>
  new Set(words.map((each) => /\/(?:BaseFont|FontName) \/(\S+)/.exec(each)?.[1])).size === 1

const viewOf = (program: Uint8Array): DataView => new DataView(program.buffer, program.byteOffset, program.byteLength)

interface Table {
  readonly offset: number
  readonly length: number
}

const tablesOf = (program: Uint8Array): ReadonlyMap<string, Table> => {
  const view = viewOf(program)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const record = 12 + at * 16
      return [latin1(program.subarray(record, record + 4)), { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) }]
    }),
  )
}

/** ISO 32000-1, 9.9: the tables that a face needs, within the program; outlines in order, made of parts that are there. */
const programFaults = ({ words, stream }: PdfObject): readonly string[] => {
  if (stream === undefined) return []
  const tables = tablesOf(stream)
  const complete = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'].every((name) => tables.has(name))
  const within = [...tables.values()].every(({ offset, length }) => offset + length <= stream.length)
  return [
    ...(complete && within ? outlineFaults(stream, tables) : ['a table of a face is missing or cut']),
    ...(Number(/\/Length1 (\d+)/.exec(words)?.[1]) === stream.length ? [] : ['a face is not as long as it says']),
  ]
}

const outlineFaults = (program: Uint8Array, tables: ReadonlyMap<string, Table>): readonly string[] => {
  const view = viewOf(program)
  const at = (name: string): Table => tables.get(name) ?? { offset: 0, length: 0 }
  const count = view.getUint16(at('maxp').offset + 4)
  const long = view.getInt16(at('head').offset + 50) === 1
  const place = (glyph: number): number =>
    long ? view.getUint32(at('loca').offset + glyph * 4) : view.getUint16(at('loca').offset + glyph * 2) * 2
  const places = Array.from({ length: count + 1 }, (_, glyph) => place(glyph))
  const inOrder = places.every((here, glyph) => here >= (places[glyph - 1] ?? 0)) && (places.at(-1) ?? 0) <= at('glyf').length
  const parts = places.slice(0, -1).flatMap((here, glyph) => (place(glyph + 1) > here ? partsOf(view, at('glyf').offset + here) : []))
  return [
    ...(inOrder ? [] : ['outlines of a face are out of order']),
    ...(parts.every((part) => part < count) ? [] : ['a part of a glyph is missing']),
  ]
}

/** Glyphs that a composite glyph is made of (OpenType, glyf). */
const partsOf = (view: DataView, start: number): readonly number[] => {
  const parts: number[] = []
  if (view.getInt16(start) >= 0) return parts
  for (let at = start + 10; ; ) {
    const flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
    if ((flags & 32) === 0) return parts
  }
}

/** Advances of a TrueType program in thousandths of the size: tables head, hhea, maxp and hmtx. */
const advancesOf = (program: Uint8Array): readonly number[] => {
  const view = viewOf(program)
  const tables = tablesOf(program)
  const table = (name: string): number => tables.get(name)?.offset ?? 0
  const unitsPerEm = view.getUint16(table('head') + 18)
  const long = view.getUint16(table('hhea') + 34)
  return Array.from({ length: view.getUint16(table('maxp') + 4) }, (_, glyph) => {
    const advance = view.getUint16(table('hmtx') + Math.min(glyph, long - 1) * 4)
    return (advance * 1000) / unitsPerEm
  })
}

const widthFaults = (widths: readonly number[], program: Uint8Array): readonly string[] => {
  const advances = advancesOf(program)
  // Behind the glyphs that are shown stand the parts of accented ones.
  if (advances.length < widths.length) return [`${widths.length} widths are said of ${advances.length} glyphs`]
  return widths.flatMap((width, glyph) => (Math.abs(width - (advances[glyph] ?? 0)) <= 1 ? [] : [`${glyph} is not as wide as said`]))
}

/** All faces that are embedded are complete, also those that no page shows. */
const programs: ArchiveRule = ({ objects }) =>
  ofType(objects, /\/Type \/FontDescriptor/).flatMap(({ words }) =>
    /\/FontFile[23] \d+ 0 R/.test(words) ? [] : ['a face is not in the file'],
  )

export const faceRules: readonly ArchiveRule[] = [faces, programs]
