/** The place of the first of some ascending numbers that is no smaller than another; their count when all are. */
export const firstAtLeast = (ascending: readonly number[], least: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the last of some ascending numbers that is no greater than another; 0 when none is. */
export const lastAtMost = (ascending: readonly number[], most: number): number => Math.max(0, firstAtLeast(ascending, most + 1) - 1)
