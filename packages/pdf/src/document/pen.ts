import type { PdfReference, StructureElement } from 'pdfkit'
import type { Image } from '../logo/image.ts'
import type { Paper } from '../page/paper.ts'
import type { Tag } from '../structure/tag.ts'
import type { Bit, Line } from '../text/lines.ts'
import type { Target } from '../text/phrase.ts'
import type { Typeface } from '../text/typeface.ts'
import type { Colour } from '../theme/colour.ts'
import { Destinations } from './destinations.ts'
import { type EmbeddedFace, embeddedFace } from './embedded-face.ts'
import { embeddedImage } from './embedded-image.ts'
import { linkContents } from './link-contents.ts'
import { number, pdfText } from './operands.ts'
import { Outline } from './outline.ts'
import type { Sheets } from './sheets.ts'
import { showText } from './show-text.ts'
import { StructureTree } from './structure-tree.ts'

/** Colours of plain and of linked words. */
export interface Ink {
  readonly plain: Colour
  readonly linked: Colour
}

/** An image that was put into the file. */
export interface PlacedImage {
  readonly name: string
  readonly reference: PdfReference
}

/** A link on the page being drawn: further lines of the same words go on in it. */
interface OpenLink {
  readonly target: Target
  readonly element: StructureElement
  readonly wrapper: StructureElement | undefined
}

/** Draws words, rules and grounds on the pages of a document, and tags what it draws. Lengths in points, from the top left. */
export class Pen {
  readonly paper: Paper
  readonly outline: Outline
  readonly destinations: Destinations
  private readonly sheets: Sheets
  private readonly tree: StructureTree
  private readonly faces = new Map<Typeface, EmbeddedFace>()
  /** The element whose words are being written. */
  private open: StructureElement | undefined
  private link: OpenLink | undefined
  private ink = ''
  private images = 0

  constructor(sheets: Sheets, paper: Paper) {
    this.sheets = sheets
    this.paper = paper
    this.tree = new StructureTree(sheets)
    this.destinations = new Destinations(sheets)
    this.outline = new Outline(sheets, paper)
  }

  newPage(): void {
    this.closeContent()
    this.ink = ''
    this.sheets.addPage({ size: this.paper.size, margin: 0 })
  }

  /** Closes the tree and writes the faces: nothing can be drawn afterwards. */
  async finish(): Promise<void> {
    this.closeContent()
    this.destinations.end(this.paper.left, this.paper.top)
    this.tree.end()
    for (const face of this.faces.values()) await face.write()
  }

  /** Draws a line of an element's words. */
  words(of: Tag, { bits }: Line, x: number, baseline: number, ink: Ink): void {
    for (const group of groupsByTarget(bits)) {
      const target = group[0]?.target
      if (target !== undefined) this.linkedWords(of, target, group, x, baseline, ink.linked)
      else {
        this.startContent(this.tree.element(of))
        this.glyphs(group, x, baseline, ink.plain)
      }
    }
  }

  /** Lets an element stand in the tree though it holds no words, as an empty cell does. */
  stand(of: Tag): void {
    this.tree.element(of)
  }

  /** Draws what isn't part of the content: rules, grounds, the running header and footer. */
  decoration(kind: 'Pagination' | 'Layout' | 'Background', draw: () => void): void {
    this.closeContent()
    this.sheets.markContent('Artifact', { type: kind })
    draw()
    this.sheets.endMarkedContent()
  }

  /** Draws words that belong to no element; only inside a decoration. */
  looseWords(line: Line, x: number, baseline: number, colour: Colour): void {
    this.glyphs(line.bits, x, baseline, colour)
  }

  rectangle(left: number, top: number, right: number, bottom: number, colour: Colour): void {
    this.colour(colour)
    this.sheets.addContent(`${[left, top, right - left, bottom - top].map(number).join(' ')} re f`)
  }

  /** Puts an image into the file. */
  place(image: Image): PlacedImage {
    this.images += 1
    return { name: `I${this.images}`, reference: embeddedImage(this.sheets, image) }
  }

  /** Draws an image as an element's content. */
  figure(of: Tag, image: PlacedImage, left: number, top: number, width: number, height: number): void {
    this.startContent(this.tree.element(of))
    this.image(image, left, top, width, height)
  }

  image({ name, reference }: PlacedImage, left: number, top: number, width: number, height: number): void {
    this.sheets.page.xobjects[name] = reference
    this.sheets.addContent(`q ${[width, 0, 0, -height, left, top + height].map(number).join(' ')} cm /${name} Do Q`)
  }

  private linkedWords(of: Tag, target: Target, bits: readonly Bit[], x: number, baseline: number, colour: Colour): void {
    const link = this.link?.target === target ? this.link : this.openLink(of, target)
    this.startContent(link.element)
    this.glyphs(bits, x, baseline, colour)
    const left = x + (bits[0]?.x ?? 0)
    const right = bits.reduce((end, bit) => (bit.trailing ? end : Math.max(end, x + bit.x + bit.width)), left)
    const size = bits.reduce((most, bit) => Math.max(most, bit.size), 0)
    if (target.kind !== 'note') this.rectangle(left, baseline + size * 0.13, right, baseline + size * 0.18, colour)
    this.annotate(link.element, target, left, baseline - size * 0.9, right - left, size * 1.25)
  }

  private openLink(of: Tag, target: Target): OpenLink {
    this.closeContent()
    const parent = this.tree.element(of)
    const wrapper = target.kind === 'address' ? undefined : this.tree.child(parent, 'Reference')
    this.link = { target, wrapper, element: this.tree.child(wrapper ?? parent, 'Link') }
    return this.link
  }

  private annotate(structParent: StructureElement, target: Target, x: number, y: number, width: number, height: number): void {
    const options = { structParent, Contents: pdfText(linkContents(target)) }
    if (target.kind === 'address') this.sheets.link(x, y, width, height, target.href, options)
    else this.sheets.goTo(x, y, width, height, this.destinations.nameOf(target), options)
  }

  private startContent(element: StructureElement): void {
    if (this.open === element) return
    if (this.link?.element !== element) this.closeContent()
    else this.endContent()
    element.add(this.sheets.markStructureContent(String(element.dictionary.data.S)))
    this.open = element
  }

  private endContent(): void {
    if (this.open === undefined) return
    this.sheets.endMarkedContent()
    this.open = undefined
  }

  /** A link ends with its page: pdfkit notes the page of its annotations when it ends. */
  private closeContent(): void {
    this.endContent()
    this.link?.element.end()
    this.link?.wrapper?.end()
    this.link = undefined
  }

  private glyphs(bits: readonly Bit[], x: number, baseline: number, colour: Colour): void {
    this.colour(colour)
    this.sheets.addContent(showText(bits, x + (bits[0]?.x ?? 0), baseline, (face) => this.face(face)))
  }

  private colour(colour: Colour): void {
    const operator = `${colour.map(number).join(' ')} rg`
    if (operator !== this.ink) this.sheets.addContent(operator)
    this.ink = operator
  }

  private face(face: Typeface): EmbeddedFace {
    let embedded = this.faces.get(face)
    if (embedded === undefined) {
      embedded = embeddedFace(face, this.faces.size + 1, this.sheets)
      this.faces.set(face, embedded)
    }
    this.sheets.page.fonts[embedded.name] = embedded.reference
    return embedded
  }
}

/** Neighbours that lead to the same place. */
const groupsByTarget = (bits: readonly Bit[]): readonly (readonly Bit[])[] => {
  const groups: Bit[][] = []
  for (const bit of bits) {
    const last = groups.at(-1)
    if (last !== undefined && last[0]?.target === bit.target) last.push(bit)
    else groups.push([bit])
  }
  return groups
}
