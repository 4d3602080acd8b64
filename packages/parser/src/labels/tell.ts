import { endsInLeaders } from '../lines/leads-to-page.ts'
import { lineAt } from '../lines/lines.ts'
import type { LabelTeller } from '../lines/side-by-side.ts'
import type { Dictionary } from './dictionary.ts'
import { Endings } from './ending.ts'
import { Walker } from './walk.ts'
import { isLowerCase, onlyNoise } from './words.ts'

/** Tells of stretches of a text whether they begin with a label, before the text is cut into lines. A short one begins with a capital. */
export const labelTeller =
  (text: string, dictionary: Dictionary): LabelTeller =>
  (from, to) => {
    if (endsInLeaders(text, from, to)) return undefined
    const line = lineAt(text, from, to)
    const lines = [line]
    const walk = new Walker(text, lines, dictionary).fromRoot(0, line.from, 'lenient')
    if (!walk || (isLowerCase(text, line.from) && walk.label?.strong !== true)) return undefined
    const of = walk.label?.target.kind ?? 'unknown'
    if (onlyNoise(text, walk.reachedTo, to)) return { of, alone: true, sure: true }
    if (!walk.label) return undefined
    const { to: end, evidence } = new Endings(text, lines).after(walk.wordsTo, 0, from, 0)
    if (evidence === 'colon' || evidence === 'end') return { of, alone: end >= to, sure: true }
    const { target } = walk.label
    return target.kind === 'field' && target.bare === 'value' ? { of, alone: false, sure: false } : undefined
  }
