/** How much may be read. A document beyond a limit gives a finding and no text. */
export interface Limits {
  /** Bytes of the document. */
  readonly bytes: number
  /** Pages of a PDF; one with more isn't read. */
  readonly pages: number
  /** Milliseconds for the whole reading. */
  readonly milliseconds: number
  /** Megabytes that the reading process may use. */
  readonly megabytes: number
  /** Bytes of a DOCX once unpacked. */
  readonly unpackedBytes: number
  /** Characters of the text that is made of a PDF, a DOCX or a page. */
  readonly characters: number
}

/**
 * The limits that hold where a caller sets none.
 *
 * Notices have one to six pages and 30 kB to 2 MB: each limit is some twenty times what was seen.
 */
export const defaultLimits: Limits = {
  bytes: 50_000_000,
  pages: 200,
  milliseconds: 10_000,
  megabytes: 512,
  unpackedBytes: 100_000_000,
  characters: 2_000_000,
}
