import { type DocumentOptions, type LinkOptions, type PageOptions, PDFDocument } from 'pdfkit'
import { colourSpace, packedProfile } from '../colour/output-intent.ts'
import { Identifier } from './identifier.ts'
import { ObjectFile } from './object-file.ts'
import { pdfText } from './operands.ts'

/**
 * pdfkit's document, with five parts replaced: the file is written by {@link ObjectFile}, a page's operators are written at once, and the
 * XMP description, the file identifier and the output intent are ours, where pdfkit writes the description unescaped, takes the identifier
 * from titles and the clock, and reads the intent's profile from a file.
 */
export class Sheets extends PDFDocument {
  /** Not initialised here: pdfkit writes the file's head while it constructs itself. */
  declare private objectFile: ObjectFile | undefined
  private readonly description: string
  private readonly identifier = new Identifier()
  private operators: string[] = []

  constructor(options: DocumentOptions, description: string) {
    super(options)
    // pdfkit puts this method on the document itself when it reads the options.
    this._addColorOutputIntent = () => undefined
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
  async finish(): Promise<Uint8Array> {
    this.writeOperators()
    this.writeOutputIntent(await packedProfile())
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

  /** What the colours of all pages mean (ISO 19005-2, 6.2.3). */
  private writeOutputIntent(packed: Uint8Array): void {
    const profile = this.ref({ N: 3, Filter: 'FlateDecode' })
    profile.end(packed)
    const name = pdfText(colourSpace)
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    })
    intent.end()
    this._root.data.OutputIntents = [intent]
  }

  private writeOperators(): void {
    if (this.operators.length === 0) return
    const content = this.operators.join('\n')
    this.identifier.add(content)
    this.page.write(content)
    this.operators = []
  }
}
