import type { PdfReference } from 'pdfkit'
import type { Typeface } from '../text/typeface.ts'
import { deflated } from './deflate.ts'
import type { Sheets } from './sheets.ts'

/** Characters that French offers are made of: every document carries their glyphs, so that a face is cut and packed once. */
const usual =
  ' !"%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz' +
  'ÀÂÇÈÉÊËÎÏÔÙÛàâäçèéêëîïôöùûüœŒ\u00a0«°²»–—’“”•…€'

interface FontFile {
  /** Compressed. */
  readonly bytes: Uint8Array
  /** Before it was compressed. */
  readonly length: number
  readonly isCff: boolean
}

/** The glyphs that every document has in common, in the order of their numbers in the file; number 0 is the missing glyph. */
interface UsualGlyphs {
  readonly glyphs: readonly number[]
  readonly numbers: ReadonlyMap<number, number>
  file: Promise<FontFile> | undefined
}

const prepared = new WeakMap<Typeface, UsualGlyphs>()

const usualGlyphs = (face: Typeface): UsualGlyphs => {
  const known = prepared.get(face)
  if (known !== undefined) return known
  const codePoints = [...usual].map((character) => character.codePointAt(0) ?? 0).filter((codePoint) => face.covers(codePoint))
  const ids = new Set(codePoints.map((codePoint) => face.font.glyphForCodePoint(codePoint).id))
  ids.delete(0)
  const glyphs = [...ids]
  const made: UsualGlyphs = { glyphs, numbers: new Map(glyphs.map((glyph, at) => [glyph, at + 1])), file: undefined }
  prepared.set(face, made)
  return made
}

const fontFile = async (face: Typeface, glyphs: readonly number[]): Promise<FontFile> => {
  const subset = face.font.createSubset()
  for (const glyph of glyphs) subset.includeGlyph(glyph)
  const program = subset.encode()
  return { bytes: await deflated(program), length: program.length, isCff: subset.cff !== undefined }
}

/** A typeface in one document. */
export interface EmbeddedFace {
  readonly face: Typeface
  /** The face's name in the resources of pages. */
  readonly name: string
  readonly reference: PdfReference
  /** Four hexadecimal digits: the glyph's number in the file. */
  code(glyph: number): string
  /** Writes the face's objects, when the last page is drawn. */
  write(): Promise<void>
}

export const embeddedFace = (face: Typeface, index: number, sheets: Sheets): EmbeddedFace => {
  const usualOnes = usualGlyphs(face)
  const extra: number[] = []
  const numbers = new Map<number, number>()
  const reference = sheets.ref({})
  return {
    face,
    name: `F${index}`,
    reference,
    code: (glyph) => {
      let number = glyph === 0 ? 0 : (usualOnes.numbers.get(glyph) ?? numbers.get(glyph))
      if (number === undefined) {
        number = usualOnes.glyphs.length + extra.push(glyph)
        numbers.set(glyph, number)
      }
      return number.toString(16).padStart(4, '0')
    },
    write: async () => {
      const glyphs = [...usualOnes.glyphs, ...extra]
      if (extra.length === 0) usualOnes.file ??= fontFile(face, glyphs)
      const file = extra.length === 0 && usualOnes.file !== undefined ? await usualOnes.file : await fontFile(face, glyphs)
      writeObjects(sheets, reference, face, glyphs, file, index)
    },
  }
}

const writeObjects = (
  sheets: Sheets,
  reference: PdfReference,
  face: Typeface,
  glyphs: readonly number[],
  file: FontFile,
  index: number,
) => {
  const { font } = face
  const scale = 1000 / font.unitsPerEm
  const name = `AVPKT${String.fromCharCode(64 + index)}+${(font.postscriptName ?? 'Unnamed').replace(/[^\w-]/g, '')}`

  const kind = file.isCff ? { Subtype: 'CIDFontType0C' } : { Length1: file.length }
  const program = sheets.ref({ Filter: 'FlateDecode', ...kind })
  program.end(file.bytes)

  const descriptor = sheets.ref({
    Type: 'FontDescriptor',
    FontName: name,
    // Bit 3: symbolic, for its glyphs are found by number; bit 7: italic.
    Flags: 4 | (font.italicAngle === 0 ? 0 : 64),
    FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) => Math.round(edge * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: (font.xHeight || 0) * scale,
    StemV: 80,
    [file.isCff ? 'FontFile3' : 'FontFile2']: program,
  })
  descriptor.end()

  const descendant = sheets.ref({
    Type: 'Font',
    Subtype: file.isCff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, [0, ...glyphs].map((glyph) => face.widthOf(glyph))],
    ...(!file.isCff && { CIDToGIDMap: 'Identity' }),
  })
  descendant.end()

  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicodeMap(sheets, face, glyphs),
  })
  reference.end()
}

const hexadecimal = (codePoint: number): string =>
  [...String.fromCodePoint(codePoint)]
    .flatMap((character) => character.split(''))
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')

/** Sections of a CMap hold 100 entries at most. */
const sectionLength = 100

/** The CMap by which readers find the characters of glyphs. */
const unicodeMap = (sheets: Sheets, face: Typeface, glyphs: readonly number[]): PdfReference => {
  const entries = glyphs.flatMap((glyph, at) => {
    const meaning = face.meaningOf(glyph)
    return meaning.length === 0 ? [] : [`<${(at + 1).toString(16).padStart(4, '0')}> <${meaning.map(hexadecimal).join('')}>`]
  })
  const sections: string[] = []
  for (let at = 0; at < entries.length; at += sectionLength) {
    const section = entries.slice(at, at + sectionLength)
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`)
  }
  const map = sheets.ref({})
  map.end(
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...sections,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n'),
  )
  return map
}
