import type { Colour } from '../theme/colour.ts'
import { letters, unbrokenStretches } from './break.ts'
import type { Composed, Piece } from './compose.ts'
import type { FontSet, FontWeight } from './font-set.ts'
import type { Phrase, Span, Target } from './phrase.ts'

/** Size, distance between baselines and colour of words. Lengths in points. */
export interface TextStyle {
  readonly weight: FontWeight
  readonly size: number
  readonly leading: number
  readonly colour: Colour
}

/** Glyphs at one place of a line; `x` counts from the line's start. */
export interface Bit {
  readonly piece: Piece
  readonly size: number
  readonly x: number
  readonly width: number
  readonly target?: Target
  readonly lang?: string
  /** The blank at which a line was broken: it has no width to be seen. */
  readonly trailing?: true
}

export interface Line {
  readonly bits: readonly Bit[]
  readonly width: number
}

interface StretchPart {
  readonly text: string
  readonly composed: Composed
  readonly span: Span
}

/** A stretch that isn't broken: one part for each span that it crosses. */
interface Stretch {
  readonly parts: readonly StretchPart[]
  readonly width: number
  readonly blank: boolean
}

/** Told the characters that no face has, once for each time they stand in the text. */
export type ReportLost = (characters: readonly string[]) => void

/** Cuts a phrase into lines that fit a width. A phrase without words has no lines. */
export const linesOf = (phrase: Phrase, style: TextStyle, width: number, fonts: FontSet, report: ReportLost): readonly Line[] => {
  const compose = (text: string, span: Span): Composed => fonts.compose[span.weight ?? style.weight](text)
  const stretches = stretchesOf(phrase, style, compose, report)
  return filled(narrowed(stretches, width, style, compose), width, style, compose)
}

type Compose = (text: string, span: Span) => Composed

const stretchesOf = (phrase: Phrase, style: TextStyle, compose: Compose, report: ReportLost): readonly Stretch[] => {
  const text = phrase.length === 1 ? (phrase[0]?.text ?? '') : phrase.map((span) => span.text).join('')
  let index = 0
  let spanStart = 0
  return unbrokenStretches(text).map(({ start, end, blank }) => {
    const parts: StretchPart[] = []
    for (let at = start; at < end; ) {
      let span = phrase[index]
      while (span !== undefined && spanStart + span.text.length <= at) {
        spanStart += span.text.length
        index++
        span = phrase[index]
      }
      if (span === undefined) break
      const to = Math.min(end, spanStart + span.text.length)
      const part = partOf(text.slice(at, to), span, compose)
      if (part.composed.lost.length > 0) report(part.composed.lost)
      parts.push(part)
      at = to
    }
    return { parts, blank, width: widthOf(parts, style) }
  })
}

const partOf = (text: string, span: Span, compose: Compose): StretchPart => ({ text, span, composed: compose(text, span) })

const widthOf = (parts: Stretch['parts'], style: TextStyle): number =>
  (parts.reduce((sum, { composed }) => sum + composed.width, 0) * style.size) / 1000

/** Stretches wider than the line are cut between their letters. */
const narrowed = (stretches: readonly Stretch[], width: number, style: TextStyle, compose: Compose): readonly Stretch[] => {
  if (stretches.every((stretch) => stretch.width <= width)) return stretches
  return stretches.flatMap((stretch) => {
    if (stretch.width <= width) return [stretch]
    const pieces = stretch.parts.flatMap(({ text, span }) => letters(text).map((letter) => partOf(letter, span, compose)))
    return pieces.map((part, at) => ({ parts: [part], blank: stretch.blank && at === pieces.length - 1, width: widthOf([part], style) }))
  })
}

const filled = (stretches: readonly Stretch[], width: number, style: TextStyle, compose: Compose): readonly Line[] => {
  const lines: Line[] = []
  let bits: Bit[] = []
  let x = 0
  /** The span whose blank stands between what is placed and what comes. */
  let blankOf: Span | undefined
  const place = (composed: Composed, { target, lang }: Partial<Span>, trailing = false) => {
    const look = { ...(target !== undefined && { target }), ...(lang !== undefined && { lang }), ...(trailing && { trailing }) }
    for (const piece of composed.pieces) {
      const size = style.size * piece.scale
      const advance = (piece.shaped.width * size) / 1000
      bits.push({ piece, size, x, width: advance, ...look })
      x += advance
    }
  }
  const end = (shown: number) => {
    lines.push({ bits, width: shown })
    bits = []
    x = 0
  }
  for (const { parts, width: needed, blank } of stretches) {
    const first = parts[0]?.span
    const shown = x
    const between = blankOf && compose(' ', blankOf)
    const room = between === undefined ? 0 : (between.width * style.size) / 1000
    const breaks = bits.length > 0 && x + room + needed > width + 0.01
    // The blank is drawn at the end of a line too: readers of the text then don't join its words.
    if (between !== undefined) place(between, blankOf === first && first !== undefined ? first : {}, breaks)
    if (breaks) end(shown)
    for (const { composed, span } of parts) place(composed, span)
    blankOf = blank ? parts.at(-1)?.span : undefined
  }
  if (bits.length > 0) end(x)
  return lines
}
