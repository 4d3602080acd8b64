import type { Claim, Diagnostic, Plugin, Reading, SourceText } from '@avpkit/core'
import { claimedWords } from '@avpkit/parser'
import { createKit } from '../kit.ts'

/** What a plug-in made of a text, in words and values: offsets left out. */
export interface Observed {
  readonly fields: { readonly [id: string]: ObservedField }
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly data: unknown; readonly words: string }[]
}

export interface ObservedField {
  readonly state: string
  readonly value: unknown
  readonly claims: readonly { readonly value: unknown; readonly words: string; readonly by: string }[]
}

/** Reads texts with plug-ins, as their users do. */
export type Read = (text: string | SourceText) => Reading

export const readerOf = (plugins: readonly Plugin[]): Read => {
  const kit = createKit({ plugins })
  return (text) => kit.parse(text) as unknown as Reading
}

/** The fields of a plug-in, by their id. */
export const fieldsOf = (plugin: Plugin, reading: Reading): readonly (readonly [id: string, reading: Reading['fields'][string]])[] =>
  Object.keys(plugin.fields ?? {}).map((id) => [id, reading.fields[`ext.${plugin.name}.${id}`] ?? { state: 'absent', claims: [] }])

/** Findings that speak a plug-in's words. */
export const findingsOf = (plugin: Plugin, reading: Reading): readonly Diagnostic[] =>
  reading.diagnostics.filter(({ code }) => code.startsWith(`${plugin.name}/`))

/** Findings that say that a plug-in failed. */
export const failuresOf = (plugin: Plugin, reading: Reading): readonly string[] =>
  reading.diagnostics
    .filter(({ code, data }) => code === 'plugin-failed' && data.plugin === plugin.name)
    .map(({ data }) => `${String(data.where)}: ${String(data.reason)}`)

/** The value that a reading's offer holds for a field. */
export const offeredValue = (plugin: Plugin, id: string, reading: Reading): unknown => reading.offer.ext?.[plugin.name]?.[id]

/** What a plug-in made of a text. */
export const observe = (plugin: Plugin, text: string, read: Read): Observed => {
  const reading = read(text)
  const wordsOf = (claim: Pick<Claim, 'span' | 'pieces'>): string => claimedWords(text, claim)
  return {
    fields: Object.fromEntries(
      fieldsOf(plugin, reading).map(([id, { state, claims }]) => [
        id,
        {
          state,
          value: offeredValue(plugin, id, reading),
          claims: claims.map((claim) => ({ value: claim.value, words: wordsOf(claim), by: claim.by })),
        },
      ]),
    ),
    findings: findingsOf(plugin, reading).map(({ code, severity, data, span }) => ({
      code,
      severity,
      data,
      words: span ? wordsOf({ span }) : '',
    })),
  }
}
