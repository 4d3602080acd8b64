import type { Diagnostic, Reading } from '../reading/reading.ts'
import { positionAt, type SourceText } from '../source/source.ts'
import { type Catalogue, codePage } from './catalogue.ts'
import { quoteAt } from './quote.ts'

/** A finding with its place and its words, as the command line prints it. */
export interface ReportedDiagnostic extends Diagnostic {
  /** Counted from one; missing for a finding on the whole text. */
  readonly line?: number
  /** Counted from one, in UTF-16 code units. */
  readonly column?: number
  /** What is there: the offer's words first, then the fact. */
  readonly message: string
  /** What to do. */
  readonly fix?: string
  /** Page that explains the code, relative to the root of the documentation. */
  readonly url?: string
}

/**
 * Adds to each finding of a reading its place in the source and its words in the language of a catalogue.
 *
 * Same findings, same order. A code that the catalogue doesn't know keeps its place and gets plain words; for those of plug-ins, give a
 * catalogue made by `withMessages`. Never throws.
 *
 * @example
 * ```ts
 * const source = sourceText('PROVINCE SUD\nEmployeur :')
 * const diagnostics = [{ code: 'employer-missing', severity: 'warning', path: ['employer'], span: [13, 24], data: {} }] as const
 * report({ diagnostics }, source, fr)[0]?.line // 2
 * report({ diagnostics }, source, fr)[0]?.message // "Aucun employeur n'apparaît."
 * ```
 */
export const report = (reading: Pick<Reading, 'diagnostics'>, source: SourceText, catalogue: Catalogue): readonly ReportedDiagnostic[] =>
  reading.diagnostics.map((diagnostic) => reported(diagnostic, source, catalogue))

const reported = (diagnostic: Diagnostic, source: SourceText, catalogue: Catalogue): ReportedDiagnostic => {
  const { code, span, related = [] } = diagnostic
  const quote = span ? quoteAt(source, span) : ''
  const { what, fix } = catalogue.say(
    diagnostic,
    quote,
    related.map((other) => quoteAt(source, other.span)),
  )
  const url = codePage(code)
  return {
    ...diagnostic,
    ...(span && positionAt(source, span[0])),
    message: what,
    ...(fix !== undefined && { fix }),
    ...(url !== undefined && { url }),
  }
}
