/** The part of pdfkit 0.20 that this package builds on: objects, pages, structure, annotations and the outline. Text and fonts are drawn by this package. */
declare module 'pdfkit' {
  /** A text, told from a name by its wrapper. */
  export type PdfText = InstanceType<StringConstructor>

  /** A string value is written as a name; `new String(…)` as a text. */
  export type PdfValue =
    | string
    | number
    | boolean
    | null
    | undefined
    | PdfText
    | Uint8Array
    | Date
    | PdfReference
    | readonly PdfValue[]
    | { readonly [key: string]: PdfValue }

  export interface PdfReference {
    readonly id: number
    readonly data: { [key: string]: PdfValue }
    end(content?: Uint8Array | string): void
  }

  export interface StructureContent {
    readonly refs: readonly unknown[]
  }

  export interface StructureElement {
    readonly dictionary: PdfReference
    add(child: StructureElement | StructureContent): this
    end(): void
  }

  export interface PdfPage {
    readonly width: number
    readonly height: number
    readonly dictionary: PdfReference
    /** Fonts and images of the page's resources, by the name that its content uses. */
    readonly fonts: { [name: string]: PdfReference }
    readonly xobjects: { [name: string]: PdfReference }
    write(content: string): void
  }

  export interface OutlineItem {
    /** The item's dictionary. */
    readonly outlineData: { Count?: number }
    readonly children: readonly OutlineItem[]
    addItem(
      title: string,
      options: { readonly top: number; readonly left: number; readonly fit: false; readonly expanded: boolean },
    ): OutlineItem
  }

  export interface DocumentOptions {
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/A-2a'
    readonly tagged: true
    readonly displayTitle: true
    readonly lang: string
    readonly autoFirstPage: false
    readonly font: null
    readonly compress: boolean
    readonly info: { readonly [key: string]: string | Date }
  }

  export interface PageOptions {
    readonly size: readonly [number, number]
    readonly margin: 0
  }

  export interface LinkOptions {
    readonly structParent: StructureElement
    readonly Contents: PdfText
  }

  export class PDFDocument {
    constructor(options: DocumentOptions)
    readonly page: PdfPage
    readonly outline: OutlineItem
    readonly info: { readonly [key: string]: string | Date }
    readonly _root: PdfReference
    /** There once the document has ended. */
    readonly _info: PdfReference
    addPage(options: PageOptions): this
    addContent(content: string): this
    appendXML(xml: string): void
    ref(data: { [key: string]: PdfValue }): PdfReference
    struct(type: string, options?: { readonly lang?: string; readonly alt?: string; readonly bbox?: readonly number[] }): StructureElement
    addStructure(element: StructureElement): this
    getStructTreeRoot(): PdfReference
    markContent(tag: 'Artifact', options?: { readonly type: 'Pagination' | 'Layout' | 'Background' }): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this
    goTo(x: number, y: number, width: number, height: number, destination: string, options: LinkOptions): this
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
    end(): void
    /** Takes the file's lines and the content of its streams, one after another. */
    _write(part: string | Uint8Array): void
    /** Writes the cross-reference and the trailer. */
    _finalize(): void
    /** Writes the colour profile, which it reads from a file. */
    _addColorOutputIntent: () => void
    /** Writes the XMP description of `info`, unescaped. */
    _addInfo(): void
  }

  export default PDFDocument
}
