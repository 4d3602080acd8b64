import type { Contour, DrawnGlyph, Point } from './true-type.ts'

/** Thickness of strokes; between the regular and the bold face, for it stands among both. */
const stroke = 92
const middle = 300

const reversed = (contour: Contour): Contour => [...contour].reverse()

/** Clockwise, as filled contours are; reversed ones are holes. */
const rectangle = (left: number, bottom: number, right: number, top: number): Contour => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
]

const arc = (x: number, y: number, radius: number, from: number, to: number, steps: number): Contour =>
  Array.from({ length: steps + 1 }, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

const disc = (x: number, y: number, radius: number): Contour => arc(x, y, radius, 360, 0, 40).slice(0, -1)

const ring = (x: number, y: number, radius: number, width: number): readonly Contour[] => [
  disc(x, y, radius),
  reversed(disc(x, y, radius - width)),
]

/** A straight stroke between two points. */
const line = ([x1, y1]: Point, [x2, y2]: Point, width = stroke): Contour => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const dx = ((y2 - y1) / length) * (width / 2)
  const dy = ((x2 - x1) / length) * (width / 2)
  return [
    [x1 - dx, y1 + dy],
    [x2 - dx, y2 + dy],
    [x2 + dx, y2 - dy],
    [x1 + dx, y1 - dy],
  ]
}

/** A stroke with one corner. */
const corner = (a: Point, b: Point, c: Point, width = stroke): readonly Contour[] => [
  line(a, b, width),
  line(b, c, width),
  disc(b[0], b[1], width / 2),
]

const turned = (contours: readonly Contour[], quarters: number, x: number, y: number): readonly Contour[] =>
  contours.map((contour) =>
    contour.map(([px, py]): Point => {
      let [dx, dy] = [px - x, py - y]
      for (let quarter = 0; quarter < quarters; quarter++) [dx, dy] = [-dy, dx]
      return [x + dx, y + dy]
    }),
  )

const arrow: readonly Contour[] = [line([80, middle], [700, middle]), ...corner([500, middle + 210], [712, middle], [500, middle - 210])]

const triangle: readonly Contour[] = [
  [
    [90, middle - 230],
    [90, middle + 230],
    [510, middle],
  ],
]

const star: Contour = Array.from({ length: 10 }, (_, at): Point => {
  const angle = (90 - at * 36) * (Math.PI / 180)
  const radius = at % 2 === 0 ? 330 : 138
  return [380 + radius * Math.cos(angle), 310 + radius * Math.sin(angle)]
})

/** A question mark within 200 by 420 units around a point. */
const question = (x: number, y: number): readonly Contour[] => {
  const outer = arc(x, y + 95, 125, 165, -70, 24)
  const inner = arc(x, y + 95, 63, -70, 165, 24)
  return [[...outer, ...inner], rectangle(x - 31, y - 95, x + 31, y + 25), disc(x, y - 165, 42)]
}

const diamond: Contour = [
  [40, 300],
  [430, 690],
  [820, 300],
  [430, -90],
]

const envelope: readonly Contour[] = [
  rectangle(70, 40, 830, 580),
  reversed(rectangle(130, 100, 770, 520)),
  ...corner([110, 530], [450, 270], [790, 530], 62),
]

const telephone: readonly Contour[] = [
  rectangle(90, 430, 810, 560),
  rectangle(90, 350, 270, 440),
  rectangle(630, 350, 810, 440),
  [
    [330, 470],
    [570, 470],
    [720, 60],
    [180, 60],
  ],
  reversed(disc(450, 220, 82)),
]

const glyph = (character: string, advance: number, contours: readonly Contour[]): DrawnGlyph => ({
  codePoint: character.codePointAt(0) ?? 0,
  advance,
  contours,
})

/** The signs of the face. */
export const signs: readonly DrawnGlyph[] = [
  glyph('→', 800, arrow),
  glyph('←', 800, turned(arrow, 2, 400, middle)),
  glyph('↑', 800, turned(arrow, 1, 400, middle)),
  glyph('↓', 800, turned(arrow, 3, 400, middle)),
  glyph('↻', 800, [
    [...arc(390, 310, 300, 330, 50, 48), ...arc(390, 310, 208, 50, 330, 48)],
    [
      [494, 345],
      [690, 560],
      [722, 330],
    ],
  ]),
  glyph('✓', 760, corner([90, 290], [300, 70], [680, 600], 104)),
  glyph('✗', 720, [line([110, 60], [610, 600], 104), line([110, 600], [610, 60], 104)]),
  glyph('◦', 460, ring(230, 290, 150, 56)),
  glyph('●', 640, [disc(320, 300, 230)]),
  glyph('▪', 440, [rectangle(100, 165, 340, 405)]),
  glyph('■', 700, [rectangle(90, 40, 610, 560)]),
  glyph('□', 700, [rectangle(90, 40, 610, 560), reversed(rectangle(150, 100, 550, 500))]),
  glyph('►', 600, triangle),
  glyph('◄', 600, turned(triangle, 2, 300, middle)),
  glyph('▲', 600, turned(triangle, 1, 300, middle)),
  glyph('▼', 600, turned(triangle, 3, 300, middle)),
  glyph('★', 760, [star]),
  glyph('☎', 900, telephone),
  glyph('✉', 900, envelope),
  glyph('\ufffd', 860, [diamond, ...question(430, 315).map(reversed)]),
]
