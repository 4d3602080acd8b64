import type { FieldReading, Message, Messages, Plugin, Reading, Span } from '@avpkit/core'
import { failuresOf, fieldsOf, findingsOf, type Observed, observe, offeredValue, type Read } from './observed.ts'
import { attempt, attemptLater, type Faults, isJson, type Proof, proof, same, shown } from './proof.ts'
import { hostileTexts, type Variant, variants } from './variants.ts'
import { messageFaults } from './wording.ts'

/** What of a plug-in is looked at, and how it reads. */
export interface Look {
  readonly plugin: Plugin
  /** Ids of its fields. */
  readonly fields: readonly string[]
  /** Its findings, by code. */
  readonly messages: Messages
  readonly texts: readonly string[]
  readonly read: Read
}

/** A text that takes longer isn't read in linear time: the slowest here have some 50,000 characters. */
const longestMs = 2000

const nameOf = (index: number): string => `text ${index + 1}`

/** Properties of all that reads, whatever it reads. */
export const readingProofs = async (look: Look): Promise<readonly Proof[]> => [
  proof('reads something in the texts', readNothing(look)),
  ...variants.map((variant) => proof(`reads the same with ${variant.name}`, differences(look, variant))),
  proof('reads the same again', unsteady(look)),
  proof('points at the words that its values rest on', restingElsewhere(look)),
  proof('claims inside the text and never fails, whatever the text', failures(look)),
  proof('reads values that are JSON', notJson(look)),
  proof('reads values that its schemas accept', await refused(look)),
  proof('says each finding in words', unsaid(look)),
  proof('has a text for each finding', neverReported(look)),
]

const readNothing = ({ plugin, fields, texts, read }: Look): Faults => {
  if (fields.length === 0) return []
  const found = texts.flatMap((text) =>
    fieldsOf(plugin, read(text))
      .filter(([, { claims }]) => claims.length > 0)
      .map(([id]) => id),
  )
  return fields.filter((id) => !found.includes(id)).map((id) => `no text holds the field "${id}": give one that does`)
}

/** The part of what was observed that is looked at. */
const within = ({ fields, messages }: Look, observed: Observed): Observed => ({
  fields: Object.fromEntries(Object.entries(observed.fields).filter(([id]) => fields.includes(id))),
  findings: observed.findings.filter(({ code }) => Object.hasOwn(messages, code)),
})

const compared = (what: string, expected: Observed, actual: Observed): Faults => {
  const ids = Object.keys(expected.fields).filter((id) => !same(expected.fields[id], actual.fields[id]))
  const fields = ids.map((id) => `${what}: "${id}" is ${shown(actual.fields[id])}, and was ${shown(expected.fields[id])}`)
  return same(expected.findings, actual.findings)
    ? fields
    : [...fields, `${what}: the findings are ${shown(actual.findings)}, and were ${shown(expected.findings)}`]
}

const differences = (look: Look, variant: Variant): Faults =>
  look.texts.flatMap((text, index) =>
    compared(
      nameOf(index),
      within(look, observe(look.plugin, text, look.read)),
      within(look, observe(look.plugin, variant.of(text), look.read)),
    ),
  )

/** Reads all texts, then all again the other way round: what a reader remembers shows. */
const unsteady = (look: Look): Faults => {
  const all = (texts: readonly string[]) => texts.map((text) => within(look, observe(look.plugin, text, look.read)))
  const first = all(look.texts)
  const again = all(look.texts.toReversed()).toReversed()
  return first.flatMap((observed, index) => compared(nameOf(index), observed, again[index] ?? observed))
}

const placesOf = ({ claims, chosen = 0 }: FieldReading): readonly Span[] => {
  const claim = claims[chosen]
  return claim ? (claim.pieces ?? [claim.span]) : []
}

const without = (text: string, places: readonly Span[]): string =>
  places.toSorted((a, b) => b[0] - a[0]).reduce((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

const equalClaims = ({ claims }: FieldReading, value: unknown): number => claims.filter((claim) => same(claim.value, value)).length

/** Takes the words of each chosen claim away: whoever points at the words that count then reads less. */
const restingElsewhere = ({ plugin, fields, texts, read }: Look): Faults =>
  texts.flatMap((text, index) => {
    const reading = read(text)
    return fieldsOf(plugin, reading).flatMap(([id, found]): Faults => {
      const value = offeredValue(plugin, id, reading)
      const places = placesOf(found)
      if (!fields.includes(id) || found.state !== 'stated' || value === undefined || places.length === 0) return []
      const rest = fieldsOf(plugin, read(without(text, places))).find(([other]) => other === id)?.[1]
      if (!rest || equalClaims(rest, value) < equalClaims(found, value)) return []
      const words = places.map(([start, end]) => text.slice(start, end)).join(' … ')
      return [`${nameOf(index)}: "${id}" is still ${shown(value)} when the words ${shown(words)} are taken away`]
    })
  })

const failures = ({ plugin, fields, texts, read }: Look): Faults => {
  const own = (failure: string): boolean => fields.length === 0 || fields.some((id) => failure.startsWith(`${plugin.name}/${id}`))
  const given = texts.map((text, index) => ({ name: nameOf(index), text }))
  return [...given, ...hostileTexts(texts)].flatMap(({ name, text }) => {
    const before = performance.now()
    const found = attempt(() => failuresOf(plugin, read(text)).filter(own))
    const took = Math.round(performance.now() - before)
    return [...found.map((failure) => `${name}: ${failure}`), ...(took > longestMs ? [`${name}: reading took ${took} ms`] : [])]
  })
}

const claimedValues = ({ plugin, fields, texts, read }: Look): readonly { readonly id: string; readonly value: unknown }[] =>
  texts.flatMap((text) => {
    const reading = read(text)
    return fieldsOf(plugin, reading).flatMap(([id, { claims }]) =>
      fields.includes(id) ? [...claims.map(({ value }) => ({ id, value })), ...offered(plugin, id, reading)] : [],
    )
  })

const offered = (plugin: Plugin, id: string, reading: Reading): readonly { readonly id: string; readonly value: unknown }[] => {
  const value = offeredValue(plugin, id, reading)
  return value === undefined ? [] : [{ id, value }]
}

const notJson = (look: Look): Faults => [
  ...claimedValues(look).flatMap(({ id, value }) => (isJson(value) ? [] : [`"${id}" holds what JSON can't: ${shown(value)}`])),
  ...look.texts.flatMap((text) =>
    findingsOf(look.plugin, look.read(text)).flatMap(({ code, data }) =>
      isJson(data) ? [] : [`the data of ${code} hold what JSON can't: ${shown(data)}`],
    ),
  ),
]

const refused = async (look: Look): Promise<Faults> => {
  const found = claimedValues(look).map(({ id, value }) =>
    attemptLater(async () => {
      const result = await look.plugin.fields?.[id]?.of['~standard'].validate(value)
      const issues = result?.issues ?? []
      return issues.map(({ message }) => `the schema of "${id}" refuses ${shown(value)}: ${message}`)
    }),
  )
  return [...new Set((await Promise.all(found)).flat())]
}

const messageOf = (messages: Messages, code: string): Message<never> | undefined =>
  Object.hasOwn(messages, code) ? messages[code] : undefined

const unsaid = ({ plugin, messages, texts, read }: Look): Faults => {
  const faults = texts.flatMap((text) =>
    findingsOf(plugin, read(text)).flatMap(({ code, data, span }) => {
      const message = messageOf(messages, code)
      return message ? messageFaults(code, message, data, span ? text.slice(...span).replace(/\s+/g, ' ') : '') : []
    }),
  )
  return [...new Set(faults)]
}

const neverReported = ({ plugin, messages, texts, read }: Look): Faults => {
  const reported = new Set(texts.flatMap((text) => findingsOf(plugin, read(text)).map(({ code }) => code)))
  return Object.keys(messages)
    .filter((code) => !reported.has(code))
    .map((code) => `no text makes it report ${code}: give one that does`)
}
