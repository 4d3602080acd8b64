import { AvpUsageError, type Diagnostic, noticeOfCopy, type SourceText, sourceText } from '@avpkit/core'
import { defaultLimits, type Limits } from './limits.ts'
import { type DocumentLine, type Place, withoutSpareBlanks } from './lines.ts'
import { isEncryptedOffice } from './media-type/encrypted-office.ts'
import { docxType, type Format, formatOf, htmlType, pdfType } from './media-type/media-type.ts'
import { failure, type Outcome, reasonOf, type Trouble } from './outcome.ts'
import { isReadable, type Request, readBytes } from './read-bytes.ts'
import type { DocumentReader } from './reader.ts'
import { diagnosticOf } from './severity.ts'
import { decodeText, type Encoding } from './text/decode.ts'

/** Where a document is read: in a process of its own, in a browser's worker, or here. */
export type Isolation = 'process' | 'worker' | 'none'

/** What a caller knows about a document, and how much may be spent on it. */
export interface ReadOptions {
  /** A path or an address: becomes `source.info.id`. Its ending is compared with what the bytes are, and never believed. */
  readonly name?: string
  /** As a server announced it: compared, and never believed. */
  readonly mediaType?: string
  readonly limits?: Partial<Limits>
  /**
   * `process` where there are processes, else `worker`. `none` is for files that the caller trusts: neither time nor memory is limited
   * then. Plain text is decoded on the spot whatever is asked: it can't take longer than its length.
   */
  readonly isolation?: Isolation
  /** Readers for scans and other formats. */
  readonly readers?: readonly DocumentReader[]
}

/** A document as text, or the findings that say why there is none. */
export interface ReadDocument {
  readonly source?: SourceText
  /** For each line of `source.text`, where its words stand in the original; lines of formats without pages have no places. */
  readonly map?: readonly (readonly Place[])[]
  /** How the characters of a plain text were written. */
  readonly encoding?: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

const endings: { readonly [ending: string]: string } = {
  pdf: pdfType,
  docx: docxType,
  htm: htmlType,
  html: htmlType,
  xhtml: htmlType,
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  zip: 'application/zip',
  gz: 'application/gzip',
}

const endingOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const plainTypes: ReadonlySet<string> = new Set(['text/plain', 'text/markdown', 'text/x-markdown'])
const sameAs: { readonly [mediaType: string]: string } = { 'application/xhtml+xml': htmlType, 'application/x-pdf': pdfType }

const isSame = (given: string, found: string): boolean =>
  (sameAs[given] ?? given) === found || (plainTypes.has(given) && found === 'text/plain')

const bare = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase()

/** Types that say nothing. */
const vague: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

const announcedTroubles = ({ name = '', mediaType = '' }: ReadOptions, format: Format): readonly Trouble[] => {
  const given = [bare(mediaType), endings[endingOf(name)] ?? ''].find((type) => !vague.has(type) && !isSame(type, format.mediaType))
  return given === undefined ? [] : [{ code: 'source-media-type-differs', data: { given, found: format.mediaType } }]
}

const limitsOf = (given: Partial<Limits> = {}): Limits => {
  const limits = { ...defaultLimits, ...given }
  for (const [name, value] of Object.entries(limits))
    if (!(value > 0)) throw new AvpUsageError('option-impossible', `limits.${name} must be a number above 0, and is ${value}`)
  return limits
}

const hasProcesses = (): boolean => typeof process !== 'undefined' && process.versions?.node !== undefined

const usual = (): Isolation => (hasProcesses() ? 'process' : typeof Worker === 'undefined' ? 'none' : 'worker')

const isolated: { readonly [I in Isolation]: (request: Request) => Promise<Outcome> } = {
  process: async (request) => (await import('./read-in-process.ts')).readInProcess(request),
  worker: async (request) => (await import('./read-in-worker.ts')).readInWorker(request),
  none: readBytes,
}

const textOutcome = (bytes: Uint8Array, name: string): ReadDocument => {
  const { text, encoding } = decodeText(bytes)
  const named = endings[endingOf(name)]
  const mediaType = named === 'text/markdown' ? named : 'text/plain'
  return { source: sourceText(text, { ...(name !== '' && { id: name }), mediaType }), encoding, diagnostics: [] }
}

const ownReading = (request: Request, format: Format, isolation: Isolation): Promise<Outcome> => {
  if (isEncryptedOffice(request.bytes)) return Promise.resolve(failure({ code: 'source-encrypted', data: {} }))
  if (!isReadable(format.mediaType)) return Promise.resolve(failure({ code: 'source-format-unsupported', data: { format: format.name } }))
  return isolated[isolation](request).catch((error: unknown) => failure({ code: 'source-malformed', data: { reason: reasonOf(error) } }))
}

/** Findings after which another reader may still know a way. */
const askOthers: ReadonlySet<string> = new Set(['source-no-text-layer', 'source-format-unsupported', 'source-reader-missing'])

const late = Symbol('late')

const othersReading = async (own: Outcome, request: Request, readers: readonly DocumentReader[], format: Format): Promise<Outcome> => {
  if (own.lines || !own.troubles.some(({ code }) => askOthers.has(code))) return own
  const { bytes, limits } = request
  for (const reader of readers.filter(({ mediaTypes }) => mediaTypes.includes(format.mediaType))) {
    let timer: ReturnType<typeof setTimeout> | undefined
    const deadline = new Promise<typeof late>((done) => {
      timer = setTimeout(() => done(late), limits.milliseconds)
    })
    try {
      const lines = await Promise.race([reader.read({ bytes, mediaType: format.mediaType }), deadline])
      if (lines === late) return failure({ code: 'source-deadline-exceeded', data: { limitMs: limits.milliseconds } })
      if (lines) return { lines, troubles: [] }
    } catch (error) {
      return failure({ code: 'source-malformed', data: { reason: `${reader.name}: ${reasonOf(error)}` } })
    } finally {
      clearTimeout(timer)
    }
  }
  return own
}

/** A text longer than the limit is as good as none. */
const withinLimit = (outcome: Outcome, { characters: limit }: Limits): Outcome => {
  const length = (outcome.lines ?? []).reduce((sum, { text }) => sum + text.length + 1, 0)
  return length > limit ? failure({ code: 'source-too-large', data: { length, limit } }) : outcome
}

/** A copy of consultation is read as the notice that it tells of. */
const noticeOutcome = (outcome: Outcome): Outcome => {
  const { lines = [], troubles } = outcome
  const notice = noticeOfCopy(lines.map(({ text }) => text))
  if (!notice) return outcome
  return {
    lines: withoutSpareBlanks(notice.map(({ text, from }) => ({ text, places: from.flatMap((line) => lines[line]?.places ?? []) }))),
    troubles: [...troubles, { code: 'source-consultation-copy', data: {} }],
  }
}

const documentOf = (lines: readonly DocumentLine[], name: string, { mediaType }: Format): Pick<ReadDocument, 'source' | 'map'> => ({
  source: sourceText(lines.map(({ text }) => text).join('\n'), { ...(name !== '' && { id: name }), mediaType }),
  map: lines.map(({ places }) => places),
})

/**
 * Reads a document — PDF, DOCX, HTML or plain text — into a text whose lines know where they came from.
 *
 * What the bytes are is found in the bytes. Whatever they are, the promise is fulfilled: a document that can't be read has no `source`,
 * and a finding of severity `error` that says why. PDF needs the optional package `unpdf`, DOCX `mammoth`.
 *
 * @throws {AvpUsageError} by rejecting: a limit that isn't a number above 0.
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('# Agent\nRéférence : 3134-25-9011/SR')
 * const { source, diagnostics } = await readDocument(bytes, { name: 'avis.txt' })
 * source?.info.mediaType // 'text/plain'
 * diagnostics // []
 * ```
 */
export const readDocument = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> => {
  const { name = '', isolation = usual(), readers = [] } = options
  const limits = limitsOf(options.limits)
  if (bytes.length > limits.bytes)
    return { diagnostics: [diagnosticOf({ code: 'source-too-large', data: { length: bytes.length, limit: limits.bytes } })] }
  const format = formatOf(bytes)
  const announced = announcedTroubles(options, format).map(diagnosticOf)
  if (format.mediaType === 'text/plain') return { ...textOutcome(bytes, name), diagnostics: announced }
  const request: Request = { bytes, mediaType: format.mediaType, limits }
  const read = await othersReading(await ownReading(request, format, isolation), request, readers, format)
  const { lines, troubles } = noticeOutcome(withinLimit(read, limits))
  return { ...(lines && documentOf(lines, name, format)), diagnostics: [...announced, ...troubles.map(diagnosticOf)] }
}
