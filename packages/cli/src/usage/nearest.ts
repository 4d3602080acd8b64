/** Changes of one letter that lead from one word to another. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      const changed = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

const longestWord = 40

/** The word that was probably meant: one or two letters away, or begun with the same letters. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word === '' || word.length > longestWord) return undefined
  const begun = known.filter((one) => one.startsWith(word))
  if (begun.length === 1) return begun[0]
  const [best] = known.map((one) => ({ one, away: distance(word, one) })).sort((a, b) => a.away - b.away)
  return best && best.away <= Math.min(2, word.length - 1) ? best.one : undefined
}
