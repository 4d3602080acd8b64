import { type Matrix, type Piece, times } from './piece.ts'
import { rowsOf } from './row.ts'

/** The drawing of a page as pdf.js tells it: numbers of operators and their arguments. */
export interface Drawing {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

/** Numbers of the operators that are looked at. */
export interface OperatorNumbers {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly constructPath: number
}

/** A rectangle around a shape: points from the top left corner of the page. */
interface Shape {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const numbersOf = (value: unknown, count: number): readonly number[] | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const numbers = Array.from({ length: count }, (_, index) => Number(Reflect.get(value, index)))
  return numbers.every(Number.isFinite) ? numbers : undefined
}

const shapeOf = (around: readonly number[], matrix: Matrix): Shape => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = around
  const corners = [
    [x0, y0],
    [x1, y1],
  ].map(([x = 0, y = 0]) => times(matrix, [1, 0, 0, 1, x, y]))
  const [across, down] = [corners.map((corner) => corner[4] ?? 0), corners.map((corner) => corner[5] ?? 0)]
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}

/** Sides of a bullet, in points, and how much one may be longer than the other. */
const side = [1, 8] as const
const squareness = 1.5

const isSmallSquare = ({ left, right, top, bottom }: Shape): boolean => {
  const [width, height] = [right - left, bottom - top]
  const isSmall = Math.min(width, height) >= side[0] && Math.max(width, height) <= side[1]
  return isSmall && Math.max(width, height) <= squareness * Math.min(width, height)
}

/** Discs, circles and squares of the size of a bullet. Forms in forms are as many as pdf.js told: nothing is followed here. */
const smallShapes = ({ fnArray, argsArray }: Drawing, numbers: OperatorNumbers, view: Matrix): readonly Shape[] => {
  const shapes: Shape[] = []
  const outer: Matrix[] = []
  let matrix = view
  const inner = (by: unknown) => {
    matrix = times(matrix, numbersOf(by, 6) ?? [1, 0, 0, 1, 0, 0])
  }
  for (let at = 0; at < fnArray.length; at++) {
    const [operator, args] = [fnArray[at], argsArray[at]]
    if (operator === numbers.save) outer.push(matrix)
    else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) matrix = outer.pop() ?? view
    else if (operator === numbers.transform) inner(args)
    else if (operator === numbers.paintFormXObjectBegin) {
      outer.push(matrix)
      inner(Array.isArray(args) ? args[0] : undefined)
    } else if (operator === numbers.constructPath) {
      const around = numbersOf(Array.isArray(args) ? args[2] : undefined, 4)
      const shape = around && shapeOf(around, matrix)
      if (shape && isSmallSquare(shape)) shapes.push(shape)
    }
  }
  return shapes
}

/** Where a bullet stands beside the first word of its item, in sizes. */
const gap = [0.1, 2.5] as const
const height = [-0.1, 0.75] as const

const isBulletOf = (shape: Shape, piece: Piece): boolean => {
  const distance = (piece.left - shape.right) / piece.size
  const middle = (piece.baseline - middleOf(shape)) / piece.size
  return distance > gap[0] && distance < gap[1] && middle > height[0] && middle < height[1]
}

const middleOf = ({ top, bottom }: Shape): number => (top + bottom) / 2

/** Where the first shape stands whose middle is this far down or farther; shapes go from top to bottom. */
const firstFrom = (shapes: readonly Shape[], down: number): number => {
  let [from, to] = [0, shapes.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const shape = shapes[middle]
    if (shape && middleOf(shape) < down) from = middle + 1
    else to = middle
  }
  return from
}

/** The highest of the shapes that stand beside a line's first words. */
const bulletOf = (shapes: readonly Shape[], piece: Piece): Shape | undefined => {
  const lowest = piece.baseline - height[0] * piece.size
  for (let at = firstFrom(shapes, piece.baseline - height[1] * piece.size); at < shapes.length; at++) {
    const shape = shapes[at]
    if (!shape || middleOf(shape) > lowest) return undefined
    if (isBulletOf(shape, piece)) return shape
  }
  return undefined
}

/** The pieces of a page, with a bullet before each line that a small shape stands beside. */
export const withDrawnBullets = (pieces: readonly Piece[], drawing: Drawing, numbers: OperatorNumbers, view: Matrix): readonly Piece[] => {
  const shapes = [...smallShapes(drawing, numbers, view)].sort((a, b) => middleOf(a) - middleOf(b))
  if (shapes.length === 0) return pieces
  const bullets = rowsOf(pieces, 0).flatMap(({ cells: [cell] }): readonly Piece[] => {
    const [first] = cell.pieces
    const shape = first && bulletOf(shapes, first)
    return first && shape ? [{ ...first, text: '•', left: shape.left, right: shape.right, content: undefined, isRaised: false }] : []
  })
  return [...pieces, ...bullets]
}

/** A line begins so much farther in than the leftmost ones, in sizes, that a bullet may stand before it. */
const indented = 0.8
const sign = /^\s*[•●▪■◦○♦➢➤✓→❖□▸►⁃∙·‣\uf000-\uf0ff]/u

/** Whether lines stand indented and no sign says why: their bullets may be drawn. */
export const mayHaveDrawnBullets = (pages: readonly (readonly Piece[])[]): boolean => {
  const pieces = pages.flat()
  if (pieces.some(({ text }) => sign.test(text))) return false
  const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY)
  return pieces.some((piece) => piece.left - left > indented * piece.size)
}
