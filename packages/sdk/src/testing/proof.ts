/** One property and whether it holds; `detail` says what was found when it doesn't. */
export interface Proof {
  readonly name: string
  readonly ok: boolean
  /** Empty when it holds. */
  readonly detail: string
}

/** Says what is wrong, one sentence each; nothing when all is well. */
export type Faults = readonly string[]

/** A property is proven when no fault is found. The first few are told: the others mostly have one cause. */
export const proof = (name: string, faults: Faults): Proof => {
  const [shown, more] = [faults.slice(0, 5), faults.length - 5]
  return { name, ok: faults.length === 0, detail: [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n') }
}

/** Looks for faults with code that may throw: an exception is a fault. */
export const attempt = (look: () => Faults): Faults => {
  try {
    return look()
  } catch (error) {
    return [`it threw ${said(error)}`]
  }
}

/** As {@link attempt}, for code that may also reject. */
export const attemptLater = async (look: () => Promise<Faults>): Promise<Faults> => {
  try {
    return await look()
  } catch (error) {
    return [`it threw ${said(error)}`]
  }
}

const said = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

/**
 * Throws one error that lists every property that doesn't hold; for those who want one test for all of them.
 *
 * @example
 * ```ts
 * mustHold([{ name: 'opt: spans hold the words', ok: true, detail: '' }]) // undefined
 * ```
 */
export const mustHold = (proofs: readonly Proof[]): void => {
  const broken = proofs.filter(({ ok }) => !ok)
  if (broken.length === 0) return
  const list = broken.map(({ name, detail }) => `✗ ${name}\n${detail.replace(/^/gm, '    ')}`).join('\n')
  throw new Error(`${broken.length} of ${proofs.length} properties don't hold\n${list}`)
}

/** A value on one line, cut: for sentences about it. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value))
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** JSON with sorted keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined'

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Whether a value is JSON: what a reading holds is stored and sent. */
export const isJson = (value: unknown, depth = 0): boolean => {
  if (depth > 50) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1))
  return typeof value === 'object' && isPlainObject(value) && Object.values(value).every((item) => isJson(item, depth + 1))
}

/** Whether a text holds no half of a character: such a text can't be stored. */
export const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)
