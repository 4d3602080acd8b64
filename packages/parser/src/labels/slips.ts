import type { Node } from './dictionary.ts'

/** The letters of a word, a bit for each. */
const lettersOf = (word: string): number => {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Whether more letters than so many stand in one of two words alone. */
const lettersDiffer = (a: string, b: string, most: number): boolean => {
  let count = 0
  for (let alone = lettersOf(a) ^ lettersOf(b); alone !== 0; alone &= alone - 1) count++
  return count > most
}

/**
 * Whether two words differ by at most `limit` letters put in, left out, changed or exchanged with their neighbour.
 * Words longer than 40 letters are only equal to themselves.
 */
export const isNear = (a: string, b: string, limit: number): boolean => {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > limit || a.length > 40) return false
  // A letter changed for another is the most that one slip does to the letters of a word.
  if (lettersDiffer(a, b, 2 * limit)) return false
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change)
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return false
    before = above
    above = current
  }
  return (above[b.length] ?? 0) <= limit
}

/** How many letters a word of this length may be off. */
export const slack = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

const byInitial = (words: ReadonlyMap<string, Node>): Map<number, (readonly [string, Node])[]> => {
  const groups = new Map<number, (readonly [string, Node])[]>()
  for (const entry of words) {
    const initial = entry[0].charCodeAt(0)
    const group = groups.get(initial)
    if (group) group.push(entry)
    else groups.set(initial, [entry])
  }
  return groups
}

/** Where a word with a slip leads: to the first within the bounded distance that begins with the same letter. */
export const followAlike = (node: Node, word: string): Node | undefined => {
  if (word.length < 5) return undefined
  node.alike ??= byInitial(node.next)
  for (const [other, next] of node.alike.get(word.charCodeAt(0)) ?? []) {
    if (isNear(word, other, Math.min(slack(word.length), slack(other.length)))) return next
  }
  return undefined
}
