import { deflated } from './deflate.ts'

/** Where the cross-reference finds an object: at an offset of the file, or in an object stream at an index. */
type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }

interface OpenObject {
  readonly id: number
  readonly parts: (string | Uint8Array)[]
}

interface PackedObject {
  readonly id: number
  readonly content: string
}

export interface Trailer {
  readonly root: number
  readonly info: number
  readonly identifier: Uint8Array
}

/** Objects in one object stream at most. */
const streamLength = 200

/** Bytes of an entry of the cross-reference: kind, offset or stream, index. */
const widths = [1, 4, 2] as const

/**
 * The bytes of a PDF file as its objects come. Objects without a stream wait and are packed together at the end, and so is the
 * cross-reference (ISO 32000-1, 7.5.7 and 7.5.8): a tagged document has hundreds of small objects, and they shrink to a tenth.
 */
export class ObjectFile {
  private readonly chunks: Uint8Array[] = []
  private length = 0
  private open: OpenObject | undefined
  private readonly waiting: PackedObject[] = []
  private readonly places = new Map<number, Place>()

  /** Takes what pdfkit writes: the file's head, then each object as its first line, its parts and its last line. */
  take(part: string | Uint8Array): void {
    const start = typeof part === 'string' ? /^(\d+) 0 obj$/.exec(part) : null
    if (start !== null) this.open = { id: Number(start[1]), parts: [] }
    else if (this.open === undefined) this.add(part)
    else if (part === 'endobj') this.close(this.open)
    else this.open.parts.push(part)
  }

  /** Writes what waits, the cross-reference and the end. */
  async finish({ root, info, identifier }: Trailer): Promise<Uint8Array> {
    let next = [...this.places.keys(), ...this.waiting.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 0) + 1
    for (let at = 0; at < this.waiting.length; at += streamLength) await this.writePacked(next++, this.waiting.slice(at, at + streamLength))
    const offset = this.length
    this.places.set(next, { kind: 'offset', offset })
    const entries = await deflated(this.crossReference(next + 1))
    const id = `<${[...identifier].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`
    this.writeStream(
      next,
      `/Type /XRef /Size ${next + 1} /W [${widths.join(' ')}] /Root ${root} 0 R /Info ${info} 0 R /ID [${id} ${id}]`,
      entries,
    )
    this.add(`startxref\n${offset}\n%%EOF`)
    return this.joined()
  }

  private close({ id, parts }: OpenObject): void {
    this.open = undefined
    const [content] = parts
    if (parts.length === 1 && typeof content === 'string') {
      this.waiting.push({ id, content })
      return
    }
    this.places.set(id, { kind: 'offset', offset: this.length })
    this.add(`${id} 0 obj`)
    for (const part of parts) this.add(part)
    this.add('endobj')
  }

  private async writePacked(stream: number, objects: readonly PackedObject[]): Promise<void> {
    let head = ''
    let body = ''
    for (const [index, { id, content }] of objects.entries()) {
      head += `${id} ${body.length} `
      body += `${content}\n`
      this.places.set(id, { kind: 'packed', stream, index })
    }
    this.places.set(stream, { kind: 'offset', offset: this.length })
    this.writeStream(stream, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, await deflated(bytesOf(head + body)))
  }

  private writeStream(id: number, dictionary: string, content: Uint8Array): void {
    this.add(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${content.length} >>\nstream`)
    this.add(content)
    this.add('\nendstream\nendobj')
  }

  private crossReference(size: number): Uint8Array {
    const entry = widths[0] + widths[1] + widths[2]
    const bytes = new Uint8Array(size * entry)
    const view = new DataView(bytes.buffer)
    // Object 0 is the head of the list of free objects, and its generation the greatest.
    view.setUint16(5, 0xffff)
    for (const [id, place] of this.places) {
      const at = id * entry
      view.setUint8(at, place.kind === 'offset' ? 1 : 2)
      view.setUint32(at + 1, place.kind === 'offset' ? place.offset : place.stream)
      view.setUint16(at + 5, place.kind === 'offset' ? 0 : place.index)
    }
    return bytes
  }

  private add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(`${part}\n`) : part
    this.chunks.push(bytes)
    this.length += bytes.length
  }

  private joined(): Uint8Array {
    const bytes = new Uint8Array(this.length)
    let at = 0
    for (const chunk of this.chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }
}

/** pdfkit hands over texts whose code units are bytes. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
