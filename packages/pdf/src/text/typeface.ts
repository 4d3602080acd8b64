import { create, type Font } from 'fontkit'

/** Glyphs of some words in a typeface. Advances and shifts in thousandths of the size. */
export interface Shaped {
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  /** Where glyphs stand away from the line, as combining accents do; left out when none does. */
  readonly shifts?: readonly (readonly [x: number, y: number])[]
  readonly width: number
}

/** A font file, opened once; words are shaped once too. */
export interface Typeface {
  readonly font: Font
  /** Above and below the baseline, in parts of the size; the second is negative. */
  readonly ascent: number
  readonly descent: number
  covers(codePoint: number): boolean
  shape(words: string): Shaped
  /** Width of a glyph in thousandths of the size. */
  widthOf(glyph: number): number
  /** What a glyph stands for. */
  meaningOf(glyph: number): readonly number[]
}

const opened = new WeakMap<Uint8Array, Typeface>()

/** Opens a TrueType or OpenType file; `undefined` when the bytes aren't one. */
export const typefaceOf = (bytes: Uint8Array): Typeface | undefined => {
  const known = opened.get(bytes)
  if (known !== undefined) return known
  const font = openFont(bytes)
  if (font === undefined) return undefined
  const face = typeface(font)
  opened.set(bytes, face)
  return face
}

const openFont = (bytes: Uint8Array): Font | undefined => {
  try {
    const font = create(bytes)
    return 'layout' in font && works(font) ? font : undefined
  } catch {
    return undefined
  }
}

/** Tries what drawing will ask of the font: a damaged one throws here and not later. */
const works = (font: Font): boolean => {
  const { glyphs } = font.layout('Avé 1')
  const subset = font.createSubset()
  for (const { id } of glyphs) subset.includeGlyph(id)
  return font.characterSet.length > 0 && font.unitsPerEm > 0 && Number.isFinite(font.ascent) && subset.encode().length > 0
}

/** Shaped words kept for later documents; a bound, so that a long-lived process stays small. */
const most = 6000

const typeface = (font: Font): Typeface => {
  const scale = 1000 / font.unitsPerEm
  const codePoints = new Set(font.characterSet)
  const meanings = new Map<number, readonly number[]>()
  for (const codePoint of [...font.characterSet].reverse()) meanings.set(font.glyphForCodePoint(codePoint).id, [codePoint])
  const shaped = new Map<string, Shaped>()

  const shape = (words: string): Shaped => {
    const { glyphs, positions } = font.layout(words)
    for (const { id, codePoints: meaning } of glyphs) if (!meanings.has(id)) meanings.set(id, meaning)
    const advances = positions.map(({ xAdvance }) => xAdvance * scale)
    const shifted = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)
    return {
      glyphs: glyphs.map(({ id }) => id),
      advances,
      ...(shifted && { shifts: positions.map(({ xOffset, yOffset }) => [xOffset * scale, yOffset * scale] as const) }),
      width: advances.reduce((sum, advance) => sum + advance, 0),
    }
  }

  return {
    font,
    ascent: font.ascent / font.unitsPerEm,
    descent: font.descent / font.unitsPerEm,
    covers: (codePoint) => codePoints.has(codePoint) && font.glyphForCodePoint(codePoint).id !== 0,
    shape: (words) => {
      const known = shaped.get(words)
      if (known !== undefined) return known
      if (shaped.size >= most) shaped.clear()
      const made = shape(words)
      shaped.set(words, made)
      return made
    },
    widthOf: (glyph) => font.getGlyph(glyph).advanceWidth * scale,
    meaningOf: (glyph) => meanings.get(glyph) ?? [],
  }
}
