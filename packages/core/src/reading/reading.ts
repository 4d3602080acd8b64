import type { DiagnosticCode, DiagnosticData, Severity } from '../diagnostics/codes.ts'
import type { Offer, SectionId } from '../offer/offer.ts'
import type { SourceInfo } from '../source/source.ts'
import type { Span } from '../source/span.ts'

/**
 * What became of a field.
 *
 * - `stated` — the text says it · `implied` — deduced, e.g. from a registry
 * - `disputed` — claims disagree · `empty` — a label without a value · `unreadable` — a value that none of the readers understands · `absent`
 * - `corrected`, `supplied` — said by somebody afterwards; both values are kept
 */
export type FieldState = 'stated' | 'implied' | 'disputed' | 'empty' | 'unreadable' | 'absent' | 'corrected' | 'supplied'

/**
 * A value that a reader found, and where.
 *
 * `span` is the hull of the words; `pieces` stands when they aren't contiguous; `parts` locates keys of the value.
 */
export interface Claim<V = unknown> {
  readonly value: V
  readonly span: Span
  readonly pieces?: readonly Span[]
  readonly parts?: { readonly [key: string]: Span }
  readonly detail?: { readonly [key: string]: unknown }
  /** Who claims it: `core/deadline`, `opt/managedStaff`. */
  readonly by: string
}

/** All that was claimed for a field and what was decided; `chosen` is an index into `claims`. */
export interface FieldReading<V = unknown> {
  readonly state: FieldState
  readonly chosen?: number
  readonly claims: readonly Claim<V>[]
}

/** A change of the text that would mend a finding. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A value that the text probably meant; never applied by itself. */
export interface Suggestion {
  readonly value?: unknown
  readonly edits: readonly Edit[]
}

/** A finding: matched by `code` and typed `data`; the sentences live in the catalogues. */
export type DiagnosticOf<Codes extends { readonly [code: string]: unknown }> = {
  readonly [C in keyof Codes & string]: {
    readonly code: C
    readonly severity: Severity
    /** Keys into the offer; the first finds the field. Empty for a finding on the whole text. */
    readonly path: readonly (string | number)[]
    readonly span?: Span
    readonly data: Codes[C]
    readonly suggestion?: Suggestion
    readonly related?: readonly { readonly span: Span }[]
  }
}[keyof Codes & string]

/** A finding of the built-in fields and checks. */
export type CoreDiagnostic = { [C in DiagnosticCode]: DiagnosticOf<Pick<DiagnosticData, C>> }[DiagnosticCode]

/** A finding of whatever code: what a tool sees that doesn't know the plug-ins. */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly path: readonly (string | number)[]
  readonly span?: Span
  readonly data: { readonly [key: string]: unknown }
  readonly suggestion?: Suggestion
  readonly related?: readonly { readonly span: Span }[]
}

/** Where a section of `offer.sections` stands; same order, same length. */
export interface OutlineEntry {
  readonly id: SectionId
  readonly span: Span
  readonly heading?: Span
  readonly blocks: readonly Span[]
}

export interface ProducedBy {
  readonly avpkit: string
  readonly plugins: { readonly [name: string]: string }
}

/** What was read from a text: the offer, where each value stands, and every doubt. */
export interface Reading<O extends Offer = Offer, D extends Diagnostic = Diagnostic> {
  readonly kind: 'reading'
  readonly schemaVersion: 1
  readonly source: SourceInfo
  readonly producedBy?: ProducedBy
  readonly offer: O
  /** One entry for each registered field, absent ones too; keys are those of the offer, or `ext.<plugin>.<field>`. */
  readonly fields: { readonly [field: string]: FieldReading }
  readonly outline: readonly OutlineEntry[]
  readonly diagnostics: readonly D[]
  /** Text that no field or section claimed. */
  readonly unread: readonly Span[]
}
