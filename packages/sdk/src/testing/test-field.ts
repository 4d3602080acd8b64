import type { FieldState, Plugin } from '@avpkit/core'
import { failuresOf, fieldsOf, findingsOf, offeredValue, type Read, readerOf } from './observed.ts'
import { attempt, type Faults, type Proof, proof, same, shown } from './proof.ts'
import { readingProofs } from './reading-proofs.ts'

/** A text and what a field reads in it. What is left out isn't looked at. */
export interface FieldCase {
  readonly name?: string
  /** An offer, whole or in part; it needs enough labels to be taken for one. */
  readonly text: string
  /** The value in the offer, `undefined` for none. */
  readonly value?: unknown
  readonly state?: FieldState
  /** The words that the claim points at, cut from the text as it is given: its pieces, or its span. */
  readonly quotes?: readonly string[]
  /** Codes of this plug-in that the text gives, in order. */
  readonly codes?: readonly string[]
}

/**
 * Proves a field: that it reads in each text what the case says, and what nobody thinks of testing.
 *
 * Its spans hold the words; line ends, blanks, accents and apostrophes change nothing but offsets; its values are JSON that its schema
 * accepts; its sentences have no gaps; and hostile texts made from the cases don't make it fail. Gives one proof for each property.
 */
export const testField = async (plugin: Plugin, id: string, cases: readonly FieldCase[]): Promise<readonly Proof[]> => {
  const field = plugin.fields?.[id]
  const by = `${plugin.name}/${id}`
  const named = (found: Proof): Proof => ({ ...found, name: `${by}: ${found.name}` })
  if (!field) return [proof(`${by} is a field`, [`the plug-in has no field "${id}"`])]
  const read = readerOf([plugin])
  const texts = cases.map(({ text }) => text)
  const proofs = await readingProofs({ plugin, fields: [id], messages: field.messages, texts, read })
  const expected = cases.map((one, index) =>
    proof(
      `case ${index + 1}${one.name ? `, ${one.name}` : ''}`,
      attempt(() => unlike(plugin, id, one, read)),
    ),
  )
  return [...expected, ...proofs].map(named)
}

const unlike = (plugin: Plugin, id: string, expected: FieldCase, read: Read): Faults => {
  const { text, value, state, quotes, codes } = expected
  if (!('value' in expected || state || quotes || codes)) return ['the case expects nothing: give a value, a state, quotes or codes']
  const reading = read(text)
  const found = fieldsOf(plugin, reading).find(([other]) => other === id)?.[1]
  const claim = found?.claims[found.chosen ?? 0]
  const words = (claim?.pieces ?? (claim ? [claim.span] : [])).map(([start, end]) => text.slice(start, end))
  const got = { value: offeredValue(plugin, id, reading), state: found?.state, codes: findingsOf(plugin, reading).map(({ code }) => code) }
  return [
    ...failuresOf(plugin, reading),
    ...('value' in expected && !same(got.value, value) ? [`it reads ${shown(got.value)}, and ${shown(value)} is expected`] : []),
    ...(state && got.state !== state ? [`its state is ${String(got.state)}, and ${state} is expected`] : []),
    ...(quotes && !same(words, quotes) ? [`it points at ${shown(words)}, and ${shown(quotes)} are the words`] : []),
    ...(codes && !same(got.codes, codes) ? [`it reports ${shown(got.codes)}, and ${shown(codes)} are expected`] : []),
  ]
}
