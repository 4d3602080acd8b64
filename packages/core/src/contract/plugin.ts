import type { Diagnostic } from '../reading/reading.ts'
import type { Decided, Field } from './field.ts'
import type { DataFor, Messages, Report } from './message.ts'

/** A kind of section: its headings and where it belongs. */
export interface SectionKind {
  /** Headings as the template prints them; case, accents, apostrophes and blanks don't matter. */
  readonly labels: readonly string[]
  /** First words of a line that open the section without a heading. */
  readonly opensWith?: readonly string[]
  /** Heading that renderers show. */
  readonly heading?: { readonly fr: string; readonly en?: string }
}

/** A look at the whole offer after its fields were decided. */
export interface Check<M extends Messages = Messages> {
  readonly messages: M
  run(decided: Decided, report: Report<M>): void
}

/** Makes a check; its findings' types come from `messages`, and core's codes may be used as they are. */
export const check = <const M extends Messages = Record<never, never>>(spec: { readonly messages?: M; run(decided: Decided, report: Report<M>): void }): Check =>
  ({ messages: {}, ...spec }) as unknown as Check

/** A plain object with a literal `api`, a name, and what it adds; each contribution is optional. */
export interface Plugin {
  readonly api: 1
  readonly name: string
  readonly version?: string
  readonly fields?: { readonly [id: string]: Field }
  readonly sections?: { readonly [id: string]: SectionKind }
  readonly checks?: { readonly [id: string]: Check }
}

/** Gives a plug-in its literal types. The object and its first level are frozen; schemas never are. */
export const definePlugin = <const P extends Plugin>(plugin: P): P => {
  for (const part of Object.values(plugin)) if (typeof part === 'object' && part !== null) Object.freeze(part)
  return Object.freeze(plugin)
}

type ValueOf<F> = F extends Field<infer V, infer _> ? V : never
type MessagesOf<F> = F extends Field<infer _, infer M> ? M : never

/** Values that a plug-in's fields read; each may be missing. */
export type FieldsOf<P extends Plugin> = { readonly [K in keyof NonNullable<P['fields']>]?: ValueOf<NonNullable<P['fields']>[K]> }

type DiagnosticsOfMessages<M extends Messages> = {
  [C in keyof M & string]: Omit<Diagnostic, 'code' | 'data'> & { readonly code: C; readonly data: DataFor<M, C> }
}[keyof M & string]

/** Findings that a plug-in's fields report. */
export type DiagnosticsOf<P extends Plugin> = P extends unknown
  ? { [K in keyof NonNullable<P['fields']>]: DiagnosticsOfMessages<MessagesOf<NonNullable<P['fields']>[K]>> }[keyof NonNullable<
      P['fields']
    >]
  : never

/** `offer.ext` of a kit with these plug-ins. */
export type ExtOf<P extends readonly Plugin[]> = { readonly [N in P[number]['name']]: FieldsOf<Extract<P[number], { readonly name: N }>> }
