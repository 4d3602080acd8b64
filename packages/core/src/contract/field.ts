import type { Offer } from '../offer/offer.ts'
import type { Claim } from '../reading/reading.ts'
import type { Span } from '../source/span.ts'
import type { Messages, Report } from './message.ts'
import type { Standard } from './standard.ts'

/** What a reader found; the engine adds who found it. */
export type Found<V> = Omit<Claim<V>, 'by'>

/**
 * Words of the text, cleaned for reading: marks and escapes of Markdown and HTML removed, blanks collapsed, apostrophes straight.
 * `at` gives back the span in the text as given.
 */
export interface Words {
  readonly text: string
  /** Span in the source of `text.slice(start, end)`. */
  at(start: number, end: number): Span
}

/** One line that follows a label or stands alone, with what the layout says of it. */
export interface Line extends Words {
  readonly span: Span
  /** Shown as a heading (`#`, or bold as a whole). */
  readonly heading: boolean
  /** Begins with a bullet or a number. */
  readonly item: boolean
  /** Counted from zero, empty lines left out. */
  readonly index: number
  /** Field of the last label before this line; missing before the first label. */
  readonly after?: string
}

/** What stands after a label, up to the next label. */
export interface Region {
  /** The label as printed, and its place. The route of a recruitment stands there. */
  readonly label: Words
  /** The value: the rest of the label's line, or else the next line; joined with the lines that continue it. */
  readonly value: Words
  /** Whether the value begins on the label's own line. */
  readonly sameLine: boolean
  /** Spans of the value's pieces when other words stand between them. */
  readonly pieces: readonly Span[]
  /** Lines after the value, up to the next label. */
  readonly following: readonly Line[]
}

/** The head of the notice: all that stands before its first section. */
export interface Head {
  /** Lines that no labelled value claims. */
  readonly lines: readonly Line[]
  /** Every line, those with labels too. */
  readonly all: readonly Line[]
}

/** What the other fields decided and what the sections hold, for values that stand in them. */
export interface Decided {
  readonly offer: Offer
  /** The claim that a field chose; a bare offer has none. */
  claimOf(field: string): Claim | undefined
  /** Lines of all sections with this id, in text order. */
  linesOf(section: string): readonly Line[]
  /** Lines of all sections. */
  readonly body: readonly Line[]
}

export type Decision<V> =
  | { readonly state: 'stated' | 'implied' | 'disputed'; readonly value: V; readonly chosen: number }
  | { readonly state: 'empty' | 'unreadable'; readonly value?: V; readonly chosen?: number }
  | { readonly state: 'disputed' | 'absent' }

/** What a value can be told by from the values of other labels; most are words like any other. */
export type ValueShape = 'reference' | 'day' | 'duration' | 'words'

/** What an author writes for a field. */
export interface FieldSpec<V, M extends Messages> {
  /** Type of the value: a Standard Schema (zod or another), or `type<V>()`. */
  readonly of: Standard<V>
  /** Labels as the template prints them; case, accents, apostrophes and blanks don't matter. */
  readonly labels?: readonly string[]
  /**
   * Short labels of this field (one or two words) need neither colon nor bold type before the first section.
   * `value`: their words are then part of the value, as in "Direction des finances".
   */
  readonly bare?: 'label' | 'value'
  /** Fields in the middle of whose value such a bare label may stand, because the template prints the two side by side. */
  readonly beside?: readonly string[]
  /** What values look like, by which a layout that tears labels from their values is put together again; words by default. */
  readonly shapes?: readonly ValueShape[]
  readonly messages?: M
  /** Reads the region after a label. */
  read?(region: Region, report: Report<M>): readonly Found<V>[]
  /** Reads lines of the head that no label claims. */
  scan?(head: Head, report: Report<M>): readonly Found<V>[]
  /** Reads what other fields decided; runs after them. */
  derive?(decided: Decided, report: Report<M>): readonly Found<V>[]
  /** Chooses among the claims, which come sorted by span, then by reader. By default all must agree. */
  combine?(claims: readonly Claim<V>[], report: Report<M>): Decision<V>
}

/** A field as the engine runs it: types erased but for one phantom key that never exists at run time. */
export interface Field<V = unknown, M = Messages> {
  readonly '~types'?: { readonly value: V; readonly messages: M }
  readonly of: Standard<unknown>
  readonly labels: readonly string[]
  readonly bare?: 'label' | 'value'
  readonly beside?: readonly string[]
  readonly shapes?: readonly ValueShape[]
  readonly messages: Messages
  readonly read?: (region: Region, report: Report<Messages>) => readonly Found<unknown>[]
  readonly scan?: (head: Head, report: Report<Messages>) => readonly Found<unknown>[]
  readonly derive?: (decided: Decided, report: Report<Messages>) => readonly Found<unknown>[]
  readonly combine: (claims: readonly Claim<unknown>[], report: Report<Messages>) => Decision<unknown>
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The default of `combine`: the first claim, disputed when another says something else. */
export const agree = <V>(claims: readonly Claim<V>[]): Decision<V> => {
  const [first, ...rest] = claims
  if (!first) return { state: 'absent' }
  return { state: rest.every((claim) => sameValue(claim.value, first.value)) ? 'stated' : 'disputed', value: first.value, chosen: 0 }
}

/**
 * Makes a field; its value's type comes from `of`, its findings' types from `messages`.
 *
 * This is the contract's one cast: outside it a field keeps its types, inside the engine they are erased.
 */
export const field = <V, const M extends Messages = Record<never, never>>(spec: FieldSpec<V, M>): Field<V, M> =>
  ({ labels: [], messages: {}, combine: agree, ...spec }) as unknown as Field<V, M>
