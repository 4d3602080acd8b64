/** The part of fontkit 2 that this package uses; fontkit has no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
  }

  /** Units of the font; offsets move one glyph only. */
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
  }

  export interface Subset {
    includeGlyph(glyph: number | Glyph): number
    encode(): Uint8Array
    readonly cff?: unknown
  }

  export interface Font {
    readonly postscriptName: string | null
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly xHeight: number
    readonly italicAngle: number
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    readonly characterSet: readonly number[]
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    layout(text: string): GlyphRun
    createSubset(): Subset
  }

  /** Throws when the bytes aren't a font; gives a collection for a TTC, which has no `layout`. */
  export function create(bytes: Uint8Array): Font | { readonly fonts: readonly Font[] }
}
