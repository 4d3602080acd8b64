import { AvpUsageError } from '@avpkit/core'
import { foldCode, isWordCode, stem, Vocabulary } from '../lines/fold.ts'

/** What a label announces. */
export type Target = { readonly kind: 'field'; readonly id: string } | { readonly kind: 'section'; readonly id: string }

/** A label of the dictionary. */
export interface Label {
  readonly phrase: string
  /** Its words, folded and stemmed. */
  readonly words: readonly string[]
  readonly target: Target
  /** Long enough that its words mean a label wherever they stand. */
  readonly strong: boolean
}

/** A word of the dictionary's tree: the words that may follow it, and the label that ends here. */
export interface Node {
  readonly next: Map<string, Node>
  label?: Label
  /** The words of `next` by their first letter, for words with a slip; made when first asked for. */
  alike?: Map<number, readonly (readonly [string, Node])[]>
}

/** The labels of all fields and sections. */
export interface Dictionary {
  readonly root: Node
  /** Every word of a label. */
  readonly vocabulary: Vocabulary
}

/** Folded, stemmed words of a phrase. */
export const wordsOfPhrase = (phrase: string): readonly string[] => {
  const words: string[] = []
  let word = ''
  for (let at = 0; at <= phrase.length; at++) {
    const code = at < phrase.length ? phrase.charCodeAt(at) : 32
    if (isWordCode(code)) word += String.fromCharCode(foldCode(code) || code)
    else if (word) {
      words.push(stem(word))
      word = ''
    }
  }
  return words
}

const isStrong = (phrase: string, words: readonly string[]): boolean => words.length >= 3 || /\p{Lu}{3}/u.test(phrase)

/** A label to put into the dictionary, and who gives it. */
export interface Entry {
  readonly phrase: string
  readonly target: Target
  readonly owner: string
}

const sameTarget = (a: Target, b: Target): boolean => a.kind === b.kind && a.id === b.id

/** Core knows some labels only to keep what follows them out of other sections; a plug-in that reads them comes first. */
const yields = (target: Target): boolean => target.kind === 'section' && target.id === 'other'

const conflict = (phrase: string, one: Target, another: Target, owner: string): AvpUsageError =>
  new AvpUsageError(
    'plugin-conflict',
    `The label "${phrase}" of plug-in "${owner}" announces ${another.kind} "${another.id}", but it already announces ${one.kind} "${one.id}". Give one of them another label, or leave one plug-in out.`,
  )

/** The tree of all labels, by words. */
export const dictionaryOf = (entries: readonly Entry[]): Dictionary => {
  const root: Node = { next: new Map() }
  const vocabulary = new Vocabulary()
  for (const { phrase, target, owner } of entries) {
    const words = wordsOfPhrase(phrase)
    let node = root
    for (const word of words) {
      vocabulary.add(word)
      const known = node.next.get(word)
      const child = known ?? { next: new Map() }
      if (!known) node.next.set(word, child)
      node = child
    }
    const other = node.label?.target
    if (other && !sameTarget(other, target) && !yields(other) && !yields(target)) throw conflict(phrase, other, target, owner)
    if (!other || yields(other)) node.label = { phrase, words, target, strong: isStrong(phrase, words) }
  }
  return { root, vocabulary }
}

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
const slack = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

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
