import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Diagnostic, SourceText } from '@avpkit/core'
import { sourceText } from '@avpkit/core'
import { type Encoding, readDocument } from '@avpkit/documents'
import { largestText } from '@avpkit/parser'
import { errorCode, type Io } from '../io.ts'
import type { NotReadable } from './input-messages.ts'
import type { Input } from './operands.ts'

/** A text, or an empty one and the finding that says why. */
export interface Loaded {
  readonly source: SourceText
  readonly trouble?: Diagnostic | undefined
  /** Findings on the document besides those on its text. */
  readonly notes?: readonly Diagnostic[]
  readonly encoding?: Encoding
}

/** More bytes than the longest text that is read can have in UTF-8; larger files stay unread. */
const mostBytes = 3 * largestText

const reasons: { readonly [code: string]: NotReadable } = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'folder',
  EFBIG: 'too-large',
}

class TooLarge extends Error {
  readonly code = 'EFBIG'
}

const readFile = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    if ((await file.stat()).size > mostBytes) throw new TooLarge()
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const readStream = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    size += bytes.length
    if (size > mostBytes) throw new TooLarge()
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

/** The bytes of an input, or why there are none. */
export const bytesOf = async (input: Input, io: Pick<Io, 'stdin'>): Promise<Uint8Array | NotReadable> => {
  try {
    return await (input.from === 'stdin' ? readStream(io.stdin) : readFile(input.path))
  } catch (error) {
    return reasons[errorCode(error) ?? ''] ?? 'failed'
  }
}

const finding = (code: string, data: Diagnostic['data']): Diagnostic => ({ code, severity: 'error', path: [], data })

/** Makes a text of the bytes of a document; one that can't be read gives an empty text and says why. */
export const loadedFrom = async (id: string, bytes: Uint8Array): Promise<Loaded> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { source, encoding, diagnostics } = await readDocument(bytes, { name: id, limits: { bytes: mostBytes } })
  const notes = diagnostics.filter(({ severity }) => severity !== 'error')
  if (!source) return { source: sourceText('', { id, sha256 }), trouble: diagnostics.find(({ severity }) => severity === 'error'), notes }
  return { source: sourceText(source.text, { ...source.info, id, sha256 }), notes, ...(encoding && { encoding }) }
}

/** Reads an input; what can't be read is an empty text with a finding. Never throws. */
export const load = async (input: Input, io: Pick<Io, 'stdin'>): Promise<Loaded> => {
  const bytes = await bytesOf(input, io)
  if (typeof bytes === 'string')
    return { source: sourceText('', { id: input.id }), trouble: finding('source-unreadable', { reason: bytes }) }
  return loadedFrom(input.id, bytes)
}
