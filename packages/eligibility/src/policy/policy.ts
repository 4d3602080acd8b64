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
