import { type CatalogueNames, columnsOf } from '@avpkit/core'
import { margin, paragraph } from '../screen/rows.ts'
import { painted, type Screen, withSigns } from '../screen/screen.ts'
import { filled, plainBlanks } from '../screen/wrap.ts'
import { type Coverage, fieldStates } from './coverage.ts'
import type { Move } from './moves.ts'
import { type StatsWords, statsWords } from './stats-words.ts'

type Cells = readonly string[]

/** Draws cells in columns: the first flush left, the others flush right. */
const table = (head: Cells, rows: readonly Cells[], screen: Screen): readonly string[] => {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((cells) => columnsOf(cells[at] ?? ''))))
  const drawn = (cells: Cells): string =>
    cells
      .map((cell, at) => (at === 0 ? filled(cell, widths[at] ?? 0) : ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell))) + cell))
      .join('  ')
      .trimEnd()
  const line = (cells: Cells): string => ' '.repeat(margin) + plainBlanks(withSigns(drawn(cells), screen))
  return [painted(line(head), 'strong', screen), ...rows.map(line)]
}

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of)

/** States that occur; those that only corrections make are left out while there are none. */
const shownStates = ({ fields }: Coverage) =>
  fieldStates.filter(
    (state) =>
      ['stated', 'disputed', 'empty', 'unreadable', 'absent'].includes(state) || Object.values(fields).some((counts) => counts[state] > 0),
  )

/** A field in words; those of plug-ins have none. */
const fieldName = (field: string, { fields }: CatalogueNames): string => {
  const names: { readonly [field: string]: string } = fields
  return (Object.hasOwn(names, field) ? names[field] : undefined) ?? field.replace(/^ext\./, '')
}

const fieldsTable = (coverage: Coverage, names: CatalogueNames, screen: Screen): readonly string[] => {
  const words = statsWords[screen.locale]
  const states = shownStates(coverage)
  return table(
    [words.field, ...states.map((state) => words.states[state])],
    Object.entries(coverage.fields).map(([field, counts]) => [
      fieldName(field, names),
      ...states.map((state) => (counts[state] === 0 ? '·' : String(counts[state]))),
    ]),
    screen,
  )
}

const codesTable = ({ codes, texts }: Coverage, words: StatsWords, screen: Screen): readonly string[] =>
  table(
    [words.code, words.texts, words.share],
    Object.entries(codes)
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => [code, String(count), words.percent(share(count, texts))]),
    screen,
  )

const moveName = ({ what }: Move, words: StatsWords, names: CatalogueNames): string => {
  if (what.kind === 'field') return `${fieldName(what.field, names)} · ${words.states[what.state]}`
  return what.kind === 'code' ? what.code : words.unreadMove
}

const points = (move: Move, words: StatsWords): string => {
  const change = words.percent(Math.abs(move.now - move.before))
  return `${move.now > move.before ? '+' : '-'}${change}`
}

const movesTable = (moves: readonly Move[], words: StatsWords, names: CatalogueNames, screen: Screen): readonly string[] =>
  moves.length === 0
    ? paragraph(words.nothingMoved, screen)
    : table(
        [words.moved, words.before, words.now, '±'],
        moves.map((move) => [moveName(move, words, names), words.percent(move.before), words.percent(move.now), points(move, words)]),
        screen,
      )

/** Draws the coverage of a set of texts, and what moved since an earlier one. */
export const statsTable = (
  coverage: Coverage,
  moves: readonly Move[] | undefined,
  names: CatalogueNames,
  screen: Screen,
): readonly string[] => {
  const words = statsWords[screen.locale]
  return [
    painted(words.title(coverage.texts, coverage.notRead), 'heading', screen),
    '',
    ...fieldsTable(coverage, names, screen),
    '',
    ...(Object.keys(coverage.codes).length === 0 ? [] : [...codesTable(coverage, words, screen), '']),
    ...paragraph(words.unread(words.percent(share(coverage.unread, coverage.characters))), screen),
    ...(moves ? ['', ...movesTable(moves, words, names, screen)] : []),
  ]
}
