/** One way to do a job, under a name. */
export interface Candidate {
  readonly name: string
  run(): unknown
}

/** What one candidate took: median, and its ratio to the first candidate, pair by pair. */
export interface Measured {
  readonly name: string
  /** Milliseconds for one round. */
  readonly median: number
  /** Median of the ratios to the first candidate in the same round; above 1 is slower. */
  readonly ratio: number
  /** Lower and upper quartile of those ratios. */
  readonly spread: readonly [number, number]
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const timed = (candidate: Candidate): number => {
  const start = performance.now()
  candidate.run()
  return performance.now() - start
}

/**
 * Runs candidates in turn, A B C A B C …, so that whatever the machine does meets all of them, and compares them round by round.
 * The order turns by one place each round. Warm-up rounds aren't counted.
 */
export const paired = (candidates: readonly Candidate[], rounds: number, warmUp: number): readonly Measured[] => {
  const times = candidates.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const index = (turn + Math.max(0, round)) % candidates.length
      const candidate = candidates[index]
      const time = candidate ? timed(candidate) : 0
      if (round >= 0) times[index]?.push(time)
    }
  }
  return compared(
    candidates.map(({ name }) => name),
    times,
  )
}

/** Compares candidates round by round with the first of them; `times` holds, for each candidate, one time for each round. */
export const compared = (names: readonly string[], times: readonly (readonly number[])[]): readonly Measured[] => {
  const [base = []] = times
  return names.map((name, index) => {
    const own = times[index] ?? []
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN)).sort((a, b) => a - b)
    return {
      name,
      median: quantile(
        [...own].sort((a, b) => a - b),
        0.5,
      ),
      ratio: quantile(ratios, 0.5),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    }
  })
}
