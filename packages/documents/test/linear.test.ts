import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../parser/test/steps.ts'
import { withDrawnBullets } from '../src/pdf/drawn-bullets.ts'
import { type Item, type Piece, piecesOf } from '../src/pdf/piece.ts'
import { type PagePieces, positionLines } from '../src/pdf/position-lines.ts'
import { type TaggedPage, taggedLines } from '../src/pdf/tagged-lines.ts'

const piece = (text: string, left: number, baseline: number, content?: string): Piece => ({
  text,
  left,
  right: left + 5 * text.length,
  baseline,
  size: 10,
  font: 'F',
  isRaised: false,
  content,
  isArtifact: false,
})

const step = 12

const many = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index))

const page = (pieces: readonly Piece[]): PagePieces => ({ pieces, height: 1 + step * pieces.length })

const element = (role: string, children: readonly unknown[]): unknown => ({ role, children })
const content = (id: number): unknown => ({ type: 'content', id: `c${id}` })

/** Words one below the other, each a content of its own, in a tree. */
const tagged = (count: number, tree: (contents: readonly unknown[]) => unknown): TaggedPage => ({
  ...page(many(count, (index) => piece('mot', 50, step * index, `c${index}`))),
  tree: element('Root', [tree(many(count, content))]),
})

const cellsIn = (contents: readonly unknown[], role: string): readonly unknown[] => contents.map((one) => element(role, [one]))

const sameLines = (count: number, tree?: unknown): readonly TaggedPage[] =>
  many(count, (index) => ({
    pieces: [piece('Province Sud', 50, 20, 'c0'), piece('le texte de cette page et', 50, 400, 'c1'), piece(`page ${index}`, 50, 830, 'c2')],
    height: 842,
    tree,
  }))

const operators = { save: 1, restore: 2, transform: 3, paintFormXObjectBegin: 4, paintFormXObjectEnd: 5, constructPath: 6 }
const view = [1, 0, 0, 1, 0, 0]

/** A line of words every twelve points, and a square beside each, so far from its left edge. */
const withSquares = (count: number, away: number): readonly Piece[] =>
  withDrawnBullets(
    many(count, (index) => piece('mot', 50, step * index)),
    {
      fnArray: many(count, () => operators.constructPath),
      argsArray: many(count, (index) => [0, 0, [46 - away, step * index - 5, 50 - away, step * index - 1]]),
    },
    operators,
    view,
  )

const inMarks = (count: number): readonly Item[] => [
  ...many(count, () => ({ type: 'beginMarkedContent', tag: 'Span' })),
  ...many(count, (index) => ({ str: 'mot', width: 10, height: 10, transform: [10, 0, 0, 10, 50, index], fontName: 'F' })),
]

const works: readonly (readonly [string, (count: number) => unknown])[] = [
  [
    'lines of one text',
    (count) => positionLines([page(many(count, (index) => piece('des mots qui vont loin sur la ligne', 50, step * index)))]),
  ],
  ['words of one line', (count) => positionLines([page(many(count, (index) => piece('mot', 20 * index, 100)))])],
  ['words far apart on one line', (count) => positionLines([page(many(count, (index) => piece('mot', 60 * index, 100)))])],
  [
    'rows of label and value',
    (count) =>
      positionLines([page(many(count, (index) => [piece('Label :', 50, step * index), piece('valeur', 200, step * index)]).flat())]),
  ],
  [
    'rows of three columns',
    (count) => positionLines([page(many(count, (index) => [50, 200, 400].map((left) => piece('mot', left, step * index))).flat())]),
  ],
  [
    'rows whose columns drift',
    (count) =>
      positionLines([page(many(count, (index) => [50, 400 - index / 100].map((left) => piece('mot', left, step * index))).flat())]),
  ],
  ['pages with the same lines', (count) => positionLines(sameLines(count))],
  ['tagged pages that go on with each other', (count) => taggedLines(sameLines(count, element('P', [content(1)])))],
  [
    'one content',
    (count) => taggedLines([{ ...page(many(count, (index) => piece('mot', 50, step * index, 'c0'))), tree: element('P', [content(0)]) }]),
  ],
  ['paragraphs', (count) => taggedLines([tagged(count, (contents) => element('Sect', cellsIn(contents, 'P')))])],
  ['items', (count) => taggedLines([tagged(count, (contents) => element('L', cellsIn(contents, 'LI')))])],
  [
    'lists in one item',
    (count) => taggedLines([tagged(count, (contents) => element('L', [element('LI', cellsIn(cellsIn(contents, 'LI'), 'L'))]))]),
  ],
  ['cells of one row', (count) => taggedLines([tagged(count, (contents) => element('Table', [element('TR', cellsIn(contents, 'TD'))]))])],
  [
    'paragraphs of one cell',
    (count) =>
      taggedLines([
        tagged(count, (contents) => element('Table', [element('TR', [element('TD', cellsIn(contents, 'P')), element('TD', [])])])),
      ]),
  ],
  ['marks in marks', (count) => piecesOf(inMarks(count), view)],
  ['squares beside lines', (count) => withSquares(count, 8)],
  ['squares far from lines', (count) => withSquares(count, 300)],
]

/** Steps grow at most as the words to this power. */
const steepest = 1.15

describe('twice the words take about twice the steps', { timeout: 30_000 }, () => {
  test.each(works)('%s', (_, work) => {
    work(10)
    const [once, twice] = [1000, 2000].map((count) => stepsOf(() => work(count)))
    expect(Math.log2((twice ?? 0) / (once ?? 1))).toBeLessThanOrEqual(steepest)
  })
})

describe('no list is too long', { timeout: 60_000 }, () => {
  test.each(works)('a hundred and thirty thousand of %s', (_, work) => {
    expect(() => work(130_000)).not.toThrow()
  })
})
