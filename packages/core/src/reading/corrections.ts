import { checkOffer } from '../checks/checks.ts'
import type { Offer } from '../offer/offer.ts'
import type { Claim, Diagnostic, FieldReading, Reading } from './reading.ts'

/** What somebody said about an offer after it was read: an HR office that confirms a date, for instance. */
export interface Correction {
  /** Keys into the offer; the first is a field. */
  readonly path: readonly (string | number)[]
  readonly value: unknown
  /** Who says it. */
  readonly by: string
  /** The day on which they said it, `YYYY-MM-DD`. */
  readonly on: string
  readonly why?: string
}

/** A correction as it was applied: both values, and the findings that it closed. */
export interface AppliedCorrection extends Correction {
  readonly before?: unknown
  readonly closed: readonly Diagnostic[]
}

/** A reading after corrections. */
export type CorrectedReading = Reading & { readonly corrections: readonly AppliedCorrection[] }

const valueAt = (container: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown })[key] : undefined),
    container,
  )

const withValue = (container: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(container)) return container.map((item, index) => (index === key ? withValue(item, rest, value) : item))
  const object = typeof container === 'object' && container !== null ? container : {}
  return { ...object, [key]: withValue((object as { readonly [key: string]: unknown })[key], rest, value) }
}

const fieldOf = (path: readonly (string | number)[]): string => (path[0] === 'ext' ? path.slice(0, 3).join('.') : String(path[0]))

const isOn = (diagnostic: Diagnostic, field: string): boolean => diagnostic.path.length > 0 && fieldOf(diagnostic.path) === field

/** The field keeps what the text said; the new value stands beside it, chosen. */
const corrected = (field: FieldReading | undefined, value: unknown, before: unknown, { by, on, why }: Correction): FieldReading => {
  const claims = field?.claims ?? []
  const printed = claims[field?.chosen ?? 0]
  const claim: Claim = { value, span: printed?.span ?? [0, 0], by, detail: { on, ...(why && { why }) } }
  return { state: before === undefined ? 'supplied' : 'corrected', chosen: claims.length, claims: [...claims, claim] }
}

const sameFinding = (a: Diagnostic, b: Diagnostic): boolean => a.code === b.code && a.path.join() === b.path.join()

/** Whole-offer findings that a correction makes true or untrue; those on the words of other fields stay. */
const recheck = (before: Offer, after: Offer, open: readonly Diagnostic[]): readonly Diagnostic[] => {
  const was = checkOffer(before)
  const is = checkOffer(after)
  const kept = open.filter(
    (diagnostic) => !was.some((old) => sameFinding(old, diagnostic)) || is.some((now) => sameFinding(now, diagnostic)),
  )
  return [...kept, ...is.filter((now) => !was.some((old) => sameFinding(old, now)))]
}

const apply = (reading: CorrectedReading, correction: Correction): CorrectedReading => {
  const { path, value } = correction
  const key = fieldOf(path)
  const root = path[0] === 'ext' ? path.slice(0, 3) : path.slice(0, 1)
  const before = valueAt(reading.offer, path)
  const offer = withValue(reading.offer, path, value) as Offer
  const open = reading.diagnostics.filter((diagnostic) => !isOn(diagnostic, key))
  const diagnostics = recheck(reading.offer, offer, open)
  const closed = reading.diagnostics.filter((diagnostic) => !diagnostics.includes(diagnostic))
  return {
    ...reading,
    offer,
    fields: { ...reading.fields, [key]: corrected(reading.fields[key], valueAt(offer, root), before, correction) },
    diagnostics,
    corrections: [...reading.corrections, { ...correction, ...(before !== undefined && { before }), closed }],
  }
}

/**
 * Takes over what somebody confirmed: the offer holds the new values, the fields keep what the text said, and the findings that are
 * settled are closed. Nothing else is touched, and the reading given stays as it is.
 *
 * A path of no key is ignored. Values aren't validated: `validate` of `@avpkit/core/schema` does that.
 *
 * @example
 * ```ts
 * const { offer, fields } = applyCorrections(reading, [{ path: ['deadline'], value: '2026-05-29', by: 'DRH', on: '2026-05-12' }])
 * offer.deadline // '2026-05-29'
 * fields.deadline?.state // 'corrected'
 * ```
 */
export const applyCorrections = (reading: Reading, corrections: readonly Correction[]): CorrectedReading =>
  corrections
    .filter(({ path }) => path.length > 0)
    .reduce(apply, { ...reading, corrections: 'corrections' in reading ? (reading as CorrectedReading).corrections : [] })
