/** The expected key that a misspelt one stands for: the same but for case, or a slip away for each three letters, two at most. */
export const nearestKey = (key: string, expected: readonly string[]): string | undefined => {
  const wanted = key.toLowerCase()
  if (wanted.length > 40) return undefined
  return (
    expected.find((known) => known.toLowerCase() === wanted) ??
    expected.find((known) => slips(known.toLowerCase(), wanted) <= Math.min(2, Math.floor(known.length / 3)))
  )
}

/** Letters to put in, take out or change to get from one word to the other. */
const slips = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 1; line <= from.length; line++) {
    const next = [line]
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
