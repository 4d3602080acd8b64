import { parsePlainDate } from '../calendar/index.ts'

/** Where a value stands in a document: keys and places in lists. */
export type DocumentPath = readonly (string | number)[]

/** Values of one sort; what isn't one is left out, or `otherwise` stands in its place. */
interface ValueShape {
  readonly shape: 'value'
  readonly is: (value: unknown) => boolean
  readonly otherwise?: string | number | boolean
}

interface ListShape {
  readonly shape: 'list'
  readonly of: Shape
}

/** A list that lists may stand in, to any depth. */
interface NestedShape {
  readonly shape: 'nested'
  readonly of: () => Shape
}

/** Keys that are known; without those that are wanted there is no object. */
interface ObjectShape {
  readonly shape: 'object'
  readonly keys: readonly { readonly key: string; readonly of: Shape; readonly wanted: boolean }[]
}

interface KeyShapes {
  readonly [key: string]: Shape
}

/** Objects told apart by one of their keys. */
interface KindsShape {
  readonly shape: 'kinds'
  readonly key: string
  readonly kinds: { readonly [kind: string]: ObjectShape }
}

/** What a value from outside should be. */
export type Shape = ValueShape | ListShape | NestedShape | ObjectShape | KindsShape

export const valueThat = (is: (value: unknown) => boolean): ValueShape => ({ shape: 'value', is })
export const text = valueThat((value) => typeof value === 'string')
export const number = valueThat(Number.isFinite)
export const yesNo = valueThat((value) => typeof value === 'boolean')
export const day = valueThat((value) => typeof value === 'string' && parsePlainDate(value) !== undefined)
export const oneOf = (...values: readonly string[]): ValueShape => valueThat((value) => typeof value === 'string' && values.includes(value))
export const orElse = (shape: ValueShape, otherwise: string | number | boolean): ValueShape => ({ ...shape, otherwise })
export const listOf = (of: Shape): ListShape => ({ shape: 'list', of })
export const nested = (of: () => Shape): NestedShape => ({ shape: 'nested', of })
export const object = (wanted: KeyShapes, optional: KeyShapes = {}): ObjectShape => {
  const keysOfShapes = (shapes: KeyShapes, isWanted: boolean) => Object.entries(shapes).map(([key, of]) => ({ key, of, wanted: isWanted }))
  return { shape: 'object', keys: [...keysOfShapes(wanted, true), ...keysOfShapes(optional, false)] }
}
export const kinds = (key: string, of: KindsShape['kinds']): KindsShape => ({ shape: 'kinds', key, kinds: of })

/** A value's keys, when it is an object and no list. */
export const keysOf = (value: unknown): { readonly [key: string]: unknown } | undefined =>
  // Each key is looked at for itself afterwards.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: unknown }) : undefined

/** A place on the way down; paths are written only of what is left out. */
interface Place {
  readonly above: Place | undefined
  readonly key: string | number
}

/** Keys of a path that are told: no notice has lists so deep. */
const longestPath = 100

const pathTo = (place: Place | undefined): DocumentPath => {
  const path: (string | number)[] = []
  for (let at = place; at !== undefined; at = at.above) path.push(at.key)
  return path.reverse().slice(0, longestPath)
}

/** A list that is wanted may be empty. */
const emptyOf = ({ shape }: Shape): readonly unknown[] | undefined => (shape === 'list' || shape === 'nested' ? [] : undefined)

/** Members of lists that are copied: a notice of 500 pages has some 20 000, a list that stands in itself has no end. */
const mostMembers = 300_000

/** Parts left out that are listed. */
const mostListed = 100

interface Waiting {
  readonly given: readonly unknown[]
  readonly of: Shape
  readonly place: Place | undefined
  readonly kept: unknown[]
}

/**
 * Copies of a value what has its shape, and tells where the rest stood. Keys that the shape doesn't know are left out in silence.
 *
 * Linear, and safe at any depth: nested lists wait in a queue. Of lists without end, or that stand in themselves, 300 000 members are copied.
 */
export const shaped = (value: unknown, shape: Shape): { readonly value: unknown; readonly leftOut: readonly DocumentPath[] } => {
  const leftOut: DocumentPath[] = []
  const waiting: Waiting[] = []
  let room = mostMembers

  const lost = (place: Place | undefined): undefined => {
    if (leftOut.length < mostListed) leftOut.push(pathTo(place))
    return undefined
  }

  const copyOf = (given: unknown, of: Shape, place: Place | undefined): unknown => {
    switch (of.shape) {
      case 'value':
        return of.is(given) ? given : (lost(place) ?? of.otherwise)
      case 'list':
        return Array.isArray(given) ? members(given, of.of, place, []) : lost(place)
      case 'nested': {
        if (!Array.isArray(given)) return lost(place)
        const kept: unknown[] = []
        waiting.push({ given, of: of.of(), place, kept })
        return kept
      }
      case 'object':
        return objectCopy(given, of, place)
      case 'kinds': {
        const kind = keysOf(given)?.[of.key]
        const shapeOfKind = typeof kind === 'string' && Object.hasOwn(of.kinds, kind) ? of.kinds[kind] : undefined
        if (shapeOfKind === undefined) return lost(place)
        const copy = objectCopy(given, shapeOfKind, place)
        return copy && { [of.key]: kind, ...copy }
      }
    }
  }

  const members = (given: readonly unknown[], of: Shape, place: Place | undefined, kept: unknown[]): readonly unknown[] => {
    for (let at = 0; at < given.length; at++) {
      if (room-- <= 0) {
        lost({ above: place, key: at })
        break
      }
      const copy = copyOf(given[at], of, { above: place, key: at })
      if (copy !== undefined) kept.push(copy)
    }
    return kept
  }

  const objectCopy = (given: unknown, { keys }: ObjectShape, place: Place | undefined): object | undefined => {
    const fields = keysOf(given)
    if (fields === undefined) return lost(place)
    const copies: { [key: string]: unknown } = {}
    let complete = true
    for (const { key, of, wanted } of keys) {
      const found = fields[key]
      if (found === undefined && !wanted) continue
      const copy = copyOf(found, of, { above: place, key }) ?? (wanted ? emptyOf(of) : undefined)
      if (copy !== undefined) copies[key] = copy
      else if (wanted) complete = false
    }
    return complete ? copies : undefined
  }

  const copy = copyOf(value, shape, undefined)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) members(next.given, next.of, next.place, next.kept)
  return { value: copy, leftOut }
}
