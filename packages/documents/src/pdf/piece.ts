import type { Box } from '../lines.ts'

/** Words that a file draws at once: as small as a letter, as large as a line. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Points from the top of the page. */
  readonly baseline: number
  readonly size: number
  /** The file's own name of the face. */
  readonly font: string
  /** Smaller and above the words before it: a note mark, the letters of "1er". */
  readonly isRaised: boolean
  /** Which marked content holds it, for the structure tree. */
  readonly content: string | undefined
  /** Drawn as decoration: running headers and footers of tagged files. */
  readonly isArtifact: boolean
}

/** One of the things that pdf.js tells of a page. */
interface TextItem {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly fontName: string
}
interface MarkedItem {
  readonly type: string
  readonly id?: string | null
  readonly tag?: string | null
}
export type Item = TextItem | MarkedItem

export type Matrix = readonly number[]

const times = (a: Matrix, b: Matrix): Matrix => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5]
}

const isText = (item: Item): item is TextItem => 'str' in item

/** Words that stand more askew than this are a stamp over the page. */
const mostSlope = 0.1

/** Share of its size that a raised mark has at most, and how far above the words before it stands. */
const raisedSize = 0.85
const raisedBy = [0.12, 0.8] as const
const nearBy = 0.6

const isRaised = (piece: Omit<Piece, 'isRaised'>, before: Piece | undefined): boolean => {
  if (!before || before.isRaised || piece.size > before.size * raisedSize) return false
  const rise = (before.baseline - piece.baseline) / before.size
  const gap = (piece.left - before.right) / before.size
  return rise > raisedBy[0] && rise < raisedBy[1] && gap > -0.3 && gap < nearBy
}

/** The pieces of a page in the order of the file, blanks left out; `view` turns the file's coordinates into those of the page as shown. */
export const piecesOf = (items: readonly Item[], view: Matrix): readonly Piece[] => {
  const pieces: Piece[] = []
  const open: { readonly content: string | undefined; readonly isArtifact: boolean }[] = []
  for (const item of items) {
    if (!isText(item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ content: item.id ?? undefined, isArtifact: item.tag === 'Artifact' })
      continue
    }
    if (item.str.trim() === '') continue
    const [across = 1, slope = 0, lean = 0, up = 1, left = 0, baseline = 0] = times(view, item.transform)
    if (Math.abs(slope) > mostSlope * Math.abs(across) || across <= 0) continue
    const size = Math.hypot(lean, up)
    const bare = {
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size,
      font: item.fontName,
      content: open.findLast(({ content }) => content !== undefined)?.content,
      isArtifact: open.some((mark) => mark.isArtifact),
    }
    const before = pieces.at(-1)
    const raised = isRaised(bare, before)
    pieces.push({ ...bare, isRaised: raised, baseline: raised && before ? before.baseline : baseline })
  }
  return pieces
}

/** Shares of the size that letters take above and below their baseline. */
const above = 0.8
const below = 0.25

export const boxOf = (pieces: readonly Piece[]): Box => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const piece of pieces) {
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
    top = Math.min(top, piece.baseline - above * piece.size)
    bottom = Math.max(bottom, piece.baseline + below * piece.size)
  }
  const round = (points: number) => Math.round(points * 10) / 10
  return { left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) }
}
