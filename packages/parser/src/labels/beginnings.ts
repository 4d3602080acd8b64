import { foldCode } from '../lines/fold.ts'
import type { Node } from './dictionary.ts'

/** Tells without making a string whether a word may be the first of a label. */
export interface Beginnings {
  hasPair(text: string, at: number): boolean
  hasInitial(text: string, at: number): boolean
}

const letters = 26
const letterA = 97
const letterAt = (text: string, at: number): number => foldCode(text.charCodeAt(at)) - letterA

const beginningsByRoot = new WeakMap<Node, Beginnings>()

export const beginningsOf = (root: Node): Beginnings => {
  const known = beginningsByRoot.get(root)
  if (known) return known
  const initials = new Uint8Array(letters)
  const pairs = new Uint8Array(letters * letters)
  for (const word of root.next.keys()) {
    const [first, second] = [letterAt(word, 0), letterAt(word, 1)]
    initials[first] = 1
    pairs[first * letters + second] = 1
  }
  const made: Beginnings = {
    hasInitial: (text, at) => initials[letterAt(text, at)] === 1,
    hasPair: (text, at) => {
      const first = letterAt(text, at)
      const second = letterAt(text, at + 1)
      return first >= 0 && first < letters && second >= 0 && second < letters && pairs[first * letters + second] === 1
    },
  }
  beginningsByRoot.set(root, made)
  return made
}

/** A capital letter behind what may stand before a label. */
const capitalBehindSign = /[ *>:][A-Z\u00c0-\u00de]/g

/** The first such letter at or after an offset; beyond the text when there is none. */
export const capitalFrom = (text: string, from: number): number => {
  capitalBehindSign.lastIndex = from - 1
  return capitalBehindSign.test(text) ? capitalBehindSign.lastIndex - 1 : text.length
}
