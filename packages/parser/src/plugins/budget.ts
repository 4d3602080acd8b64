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

  /** Lines as they are handed over. */
  lines(lines: readonly Line[]): readonly Line[] {
    let characters = lines.length
    for (const { text } of lines) characters += text.length
    this.spend('characters', characters)
    return lines
  }

  /** The region as it is handed over. */
  region(region: Region): Region {
    this.spend('regions', 1)
    this.spend('characters', region.label.text.length + region.value.text.length)
    this.lines(region.following)
    return region
  }

  /** What was decided, as it is handed over. */
  decided(decided: Decided): Decided {
    return new MeteredDecided(decided, this)
  }
}

/** What was decided; its lines are counted when they are asked for. */
class MeteredDecided implements Decided {
  readonly offer: Decided['offer']
  readonly claimOf: Decided['claimOf']
  private readonly decided: Decided
  private readonly meter: Meter

  constructor(decided: Decided, meter: Meter) {
    this.offer = decided.offer
    this.claimOf = decided.claimOf
    this.decided = decided
    this.meter = meter
  }

  /** Bound, since fields take what was decided apart. */
  readonly linesOf = (section: string): readonly Line[] => this.meter.lines(this.decided.linesOf(section))

  get body(): readonly Line[] {
    return this.meter.lines(this.decided.body)
  }
}
