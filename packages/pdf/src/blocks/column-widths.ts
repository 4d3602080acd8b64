/** Widths in points: all words on one line, and the longest stretch that isn't broken. */
export interface ColumnMeasure {
  readonly natural: number
  readonly least: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Shares a width between columns: each gets what its longest word needs, the rest goes where the words are. */
export const columnWidths = (columns: readonly ColumnMeasure[], available: number): readonly number[] => {
  const naturals = columns.map(({ natural }) => natural)
  if (sum(naturals) <= available) return grown(naturals, available)
  const even = available / columns.length
  const least = columns.map(({ least }) => Math.min(least, even))
  const wishes = columns.map(({ natural }, at) => Math.max(0, natural - (least[at] ?? 0)))
  const rest = available - sum(least)
  return least.map((width, at) => width + (sum(wishes) === 0 ? rest / columns.length : (rest * (wishes[at] ?? 0)) / sum(wishes)))
}

/** Columns with room to spare keep their words together: half of the rest is shared out evenly, the other half by their words. */
const grown = (naturals: readonly number[], available: number): readonly number[] => {
  const rest = available - sum(naturals)
  const total = sum(naturals)
  return naturals.map(
    (natural) => natural + (rest / naturals.length) * 0.5 + (total === 0 ? rest / naturals.length : (rest * natural) / total) * 0.5,
  )
}
