import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import {
  type Claim,
  type Diagnostic,
  type FieldReading,
  positionAt,
  type Reading,
  type SourceText,
  type Span,
  sourceText,
} from '@avpkit/core'
import { parseOffer } from '@avpkit/parser'
import { root } from './step.ts'

/** The example offers and, beside them, how they are read. */
export const offersFolder = join(root, 'examples', 'offers')
const goldenFolder = join(offersFolder, 'golden')

/** Names of the example offers, in their order. */
export const exampleOffers = (): readonly string[] =>
  readdirSync(offersFolder)
    .filter((name) => /^\d\d-/.test(name))
    .sort()

export const exampleOffer = (name: string): SourceText => sourceText(readFileSync(join(offersFolder, name), 'utf8'), { id: name })

const goldenPath = (name: string) => join(goldenFolder, `${name.slice(0, -extname(name).length)}.json`)

export const readGolden = (name: string): unknown => JSON.parse(readFileSync(goldenPath(name), 'utf8'))

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A reading for people: the offer, and every span as `line:column-column` or `line:column-line:column`, its end exclusive. */
export const goldenOf = (reading: Reading, source: SourceText): Json => {
  const { kind, schemaVersion, ...offer } = reading.offer
  const place = (span: Span) => placeOf(source, span)
  return JSON.parse(
    JSON.stringify({
      offer,
      fields: Object.fromEntries(Object.entries(reading.fields).map(([key, field]) => [key, fieldLine(field, place)])),
      outline: reading.outline.map(({ id, span, heading, blocks }) => ({
        id,
        at: place(span),
        ...(heading && { heading: place(heading) }),
        blocks: blocks.map(place).join(' '),
      })),
      diagnostics: reading.diagnostics.map((diagnostic) => finding(diagnostic, place)),
      unread: reading.unread.map((span) => ({ at: place(span), words: source.text.slice(...span) })),
    }),
  ) as Json
}

const placeOf = (source: SourceText, [start, end]: Span): string => {
  const from = positionAt(source, start)
  const to = positionAt(source, end)
  return `${from.line}:${from.column}-${to.line === from.line ? '' : `${to.line}:`}${to.column}`
}

type Place = (span: Span) => string

/** `stated 3:13-47, number 3:13-29, date 3:33-47`; claims that weren't chosen stand behind it with their values. */
const fieldLine = ({ state, chosen, claims }: FieldReading, place: Place): string => {
  const claim = chosen === undefined ? undefined : claims[chosen]
  const others = claims
    .filter((other) => other !== claim)
    .map((other) => `; not chosen: ${claimLine(other, place)} ${JSON.stringify(other.value)}`)
  return [state, ...(claim ? [` ${claimLine(claim, place)}`] : []), ...others].join('')
}

const claimLine = ({ span, pieces, parts = {}, detail }: Claim, place: Place): string =>
  [
    pieces ? pieces.map(place).join(' + ') : place(span),
    ...Object.entries(parts).map(([key, part]) => `${key} ${place(part)}`),
    ...(detail ? [JSON.stringify(detail)] : []),
  ].join(', ')

const finding = ({ code, severity, path, span, data, suggestion, related }: Diagnostic, place: Place) => ({
  code,
  severity,
  path: path.join('.'),
  ...(span && { at: place(span) }),
  data,
  ...(suggestion && {
    suggestion: { ...suggestion, edits: suggestion.edits.map((edit) => ({ at: place(edit.span), text: edit.text })) },
  }),
  ...(related && { related: related.map((other) => place(other.span)) }),
})

const width = 140

/** JSON with everything that fits on one line on one line. */
export const printJson = (value: Json, indent = '', lead = 0): string => {
  const flat = flatJson(value)
  if (typeof value !== 'object' || value === null || indent.length + lead + flat.length <= width) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one: Json) => inner + printJson(one, inner)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).map(([key, one]) => {
    const name = `${JSON.stringify(key)}: `
    return inner + name + printJson(one, inner, name.length)
  })
  return `{\n${entries.join(',\n')}\n${indent}}`
}

const flatJson = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`
  const entries = Object.entries(value)
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${flatJson(one)}`).join(', ')} }`
}

/** Writes the golden readings anew. Read what changed against the texts before you keep it. */
const write = () => {
  for (const name of exampleOffers()) {
    const source = exampleOffer(name)
    writeFileSync(goldenPath(name), `${printJson(goldenOf(parseOffer(source), source))}\n`)
  }
  console.log(`${exampleOffers().length} readings written to examples/offers/golden: compare them with the texts before you keep them.`)
}

if (import.meta.main) write()
