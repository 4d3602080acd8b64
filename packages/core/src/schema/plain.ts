/** A value as JSON has it, of our own making: no getter, proxy or class behind it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** Where a value stands in a document: keys and places in lists. */
export type Path = readonly (string | number)[]

/** Why a value isn't JSON, and where. `found` is what JSON doesn't have: a type's name, `not-finite` or `instance`. */
export type Flaw =
  | { readonly code: 'cyclic' | 'too-deep' | 'too-large' | 'unreadable'; readonly path: Path }
  | { readonly code: 'not-json'; readonly path: Path; readonly found: string }

/** Levels of nesting. Readings of real notices have about a dozen: lists in lists, conditions in conditions. */
export const deepest = 100

/** Values in one document. The reading of a long notice has a few hundred. */
export const largest = 200_000

/** Flaws that are told; the copy stops there. */
const mostFlaws = 100

/**
 * Copies any value as JSON has it, with bounded time and depth.
 *
 * Never throws: cycles, getters and proxies that throw, and what JSON doesn't have come back as flaws.
 */
export const plainCopy = (value: unknown): { readonly plain: Plain; readonly flaws: readonly Flaw[] } => {
  const flaws: Flaw[] = []
  let seen = 0

  const flawed = (flaw: Flaw): null => {
    if (flaws.length < mostFlaws) flaws.push(flaw)
    return null
  }

  const isOver = (): boolean => seen > largest || flaws.length === mostFlaws

  const copyOf = (found: unknown, path: Path, around: readonly object[]): Plain => {
    seen++
    if (seen === largest + 1) flawed({ code: 'too-large', path: [] })
    if (isOver()) return null
    if (found === null || typeof found === 'boolean' || typeof found === 'string') return found
    if (typeof found === 'number') return Number.isFinite(found) ? found : flawed({ code: 'not-json', path, found: 'not-finite' })
    if (typeof found !== 'object') return flawed({ code: 'not-json', path, found: typeof found })
    if (around.includes(found)) return flawed({ code: 'cyclic', path })
    if (around.length === deepest) return flawed({ code: 'too-deep', path })
    return containerCopy(found, path, [...around, found])
  }

  const containerCopy = (container: object, path: Path, around: readonly object[]): Plain => {
    const members = attempt(() => membersOf(container))
    if (members === undefined) return flawed({ code: 'unreadable', path })
    if (members === 'instance') return flawed({ code: 'not-json', path, found: 'instance' })
    const copies: [string | number, Plain][] = []
    for (const key of members.keys) {
      if (isOver()) break
      const here = [...path, key]
      const member = attempt((): { value: unknown } => ({ value: Reflect.get(container, key) }))
      copies.push([key, member ? copyOf(member.value, here, around) : flawed({ code: 'unreadable', path: here })])
    }
    return members.isList ? copies.map(([, copy]) => copy) : Object.fromEntries(copies)
  }

  return { plain: copyOf(value, [], []), flaws }
}

interface Members {
  readonly isList: boolean
  readonly keys: Iterable<string | number>
}

/** What JSON would write of an object; dates, maps and other instances have nothing that it knows. */
const membersOf = (container: object): Members | 'instance' => {
  if (Array.isArray(container)) return { isList: true, keys: upTo(container.length) }
  // Plain objects of another realm (a frame, a vm) have another `Object.prototype`, which itself has none above it.
  const above: unknown = Object.getPrototypeOf(container)
  const isPlain = above === null || Object.getPrototypeOf(above) === null
  return isPlain ? { isList: false, keys: Object.keys(container) } : 'instance'
}

function* upTo(length: number): Iterable<number> {
  for (let index = 0; index < length; index++) yield index
}

/** Runs code that belongs to the value itself: a getter, a proxy's trap. */
const attempt = <T>(run: () => T): T | undefined => {
  try {
    return run()
  } catch {
    return undefined
  }
}
