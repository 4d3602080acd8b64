import type * as z from 'zod'
import type { Candidate } from '../eligibility/candidate.ts'
import type { Verdict } from '../eligibility/verdict.ts'
import type { Locale } from '../locale.ts'
import type { Offer } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'
import { candidateSchema } from './candidate.ts'
import { type Finding, findingsOf, type IssueCode } from './issue.ts'
import { messageOf, moreMessage } from './message.ts'
import { offerSchema } from './offer.ts'
import { type Flaw, type Path, type Plain, plainCopy } from './plain.ts'
import { readingSchema } from './reading.ts'
import { verdictSchema } from './verdict.ts'

/** The documents of the contract, by name. */
export interface Shapes {
  readonly offer: Offer
  readonly reading: Reading
  readonly verdict: Verdict
  readonly candidate: Candidate
}

export type ShapeKind = keyof Shapes

/** A document that has its shape. `value` is a copy as JSON has it; keys that this version doesn't know are kept. */
export interface Valid<K extends ShapeKind> {
  readonly ok: true
  readonly kind: K
  readonly value: Shapes[K]
}

/** A document that said what it is and has that shape. */
export type ValidDocument = { readonly [K in ShapeKind]: Valid<K> }[ShapeKind]

/** One thing to correct: where, what (a code that never changes), and a sentence for people. */
export interface Issue {
  readonly path: Path
  readonly code: IssueCode
  readonly message: string
}

/** A document that doesn't have its shape, with at most a hundred issues in the order of the shape. */
export interface Refused {
  readonly ok: false
  readonly issues: readonly Issue[]
}

/** `locale`: language of the messages, French by default. */
export interface ValidateOptions {
  readonly locale?: Locale
}

/** The schema of each document. */
export const schemas: { readonly [K in ShapeKind]: z.ZodType<Shapes[K]> } = {
  offer: offerSchema,
  reading: readingSchema,
  verdict: verdictSchema,
  candidate: candidateSchema,
}

const mostIssues = 100

/**
 * Checks a value read from JSON and recognises by its `kind` what it is: an offer, a reading, a verdict or a candidate.
 *
 * Keys that this version doesn't know pass through, except a candidate's: newer versions may add some. Never throws, whatever it is
 * given: cycles, getters, proxies and endless nesting are issues too (at most 100 levels and 200,000 values).
 *
 * @example
 * ```ts
 * const checked = validate({ kind: 'offer', schemaVersion: 1, deadline: '2025-02-30', sections: [] }, { locale: 'en' })
 * checked.ok // false
 * checked.ok || checked.issues[0]?.code // 'wrong-format'
 * checked.ok || checked.issues[0]?.path // ['deadline']
 * ```
 */
export const validate = (json: unknown, { locale = 'fr' }: ValidateOptions = {}): ValidDocument | Refused => {
  const { plain, flaws } = plainCopy(json)
  if (flaws.length > 0) return refused(flaws.map(flawFinding), locale)
  switch (kindOf(plain)) {
    case 'offer':
      return checked('offer', plain, locale)
    case 'reading':
      return checked('reading', plain, locale)
    case 'verdict':
      return checked('verdict', plain, locale)
    case 'candidate':
      return checked('candidate', plain, locale)
    default:
      return refused([unrecognised(plain)], locale)
  }
}

/**
 * Checks a value read from JSON against the shape that it should have: a candidate without a `kind`, for one.
 *
 * In a candidate, a key that isn't a fact is an issue: a misspelt fact would silently count as unknown. Never throws, as {@link validate}.
 *
 * @example
 * ```ts
 * validateAs('candidate', { ncCitizen: 'yes' }).ok // true
 * const misspelt = validateAs('candidate', { nccitizen: 'yes' })
 * misspelt.ok || misspelt.issues[0]?.code // 'unknown-key'
 * ```
 */
export const validateAs = <K extends ShapeKind>(kind: K, json: unknown, { locale = 'fr' }: ValidateOptions = {}): Valid<K> | Refused => {
  const { plain, flaws } = plainCopy(json)
  return flaws.length > 0 ? refused(flaws.map(flawFinding), locale) : checked(kind, plain, locale)
}

const checked = <K extends ShapeKind>(kind: K, plain: Plain, locale: Locale): Valid<K> | Refused => {
  if (!isObject(plain)) return refused([notAnObject(plain)], locale)
  const schema: z.ZodType<Shapes[K]> = schemas[kind]
  const result = schema.safeParse(plain)
  if (result.success) return { ok: true, kind, value: result.data }
  return refused(
    result.error.issues.flatMap((issue) => findingsOf(issue, plain)),
    locale,
  )
}

const refused = (findings: readonly Finding[], locale: Locale): Refused => {
  const issues = findings.slice(0, mostIssues).map((finding): Issue => {
    return { path: finding.path, code: finding.code, message: messageOf(finding, locale) }
  })
  const left = findings.length - issues.length
  return { ok: false, issues: left > 0 ? [...issues, { path: [], code: 'more', message: moreMessage(left, locale) }] : issues }
}

const isObject = (plain: Plain): plain is { readonly [key: string]: Plain } =>
  typeof plain === 'object' && plain !== null && !Array.isArray(plain)

const kindOf = (plain: Plain): Plain | undefined => (isObject(plain) && Object.hasOwn(plain, 'kind') ? plain.kind : undefined)

const unrecognised = (plain: Plain): Finding => {
  const kind = kindOf(plain)
  if (!isObject(plain)) return notAnObject(plain)
  return {
    code: 'unknown-kind',
    path: ['kind'],
    found: kind === undefined ? { nothing: true } : { value: kind },
    expected: { values: Object.keys(schemas) },
  }
}

const notAnObject = (plain: Plain): Finding => ({ code: 'not-an-object', path: [], found: { value: plain }, expected: { type: 'object' } })

const flawFinding = (flaw: Flaw): Finding => {
  const found = { foreign: flaw.code === 'not-json' ? flaw.found : flaw.code }
  const isWhole = flaw.code === 'not-json' && flaw.path.length === 0
  if (isWhole) return { code: 'not-an-object', path: [], found, expected: { type: 'object' } }
  return { code: flaw.code, path: flaw.path, found, expected: bounds[flaw.code] ?? { type: 'json' } }
}

const bounds: { readonly [code: string]: Finding['expected'] } = {
  'too-deep': { form: 'within-levels' },
  'too-large': { form: 'within-values' },
}
