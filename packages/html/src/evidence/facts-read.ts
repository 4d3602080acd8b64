import type { FieldReading, FieldState, Span } from '@avpkit/core'
import { rightOf } from './checks-right.ts'
import type { Names } from './names.ts'
import type { Point } from './points.ts'
import { type Said, type Told, valuesOf } from './values-read.ts'

/** A field that the text holds, as the evidence page shows it on both sides. */
export interface FactRead {
  readonly key: string
  /** Counts the facts from 1, in the order in which their words stand in the text. */
  readonly number: number
  /** `A`, `B` … `Z`, `AA` … */
  readonly letter: string
  readonly label: string
  readonly state: FieldState
  /** The value in words; each on a line of its own. */
  readonly values: readonly Said[]
  readonly right: readonly string[]
  /** Numbers of the findings on this field. */
  readonly findings: readonly number[]
  /** Where its words stand, those of the chosen claim first. */
  readonly places: readonly Span[]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const letterOf = (number: number): string =>
  number <= alphabet.length
    ? (alphabet[number - 1] ?? '')
    : `${letterOf(Math.floor((number - 1) / alphabet.length))}${alphabet[(number - 1) % alphabet.length] ?? ''}`

const placesOf = ({ claims, chosen }: FieldReading): readonly Span[] => {
  const first = chosen === undefined ? undefined : claims[chosen]
  const all = first ? [first, ...claims.filter((claim) => claim !== first)] : claims
  return all.flatMap(({ span, pieces = [span], parts = {} }) => [
    ...pieces,
    ...Object.values(parts).filter((part) => !pieces.some((piece) => piece[0] <= part[0] && part[1] <= piece[1])),
  ])
}

/** What facts are read from, and the names and words for them. */
interface Found extends Told {
  readonly points: readonly Point[]
  readonly names: Names
}

/** The fields found, in the order of the text; those without a place come last. */
export const factsRead = (found: Found): readonly FactRead[] => {
  const { reading, points, names, words } = found
  const right = rightOf(reading, names.locale, words)
  return Object.entries(reading.fields)
    .filter(([, { state }]) => state !== 'absent')
    .map(([key, field]) => ({ key, field, places: placesOf(field) }))
    .sort((a, b) => (a.places[0]?.[0] ?? Infinity) - (b.places[0]?.[0] ?? Infinity))
    .map(({ key, field, places }, index) => ({
      key,
      number: index + 1,
      letter: letterOf(index + 1),
      label: names.field(key),
      state: field.state,
      values: valuesOf(key, field, found),
      right: right.get(key) ?? [],
      findings: points.filter(({ path }) => fieldOf(path) === key).map(({ number }) => number),
      places,
    }))
}

/** Key of the field that a finding is on: the first of its path, three of them below `ext`. */
export const fieldOf = (path: readonly (string | number)[]): string => path.slice(0, path[0] === 'ext' ? 3 : 1).join('.')
