/** What the directory of a ZIP says of its files. */
export interface Archive {
  readonly files: number
  readonly packed: number
  readonly unpacked: number
}

const endMark = 0x06054b50
const fileMark = 0x02014b50
const endLength = 22
const fileLength = 46
/** The comment behind the directory has at most this many bytes. */
const longestComment = 0xffff
/** Sizes that stand elsewhere, in ZIP64; a notice has no need of it. */
const elsewhere = 0xffffffff

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

/** Reads the central directory of a ZIP, without unpacking anything; `undefined` when there is none that holds together. */
export const archiveOf = (bytes: Uint8Array): Archive | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < endLength) return undefined
  const end = endOf(view)
  if (end < 0) return undefined
  const files = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let [packed, unpacked] = [0, 0]
  for (let file = 0; file < files; file++) {
    if (at + fileLength > end || view.getUint32(at, true) !== fileMark) return undefined
    const size = view.getUint32(at + 24, true)
    packed += view.getUint32(at + 20, true)
    unpacked += size === elsewhere ? Number.POSITIVE_INFINITY : size
    at += fileLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { files, packed, unpacked }
}
