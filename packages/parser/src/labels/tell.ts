import { type LayoutLine, lineAt } from '../lines/lines.ts'
import type { LabelTeller } from '../lines/side-by-side.ts'
import type { Dictionary } from './dictionary.ts'
import { Endings } from './ending.ts'
import { Walker } from './walk.ts'
import { onlyNoise } from './words.ts'

/** Tells of stretches of a text whether they begin with a label, before the text is cut into lines. */
export const labelTeller =
  (text: string, dictionary: Dictionary): LabelTeller =>
  (from, to) => {
    const lines: readonly LayoutLine[] = [lineAt(text, from, to)]
    const walk = new Walker(text, lines, dictionary).fromRoot(0, lines[0]?.from ?? from, 'lenient')
    if (!walk) return undefined
    const of = walk.label?.target.kind ?? 'unknown'
    if (onlyNoise(text, walk.reachedTo, to)) return { of, alone: true }
    if (!walk.label) return undefined
    const { to: end, evidence } = new Endings(text, lines).after(walk.wordsTo, 0, from, 0)
    if (evidence !== 'colon' && evidence !== 'end') return undefined
    return { of, alone: end >= to }
  }
