import { lineCount, lineSpan, type SourceText, type Span } from '@avpkit/core'

/** A stretch of the text that the page shows as something. `id` tells stretches of one kind apart. */
export interface Stretch {
  readonly kind: 'fact' | 'finding' | 'unread'
  readonly id: number
  readonly span: Span
}

/** Words between two borders, and what covers them: the shortest fact, every finding. */
export interface Piece {
  readonly text: string
  readonly fact?: number
  readonly findings: readonly number[]
  readonly unread: boolean
  /** Stretches that end after these words. */
  readonly ends: readonly Stretch[]
}

export interface MarkedLine {
  /** Counted from one. */
  readonly line: number
  readonly span: Span
  readonly pieces: readonly Piece[]
}

/** A stretch inside the text that holds no line end at its end: its last words are where its sign goes. */
const withinText = ({ text }: SourceText, stretch: Stretch): Stretch => {
  const start = Math.min(Math.max(0, Math.trunc(stretch.span[0]) || 0), text.length)
  let end = Math.min(Math.max(start, Math.trunc(stretch.span[1]) || 0), text.length)
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { ...stretch, span: [start, end] }
}

const length = ({ span }: Stretch): number => span[1] - span[0]

/**
 * Cuts a text into lines, and lines into pieces at the borders of stretches. Joined, the pieces of a line are the line.
 *
 * Takes one pass over the text and the stretches in their order.
 */
export const markedLines = (source: SourceText, stretches: readonly Stretch[]): readonly MarkedLine[] => {
  const waiting = stretches.map((stretch) => withinText(source, stretch)).sort((a, b) => a.span[0] - b.span[0] || length(b) - length(a))
  let next = 0
  let active: readonly Stretch[] = []
  const lines: MarkedLine[] = []
  for (let line = 1; line <= lineCount(source); line++) {
    const span = lineSpan(source, line) ?? [0, 0]
    const entering: Stretch[] = []
    for (let stretch = waiting[next]; stretch && stretch.span[0] <= span[1]; stretch = waiting[++next]) entering.push(stretch)
    active = [...active, ...entering].filter((stretch) => stretch.span[1] >= span[0])
    lines.push({ line, span, pieces: piecesOf(source, span, active) })
  }
  return lines
}

const piecesOf = ({ text }: SourceText, [start, end]: Span, active: readonly Stretch[]): readonly Piece[] => {
  const borders = new Set([start, end])
  for (const { span } of active) for (const border of span) if (border > start && border < end) borders.add(border)
  const cuts = [...borders].sort((a, b) => a - b)
  if (cuts.length === 1) return [pieceOf('', start, end, active)]
  return cuts.slice(0, -1).map((from, index) => pieceOf(text.slice(from, cuts[index + 1]), from, cuts[index + 1] ?? end, active))
}

const pieceOf = (text: string, from: number, to: number, active: readonly Stretch[]): Piece => {
  const over = active.filter(({ span }) => span[0] < to && span[1] > from)
  const [fact] = over.filter(({ kind }) => kind === 'fact').sort((a, b) => length(a) - length(b))
  return {
    text,
    ...(fact && { fact: fact.id }),
    findings: over.filter(({ kind }) => kind === 'finding').map(({ id }) => id),
    unread: over.some(({ kind }) => kind === 'unread'),
    ends: active.filter(({ span }) => span[1] === to && (span[0] < to || from === to || span[0] === span[1])),
  }
}
