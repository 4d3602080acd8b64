import { AvpUsageError } from '@avpkit/core'
import { foldCode, isWordCode, stem, Vocabulary } from '../lines/fold.ts'
import type { Target } from './target.ts'

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
