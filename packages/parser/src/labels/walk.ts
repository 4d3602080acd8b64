import { fold, stem } from '../lines/fold.ts'
import type { LayoutLine } from '../lines/lines.ts'
import type { Dictionary, Label, Node } from './dictionary.ts'
import { followAlike } from './slips.ts'
import { isLowerCase, nextWord, onlyNoise, type Word } from './words.ts'

/** How far words lead in the tree of labels. */
export interface Walk {
  readonly node: Node
  readonly label: Label | undefined
  /** End of the last word of `label`, or of all words walked when there is none. */
  readonly wordsTo: number
  readonly line: number
  readonly exact: boolean
  /** The node reached beyond `label`, from which a cut label may go on. */
  readonly reached: Node
  readonly reachedTo: number
  readonly reachedLine: number
}

/** Letters of the longest word that may be part of a label. */
const longestWord = 40

/** Labels cut by line ends are followed over this many lines that hold words. */
export const linesAcross = 3

/** Whether words may be off by a letter or two. */
export type Spelling = 'exact' | 'lenient'

/** Follows the words of a text in the tree of labels. */
export class Walker {
  private readonly text: string
  private readonly lines: readonly LayoutLine[]
  private readonly dictionary: Dictionary

  constructor(text: string, lines: readonly LayoutLine[], dictionary: Dictionary) {
    this.text = text
    this.lines = lines
    this.dictionary = dictionary
  }

  /** Follows the tree of all labels. */
  fromRoot(lineIndex: number, from: number, spelling: Spelling): Walk | undefined {
    return this.from(this.dictionary.root, lineIndex, from, spelling)
  }

  /** Follows a tree as far as the words go, over line ends when the next line goes on in small letters. */
  from(root: Node, lineIndex: number, from: number, spelling: Spelling): Walk | undefined {
    const { text, lines } = this
    let node = root
    let at = from
    let index = lineIndex
    let exact = true
    let reached = root
    let best: Node | undefined
    let bestTo = from
    let bestLine = lineIndex
    let reachedTo = from
    let reachedLine = lineIndex
    /** Set when the words crossed to a line that begins with a capital: they must then reach a field's label. Sections of two headings stay two. */
    let onTrial = false
    for (;;) {
      const line = lines[index]
      if (!line || node.next.size === 0) break
      let word = nextWord(text, at, line.to)
      if (!word && onlyNoise(text, at, line.to) && node !== root && index - lineIndex < linesAcross) {
        const below = lines[index + 1]
        if (!below || below.marker) break
        word = nextWord(text, below.from, below.to)
        if (!word) break
        onTrial ||= !isLowerCase(text, word.from)
        index++
      }
      if (!word) break
      const printed = this.nodeAfter(node, word)
      const next = printed ?? (spelling === 'lenient' ? this.nodeAlike(node, word) : undefined)
      if (!next) break
      node = next
      exact &&= printed !== undefined
      at = word.to
      if (onTrial && node.label?.target.kind === 'section') break
      if (node.label) onTrial = false
      if (!onTrial) {
        reached = node
        reachedTo = at
        reachedLine = index
      }
      if (node.label) {
        best = node
        bestTo = at
        bestLine = index
      }
    }
    if (reached === root) return undefined
    return {
      node: best ?? reached,
      label: best?.label,
      wordsTo: best ? bestTo : reachedTo,
      line: best ? bestLine : reachedLine,
      exact,
      reached,
      reachedTo,
      reachedLine,
    }
  }

  /** Where a word leads in the tree. */
  private nodeAfter(node: Node, { from, to }: Word): Node | undefined {
    const known = to - from > longestWord ? undefined : this.dictionary.vocabulary.find(this.text, from, to)
    return known === undefined ? undefined : node.next.get(known)
  }

  /** Where a word leads in the tree that has a slip; a scan reads "m" as "rn". */
  private nodeAlike(node: Node, { from, to }: Word): Node | undefined {
    if (to - from > longestWord) return undefined
    const word = stem(fold(this.text.slice(from, to)))
    return followAlike(node, word) ?? (word.includes('rn') ? followAlike(node, word.replaceAll('rn', 'm')) : undefined)
  }
}
