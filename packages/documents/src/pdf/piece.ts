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

/** What `b` and then `a` do together. */
export const times = (a: Matrix, b: Matrix): Matrix => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5]
}

const isText = (item: Item): item is TextItem => 'str' in item

/** Words that stand more askew than this are a stamp over the page. */
const mostSlope = 0.1

/** Share of the size of its neighbour that a raised mark has at most, and how far above that neighbour's baseline it stands. */
const raisedSize = 0.85
const raisedBy = [0.12, 0.8] as const
/** How far from its neighbour, in sizes of the neighbour. */
const raisedGap = [-0.3, 0.6] as const

const isRaisedBeside = (piece: Unraised, beside: Unraised, gap: number): boolean => {
  const rise = (beside.baseline - piece.baseline) / beside.size
  const distance = gap / beside.size
  return (
    piece.size <= beside.size * raisedSize && rise > raisedBy[0] && rise < raisedBy[1] && distance > raisedGap[0] && distance < raisedGap[1]
  )
}

type Unraised = Omit<Piece, 'isRaised'>

const isRaisedWith = (piece: Unraised, mark: Unraised): boolean =>
  Math.abs(piece.baseline - mark.baseline) < 0.5 && Math.abs(piece.size - mark.size) < 0.5 && Math.abs(piece.left - mark.right) < mark.size

/** Brings raised marks down to the baseline of the words that they belong to: those before them, or at the head of a note those behind. */
const withMarks = (bare: readonly Unraised[]): readonly Piece[] => {
  const pieces: Piece[] = []
  bare.forEach((piece, index) => {
    const [before, asDrawn, next] = [pieces.at(-1), bare[index - 1], bare[index + 1]]
    const isBehind =
      before && asDrawn && (before.isRaised ? isRaisedWith(piece, asDrawn) : isRaisedBeside(piece, before, piece.left - before.right))
    if (isBehind) pieces.push({ ...piece, isRaised: true, baseline: before.baseline })
    else if (next && isRaisedBeside(piece, next, next.left - piece.right))
      pieces.push({ ...piece, isRaised: true, baseline: next.baseline })
    else pieces.push({ ...piece, isRaised: false })
  })
  return pieces
}

/** The pieces of a page in the order of the file, blanks left out; `view` turns the file's coordinates into those of the page as shown. */
export const piecesOf = (items: readonly Item[], view: Matrix): readonly Piece[] => {
  const pieces: Unraised[] = []
  /** What each open mark says, with those around it. */
  const open: { readonly content: string | undefined; readonly isArtifact: boolean }[] = []
  for (const item of items) {
    if (!isText(item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else {
        const around = open.at(-1)
        open.push({ content: item.id ?? around?.content, isArtifact: item.tag === 'Artifact' || (around?.isArtifact ?? false) })
      }
      continue
    }
    if (item.str.trim() === '') continue
    const [across = 1, slope = 0, lean = 0, up = 1, left = 0, baseline = 0] = times(view, item.transform)
    if (Math.abs(slope) > mostSlope * Math.abs(across) || across <= 0) continue
    const size = Math.hypot(lean, up)
    pieces.push({
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size,
      font: item.fontName,
      content: open.at(-1)?.content,
      isArtifact: open.at(-1)?.isArtifact ?? false,
    })
  }
  return withMarks(pieces)
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
