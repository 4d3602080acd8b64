import type { Messages, Wording } from '../contract/message.ts'
import type { Locale } from '../locale.ts'
import type { Diagnostic, Reading } from '../reading/reading.ts'
import { excerptOf } from '../source/excerpt.ts'
import { positionAt, type SourceText, sliceOf } from '../source/source.ts'

/** A finding with its place and its words, as the command line prints it. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly fix?: string
  readonly url?: string
}

/** Words of one language for every code: `@avpkit/core/fr`, `@avpkit/core/en`. */
export interface Catalogue {
  readonly locale: Locale
  say(diagnostic: Diagnostic, quote: string): Wording
}
