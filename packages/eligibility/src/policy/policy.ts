import { AvpUsageError } from '@avpkit/core'

/**
 * Choices that the law, as far as it could be read, doesn't make. Each has a default, and each is named in the reasons that rest on it.
 */
export interface Policy {
  /** Day on which residence is assessed: the deadline's, the posting's, or that of `at`. Not found in any public text. */
  readonly referenceDate: 'deadline' | 'postedOn' | 'at'
  /** Who arrived on 29 February reaches a year without that day on the 28th (`clamp`) or on 1 March (`next-day`). */
  readonly leapDay: 'clamp' | 'next-day'
  /**
   * Whether absences end a stay: `undecided` counts twice, once with each answer; `interrupt` lets each absence end the stay;
   * `bridge-protected` lets the protected ones pass.
   */
  readonly absences: 'undecided' | 'interrupt' | 'bridge-protected'
  /** Whether a health profession is open to foreign nationals (article 6, II, of the statute of contract agents, which wasn't read). */
  readonly nationalityExceptions: 'undecided' | 'granted' | 'none'
}

export const defaultPolicy: Policy = {
  referenceDate: 'deadline',
  leapDay: 'clamp',
  absences: 'undecided',
  nationalityExceptions: 'undecided',
}

const choices: { readonly [P in keyof Policy]: readonly Policy[P][] } = {
  referenceDate: ['deadline', 'postedOn', 'at'],
  leapDay: ['clamp', 'next-day'],
  absences: ['undecided', 'interrupt', 'bridge-protected'],
  nationalityExceptions: ['undecided', 'granted', 'none'],
}

const names = ['referenceDate', 'leapDay', 'absences', 'nationalityExceptions'] as const

/** Completes the choices of a caller with the defaults; one that doesn't exist is a programmer's mistake, an `AvpUsageError`. */
export const policyFrom = (chosen: Partial<Policy> | undefined): Policy => {
  if (chosen === undefined) return defaultPolicy
  const policy = { ...defaultPolicy, ...chosen }
  for (const name of names) {
    const offered: readonly string[] = choices[name]
    if (offered.includes(policy[name])) continue
    throw new AvpUsageError(
      'option-impossible',
      `Expected \`policy.${name}\` to be ${offered.join(', ')}; got ${JSON.stringify(policy[name])}`,
    )
  }
  return policy
}
