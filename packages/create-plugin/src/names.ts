/** The names of a plug-in, in each way in which its files write them. */
export interface Names {
  /** `province-nord`: its folder, and the end of its package's name. */
  readonly dashed: string
  /** `provinceNord`: its name in `offer.ext`, and the start of its codes. */
  readonly joined: string
  /** `Province nord`: for people. */
  readonly spoken: string
}

/** Words of a name: letters and digits without accents, cut where a capital begins. */
const wordsOf = (given: string): readonly string[] =>
  given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/^@[^/]*\//, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Names a plug-in by what somebody typed; `undefined` when that holds no name, or one that no plug-in can have.
 *
 * @example
 * ```ts
 * namesOf('Province Nord') // { dashed: 'province-nord', joined: 'provinceNord', spoken: 'Province nord' }
 * namesOf('avpkit-plugin-opt') // { dashed: 'opt', joined: 'opt', spoken: 'Opt' }
 * namesOf('2026') // undefined
 * ```
 */
export const namesOf = (given: string): Names | undefined => {
  const all = wordsOf(given)
  const words = all[0] === 'avpkit' && all[1] === 'plugin' ? all.slice(2) : all
  const [first, ...rest] = words
  const joined = `${first ?? ''}${rest.map(capital).join('')}`
  if (!first || !/^[a-z][\w]{0,40}$/i.test(joined) || joined === 'core') return undefined
  return { dashed: words.join('-'), joined, spoken: capital(words.join(' ')) }
}
