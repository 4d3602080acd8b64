import { inflateSync } from 'node:zlib'

/** An object of a file: its own words in Latin-1 and, unpacked, the stream behind them. */
export interface PdfObject {
  readonly words: string
  readonly stream?: Uint8Array
}

export type PdfObjects = ReadonlyMap<number, PdfObject>

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** All objects of a file that this package wrote, those in object streams too. */
export const objectsOf = (bytes: Uint8Array): PdfObjects => {
  const objects = new Map<number, PdfObject>()
  for (const [id, object] of written(bytes)) {
    if (!object.words.includes('/Type /ObjStm') || object.stream === undefined) objects.set(id, object)
    else for (const [inner, words] of packed(object.words, object.stream)) objects.set(inner, { words })
  }
  return objects
}

const written = (bytes: Uint8Array): readonly (readonly [number, PdfObject])[] => {
  const file = latin1(bytes)
  const found: [number, PdfObject][] = []
  const starts = /(?:^|\n)(\d+) 0 obj\n/g
  for (let start = starts.exec(file); start !== null; start = starts.exec(file)) {
    const from = starts.lastIndex
    const end = file.indexOf('endobj', from)
    const head = file.slice(from, end).split('stream\n', 1)[0] ?? ''
    const isStream = file.startsWith('stream\n', from + head.length)
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const at = from + head.length + 'stream\n'.length
    const raw = bytes.subarray(at, at + length)
    const stream = head.includes('/FlateDecode') ? inflateSync(raw) : raw
    found.push([Number(start[1]), { words: head.trim(), ...(isStream && { stream }) }])
    starts.lastIndex = isStream ? at + length : end
  }
  return found
}

const packed = (words: string, stream: Uint8Array): readonly (readonly [number, string])[] => {
  const text = latin1(stream)
  const first = Number(/\/First (\d+)/.exec(words)?.[1])
  const heads = text.slice(0, first).trim().split(' ').map(Number)
  return Array.from({ length: heads.length / 2 }, (_, at) => {
    const [id = 0, offset = 0, , next = text.length] = heads.slice(at * 2, at * 2 + 4)
    return [id, text.slice(first + offset, first + (at * 2 + 2 < heads.length ? next : text.length)).trim()] as const
  })
}

/** The object that a key leads to. */
export const referred = ({ words }: PdfObject, key: string, objects: PdfObjects): PdfObject | undefined => {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(words)?.[1]
  return id === undefined ? undefined : objects.get(Number(id))
}

export const ofType = (objects: PdfObjects, sign: RegExp): readonly PdfObject[] =>
  [...objects.values()].filter(({ words }) => sign.test(words))

/** The XMP description. */
export const xmpOf = (objects: PdfObjects): string => {
  const [metadata] = ofType(objects, /\/Type \/Metadata/)
  return metadata?.stream === undefined ? '' : new TextDecoder().decode(metadata.stream)
}
