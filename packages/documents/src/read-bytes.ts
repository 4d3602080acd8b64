import type { Limits } from './limits.ts'
import { docxType, htmlType, pdfType } from './media-type/media-type.ts'
import { failure, type Outcome, reasonOf } from './outcome.ts'

/** What a reader is asked: plain data, which crosses from one process to another. */
export interface Request {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly limits: Limits
}

/** Readers are loaded when a document needs them. */
const readers: { readonly [mediaType: string]: (request: Request) => Promise<Outcome> } = {
  [pdfType]: async ({ bytes, limits }) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits),
  [htmlType]: async ({ bytes }) => (await import('./html/read-html.ts')).readHtml(bytes),
  [docxType]: async ({ bytes, limits }) => (await import('./docx/read-docx.ts')).readDocx(bytes, limits),
}

/** Whether this package reads a format by other means than decoding it. */
export const isReadable = (mediaType: string): boolean => Object.hasOwn(readers, mediaType)

/** Reads one document here and now. Never rejects. */
export const readBytes = async (request: Request): Promise<Outcome> => {
  try {
    return (
      (await readers[request.mediaType]?.(request)) ?? failure({ code: 'source-format-unsupported', data: { format: request.mediaType } })
    )
  } catch (error) {
    return failure({ code: 'source-malformed', data: { reason: reasonOf(error) } })
  }
}
