import { type Faults, isWhole, shown } from './proof.ts'

type Output = string | Uint8Array

const isOutput = (output: unknown): output is Output => typeof output === 'string' || output instanceof Uint8Array

const sameBytes = (a: Output, b: Output): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.length === b.length && a.every((byte, index) => byte === b[index])

/** What no page may hold, whatever an offer says. */
const dangers: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<script>alert/i, what: "the offer's markup as markup" },
  { pattern: /(?:href|src)\s*=\s*["']?\s*javascript:/i, what: 'a link with a script' },
]

/** Control characters, and marks that turn the direction of writing: they hide what stands there. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/

const isMarkup = (mediaType: string): boolean => /html|xml|svg/.test(mediaType)
const isJsonType = (mediaType: string): boolean => /\bjson\b/.test(mediaType)

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is wrong with what was made of an offer, made twice. */
export const outputFaults = (name: string, mediaType: string, output: unknown, again: unknown): Faults => {
  if (!isOutput(output) || !isOutput(again)) return [`${name} gives ${shown(output)}, which is neither text nor bytes`]
  const twice = sameBytes(output, again) ? [] : [`${name} gives other bytes the second time`]
  if (output.length === 0) return [`${name} gives nothing`, ...twice]
  if (typeof output !== 'string') return twice
  return [
    ...twice,
    ...(isWhole(output) ? [] : [`${name} gives a text with halves of characters, which can't be stored`]),
    ...(isMarkup(mediaType) ? dangers.filter(({ pattern }) => pattern.test(output)).map(({ what }) => `${name} gives ${what}`) : []),
    ...(isMarkup(mediaType) && unprintable.test(output) ? [`${name} gives control characters`] : []),
    ...(isJsonType(mediaType) && !parses(output) ? [`${name} gives no JSON`] : []),
  ]
}

/** What every format says of itself. */
export const formatFaults = ({
  id,
  mediaType,
  extension,
}: {
  readonly id: string
  readonly mediaType: string
  readonly extension: string
}): Faults => [
  ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`its id ${shown(id)} isn't made of small letters, digits and dashes`]),
  ...(/^\w+\/[\w.+-]+(?:;|$)/.test(mediaType) ? [] : [`its media type ${shown(mediaType)} isn't one`]),
  ...(/^[a-z0-9]+$/.test(extension) ? [] : [`its extension ${shown(extension)} isn't small letters and digits without a dot`]),
]
