import type { Diagnostic } from '../reading/reading.ts'
import type { PluginData } from './data.ts'
import type { Exporter } from './exporter.ts'
import type { Decided, Field } from './field.ts'
import type { DataFor, Messages, Report } from './message.ts'
import type { Renderer } from './renderer.ts'
import type { PluginRule } from './rule.ts'

/** A kind of section: its headings and where it belongs. */
export interface SectionKind {
  /** Headings as the template prints them; case, accents, apostrophes and blanks don't matter. */
  readonly labels: readonly string[]
  /** First words of a line that open the section without a heading. */
  readonly opensWith?: readonly string[]
  /** Whether its heading may say more than the template's, when it comes first: "Missions en formation initiale". */
  readonly headingGoesOn?: boolean
  /** Heading that renderers show. */
  readonly heading?: { readonly fr: string; readonly en?: string }
}

/**
 * A look at the whole offer after its fields were decided, as the engine runs it: types erased but for one phantom key that never exists
 * at run time.
 */
export interface Check<M = Messages> {
  readonly '~messages'?: M
  readonly messages: Messages
  run(decided: Decided, report: Report<Messages>): void
}

/** What an author writes for a check. */
export interface CheckSpec<M extends Messages> {
  readonly messages?: M
  run(decided: Decided, report: Report<M>): void
}

/** Makes a check; its findings' types come from `messages`, and core's codes may be used as they are. */
export const check = <const M extends Messages = Record<never, never>>(spec: CheckSpec<M>): Check<M> =>
  ({ messages: {}, ...spec }) as unknown as Check<M>

/** A plain object with a literal `api`, a name, and what it adds; each contribution is optional. */
export interface Plugin {
  readonly api: 1
  readonly name: string
  readonly version?: string
  readonly fields?: { readonly [id: string]: Field }
  readonly sections?: { readonly [id: string]: SectionKind }
  readonly checks?: { readonly [id: string]: Check }
  readonly rules?: { readonly [id: string]: PluginRule }
  readonly renderers?: readonly Renderer[]
  readonly exporters?: readonly Exporter[]
  /** Sentences for codes of its own that several of its parts report. */
  readonly messages?: Messages
  readonly data?: PluginData
}

/** Gives a plug-in its literal types. The object and its first level are frozen; schemas never are. */
export const definePlugin = <const P extends Plugin>(plugin: P): P => {
  for (const part of Object.values(plugin)) if (typeof part === 'object' && part !== null) Object.freeze(part)
  return Object.freeze(plugin)
}

type PartsOf<P, K extends string> = P extends { readonly [key in K]: infer Parts } ? Parts[keyof Parts] : never

type ValueOf<F> = F extends Field<infer V, infer _> ? V : never
type MessagesOf<F> = F extends Field<infer _, infer M> ? M : F extends Check<infer M> ? M : never

/** Values that a plug-in's fields read; each may be missing. */
export type FieldsOf<P extends Plugin> = { readonly [K in keyof NonNullable<P['fields']>]?: ValueOf<NonNullable<P['fields']>[K]> }

type DiagnosticsOfMessages<M extends Messages> = {
  [C in keyof M & string]: Omit<Diagnostic, 'code' | 'data'> & { readonly code: C; readonly data: DataFor<M, C> }
}[keyof M & string]

type EachOf<M> = M extends Messages ? DiagnosticsOfMessages<M> : never

/** Findings that a plug-in's fields and checks report. */
export type DiagnosticsOf<P extends Plugin> = P extends unknown
  ?
      | EachOf<MessagesOf<PartsOf<P, 'fields'>>>
      | EachOf<MessagesOf<PartsOf<P, 'checks'>>>
      | EachOf<P extends { readonly messages: infer M } ? M : never>
  : never

/** `offer.ext` of a kit with these plug-ins. */
export type ExtOf<P extends readonly Plugin[]> = { readonly [N in P[number]['name']]: FieldsOf<Extract<P[number], { readonly name: N }>> }

/** Renderers that a plug-in brings. */
export type RenderersOf<P> = P extends { readonly renderers: readonly (infer R)[] } ? R : never

/** Exporters that a plug-in brings. */
export type ExportersOf<P> = P extends { readonly exporters: readonly (infer E)[] } ? E : never

type DeclaredOf<R> = R extends PluginRule<infer D> ? D : never

type AllOf<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer All) => void ? All : never

/** Facts that a person may declare for a plug-in's rules. */
export type DeclaredFactsOf<P> =
  PartsOf<P, 'rules'> extends infer R ? ([R] extends [never] ? Record<never, never> : AllOf<DeclaredOf<R>>) : never

/** `candidate.ext` of a kit with these plug-ins. */
export type CandidateExtOf<P extends readonly Plugin[]> = {
  readonly [N in P[number]['name']]?: DeclaredFactsOf<Extract<P[number], { readonly name: N }>>
}
