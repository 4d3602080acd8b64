import type { DocumentLine } from './lines.ts'

/** What a caller's reader is given. */
export interface ReaderInput {
  readonly bytes: Uint8Array
  /** As found in the bytes. */
  readonly mediaType: string
}

/**
 * A reader that a caller brings for what this package doesn't read: scans, pictures, other formats.
 *
 * It is asked after the package's own reading gave no text. It runs where the caller runs; whatever it throws is a finding, and it has
 * the time that is left before the deadline.
 */
export interface DocumentReader {
  readonly name: string
  /** `application/pdf` means scans: PDFs with a text layer never come here. */
  readonly mediaTypes: readonly string[]
  /** Lines with their places, or `undefined` when there is nothing to read after all. */
  read(input: ReaderInput): Promise<readonly DocumentLine[] | undefined>
}
