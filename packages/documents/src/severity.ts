import type { Diagnostic, Severity } from '@avpkit/core'
import type { Trouble, TroubleCode } from './outcome.ts'

const severities: { readonly [C in TroubleCode]: Severity } = {
  'source-too-large': 'error',
  'source-no-text-layer': 'error',
  'source-encrypted': 'error',
  'source-malformed': 'error',
  'source-deadline-exceeded': 'error',
  'source-format-unsupported': 'error',
  'source-reader-missing': 'error',
  'source-too-many-pages': 'error',
  'source-memory-exceeded': 'error',
  'source-pages-without-text': 'info',
  'source-consultation-copy': 'info',
  'source-media-type-differs': 'info',
}

/** A trouble as a finding on the whole document. */
export const diagnosticOf = ({ code, data }: Trouble): Diagnostic => ({ code, severity: severities[code], path: [], data: { ...data } })
