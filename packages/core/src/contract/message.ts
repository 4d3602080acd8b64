import type { DiagnosticCode, DiagnosticData, Severity } from '../diagnostics/codes.ts'
import type { Suggestion } from '../reading/reading.ts'
import type { Span } from '../source/span.ts'

/** A finding in words: `what` quotes and says the fact, `fix` begins with a verb and holds the words to paste. */
export interface Wording {
  readonly what: string
  readonly fix?: string
}

/** Makes the words of a finding. `quote` holds the words at its span, cut to a line; empty without a span. */
export type Say<D> = (data: D, quote: string) => Wording

/** A plug-in's finding: how grave, and its words. English may be left out: French is shown then. */
export interface Message<D> {
  readonly severity: Severity
  readonly fr: Say<D>
  readonly en?: Say<D>
}

export interface Messages {
  readonly [code: string]: Message<never>
}

type DataOf<M> = M extends Message<infer D> ? D : never

/** Codes that a field or check may report: its own, and those of core. */
export type CodeOf<M extends Messages> = (keyof M & string) | DiagnosticCode

/** Data that a code wants. */
export type DataFor<M extends Messages, C> = C extends DiagnosticCode ? DiagnosticData[C] : C extends keyof M ? DataOf<M[C]> : never

/** Where a finding stands and what would mend it. */
export interface ReportAt {
  readonly span?: Span
  readonly suggestion?: Suggestion
  readonly related?: readonly { readonly span: Span }[]
  /** Keys below the field's own path. */
  readonly path?: readonly (string | number)[]
}

/** Reports a finding on the field or check that it was given to. */
export type Report<M extends Messages = Record<never, never>> = <C extends CodeOf<M>>(code: C, data: DataFor<M, C>, at?: ReportAt) => void
