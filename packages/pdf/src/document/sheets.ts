import { type DocumentOptions, type LinkOptions, type PageOptions, PDFDocument } from 'pdfkit'
import { Identifier } from './identifier.ts'
import { ObjectFile } from './object-file.ts'

/**
 * pdfkit's document, with three parts replaced: the file is written by {@link ObjectFile}, a page's operators are written at once, and the
 * XMP description and the file identifier are ours, where pdfkit writes the description unescaped and takes the identifier from titles and
 * the clock.
 */
export class Sheets extends PDFDocument {
  /** Not initialised here: pdfkit writes the file's head while it constructs itself. */
  declare private objectFile: ObjectFile | undefined
  private readonly description: string
  private readonly identifier = new Identifier()
  private operators: string[] = []

  constructor(options: DocumentOptions, description: string) {
    super(options)
    this.description = description
    this.identifier.add(description)
  }

  override addPage(options: PageOptions): this {
    this.writeOperators()
    return super.addPage(options)
  }

  override addContent(operators: string): this {
    this.operators.push(operators)
    return this
  }

  override link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this {
    this.identifier.add(url)
    return super.link(x, y, width, height, url, options)
  }

  /** Ends the document and gives its bytes. */
  finish(): Promise<Uint8Array> {
    this.writeOperators()
    this.end()
    return this.written().finish({ root: this._root.id, info: this._info.id, identifier: this.identifier.bytes() })
  }

  override _write(part: string | Uint8Array): void {
    this.written().take(part)
  }

  override _addInfo(): void {
    this.appendXML(this.description)
  }

  override _finalize(): void {
    // The cross-reference and the trailer are the file's.
  }

  private written(): ObjectFile {
    this.objectFile ??= new ObjectFile()
    return this.objectFile
  }

  private writeOperators(): void {
    if (this.operators.length === 0) return
    const content = this.operators.join('\n')
    this.identifier.add(content)
    this.page.write(content)
    this.operators = []
  }
}
