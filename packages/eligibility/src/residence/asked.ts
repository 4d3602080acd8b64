import type { FieldReading, Residence } from '@avpkit/core'

/** What an offer asks, for one grade, domain or corps: `usual` is false for a number of years that no text provides for. */
export interface Asked {
  readonly kind: 'minimum' | 'no-minimum' | 'not-applicable' | 'empty' | 'unreadable'
  /** Infinite where no number is known. */
  readonly years: number
  readonly usual: boolean
  readonly scope?: string
}

/** A kind that is known, as the words that the fact may be. */
export const oneKind: { readonly [K in Asked['kind']]: readonly [K] } = {
  minimum: ['minimum'],
  'no-minimum': ['no-minimum'],
  'not-applicable': ['not-applicable'],
  empty: ['empty'],
  unreadable: ['unreadable'],
}

/** Durations that the texts provide for; others are slips. Source: docs/law.md. */
const usualYears: readonly number[] = [3, 5, 10]

const without = (kind: Asked['kind']): Asked => ({ kind, years: Number.POSITIVE_INFINITY, usual: true })

const empty = without('empty')
const unreadable = without('unreadable')
const notApplicable = without('not-applicable')

/** All that a residence may ask; several for an offer with values by scope, or for a disputed one that may be "/". */
export const askedBy = (residence: Residence | undefined, field: FieldReading | undefined): readonly [Asked, ...Asked[]] => {
  if (field?.state === 'disputed') return mayBeClosed(field) ? [unreadable, notApplicable] : [unreadable]
  if (residence === undefined) return [field?.state === 'unreadable' ? unreadable : empty]
  if (residence.kind !== 'multiple') return [oneAsked(residence)]
  const [first, ...rest] = residence.entries.map((entry) => ({ ...oneAsked(entry), scope: entry.scope }))
  return first ? [first, ...rest] : [unreadable]
}

type OneValue =
  | { readonly kind: 'minimum'; readonly years: number }
  | { readonly kind: 'no-minimum' | 'not-applicable' | 'empty' | 'unreadable' }

const oneAsked = (value: OneValue): Asked => {
  switch (value.kind) {
    case 'minimum':
      return isDuration(value.years) ? { kind: 'minimum', years: value.years, usual: usualYears.includes(value.years) } : unreadable
    case 'no-minimum':
      return { kind: 'no-minimum', years: 0, usual: true }
    case 'not-applicable':
      return notApplicable
    case 'empty':
      return empty
    default:
      return unreadable
  }
}

const isDuration = (years: number): boolean => Number.isInteger(years) && years > 0

const mayBeClosed = (field: FieldReading): boolean => field.claims.some(({ value }) => hasKind(value) && value.kind === 'not-applicable')

const hasKind = (value: unknown): value is { readonly kind: unknown } => typeof value === 'object' && value !== null && 'kind' in value
