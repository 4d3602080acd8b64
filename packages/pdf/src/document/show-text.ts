import type { Bit } from '../text/lines.ts'
import type { Shaped, Typeface } from '../text/typeface.ts'
import type { EmbeddedFace } from './embedded-face.ts'
import { hexText, number } from './operands.ts'

/** The operators that draw the glyphs of a line from a point on; y is measured downwards, as on the page. */
export const showText = (bits: readonly Bit[], x: number, y: number, embedded: (face: Typeface) => EmbeddedFace): string => {
  const operators = new TextOperators()
  for (const bit of bits) {
    const { piece, size } = bit
    const face = embedded(piece.face)
    const properties = propertiesOf(bit)
    operators.font(face.name, size)
    if (properties !== '') operators.add(`/Span <<${properties}>> BDC`)
    show(operators, piece.shaped, face, size, (piece.rise * size) / piece.scale)
    if (properties !== '') operators.add('EMC')
  }
  return `BT\n1 0 0 -1 ${number(x)} ${number(y)} Tm\n${operators.end()}\nET`
}

/** The language of words where it is another one, and their characters where others are drawn. */
const propertiesOf = ({ piece: { actual }, lang }: Bit): string =>
  (lang === undefined ? '' : `/Lang (${lang})`) + (actual === undefined ? '' : `/ActualText ${hexText(actual)}`)

const show = (operators: TextOperators, { glyphs, advances, shifts }: Shaped, face: EmbeddedFace, size: number, rise: number): void => {
  for (const [at, glyph] of glyphs.entries()) {
    const [right, up] = shifts?.[at] ?? [0, 0]
    operators.rise(rise + (up * size) / 1000)
    operators.move(right)
    operators.glyph(face.code(glyph))
    operators.move((advances[at] ?? 0) - face.face.widthOf(glyph) - right)
  }
}

/** Collects the operators of one text object; glyphs without another font or height between them share one operator. */
class TextOperators {
  private readonly operators: string[] = []
  private shown = ''
  private glyphsOpen = false
  private moved = 0
  private currentFont = ''
  private currentRise = '0'

  add(operator: string): void {
    this.flush()
    this.operators.push(operator)
  }

  font(name: string, size: number): void {
    const font = `/${name} ${number(size)} Tf`
    if (font !== this.currentFont) this.add(font)
    this.currentFont = font
  }

  rise(height: number): void {
    const rise = number(height)
    if (rise !== this.currentRise) this.add(`${rise} Ts`)
    this.currentRise = rise
  }

  glyph(code: string): void {
    this.writeMove()
    this.shown += this.glyphsOpen ? code : `<${code}`
    this.glyphsOpen = true
  }

  /** Thousandths of the size, to the right. */
  move(distance: number): void {
    this.moved += distance
  }

  end(): string {
    this.rise(0)
    this.flush()
    return this.operators.join('\n')
  }

  private writeMove(): void {
    const adjustment = number(-this.moved)
    this.moved = 0
    if (adjustment === '0') return
    this.closeGlyphs()
    this.shown += adjustment
  }

  private closeGlyphs(): void {
    if (this.glyphsOpen) this.shown += '>'
    this.glyphsOpen = false
  }

  private flush(): void {
    this.writeMove()
    this.closeGlyphs()
    if (this.shown !== '') this.operators.push(`[${this.shown}] TJ`)
    this.shown = ''
  }
}
