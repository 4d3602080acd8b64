import type { Decided, Line, Region } from '@avpkit/core'

/** What the engine hands to one field or check, and what it takes from it, for one text. */
export type Handed = 'regions' | 'characters' | 'claims'

/**
 * How much that may be. It grows with the text, so that reading stays linear; ordinary readers stay far below. Time can't be counted:
 * code that hangs isn't stopped here.
 */
export const budgetFor: { readonly [H in Handed]: (length: number) => number } = {
  regions: (length) => 1000 + Math.ceil(length / 4),
  characters: (length) => 50_000 + 50 * length,
  claims: (length) => 1000 + Math.ceil(length / 4),
}

/** Counts for one field or check; throws when there is nothing left. */
export class Meter {
  private readonly length: number
  private regions = 0
  private characters = 0
  private claims = 0
  /** Whether something ran out: the reader isn't called any more for this text. */
  isSpent = false

  constructor(length: number) {
    this.length = length
  }

  spend(what: Handed, amount: number): void {
    this[what] += amount
    const limit = budgetFor[what](this.length)
    if (this[what] <= limit) return
    this.isSpent = true
    throw new RangeError(`more than ${limit} ${what} for a text of this length`)
  }

  private lines(lines: readonly Line[]): readonly Line[] {
    let characters = lines.length
    for (const { text } of lines) characters += text.length
    this.spend('characters', characters)
    return lines
  }

  /** The region as it is handed over. */
  region(region: Region): Region {
    this.spend('regions', 1)
    this.spend('characters', region.label.text.length + region.value.text.length)
    const { label, value, sameLine, pieces } = region
    const lines = (): readonly Line[] => this.lines(region.following)
    return {
      label,
      value,
      sameLine,
      pieces,
      get following() {
        return lines()
      },
    }
  }

  /** What was decided, as it is handed over. */
  decided(decided: Decided): Decided {
    const body = (): readonly Line[] => this.lines(decided.body)
    return {
      offer: decided.offer,
      claimOf: decided.claimOf,
      linesOf: (section) => this.lines(decided.linesOf(section)),
      get body() {
        return body()
      },
    }
  }
}
