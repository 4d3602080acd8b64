import { failureReason } from '@avpkit/core'
import type { DocumentLine } from './lines.ts'

/** Findings of this package and their data; those of core keep core's words. */
export interface TroubleData {
  'source-too-large': { readonly length: number; readonly limit: number }
  'source-no-text-layer': { readonly pages: number }
  'source-encrypted': { readonly [key: string]: never }
  'source-malformed': { readonly reason: string }
  'source-deadline-exceeded': { readonly limitMs: number }
  'source-format-unsupported': { readonly format: string }
  'source-reader-missing': { readonly format: string; readonly module: string }
  'source-too-many-pages': { readonly pages: number; readonly limit: number }
  'source-memory-exceeded': { readonly megabytes: number }
  'source-pages-without-text': { readonly pages: readonly number[]; readonly of: number }
  'source-consultation-copy': { readonly [key: string]: never }
  'source-media-type-differs': { readonly given: string; readonly found: string }
}

export type TroubleCode = keyof TroubleData

/** Why there is no text, or what is worth knowing about it: plain data, which crosses from one process to another. */
export type Trouble = { [C in TroubleCode]: { readonly code: C; readonly data: TroubleData[C] } }[TroubleCode]

/** What a reader makes of bytes. Without lines there is a trouble that says why. */
export interface Outcome {
  readonly lines?: readonly DocumentLine[]
  readonly troubles: readonly Trouble[]
}

export const failure = (trouble: Trouble): Outcome => ({ troubles: [trouble] })

/** Whether an optional package isn't installed. */
export const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')

/** A reader's own words about a fault, cut to a line. */
export const reasonOf = (error: unknown): string => failureReason(error).replace(/\s+/g, ' ').slice(0, 120) || 'unknown'
