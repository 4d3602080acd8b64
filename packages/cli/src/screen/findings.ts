import {
  columnsOf,
  type Diagnostic,
  type FieldReading,
  type Reading,
  type ReportedDiagnostic,
  renderExcerpt,
  report,
  type Severity,
  type SourceText,
} from '@avpkit/core'
import type { Shown } from './fields.ts'
import { edge, margin, paragraph } from './rows.ts'
import { type Paint, painted, type Screen, withSigns } from './screen.ts'
import { screenWords } from './screen-words.ts'

const gravity: readonly Severity[] = ['error', 'warning', 'info']

const paints: { readonly [S in Severity]: Paint } = { error: 'error', warning: 'warning', info: 'faint' }

/** How many findings of each severity there are. */
export const tally = (diagnostics: readonly Pick<Diagnostic, 'severity'>[]): { readonly [S in Severity]: number } => ({
  error: diagnostics.filter(({ severity }) => severity === 'error').length,
  warning: diagnostics.filter(({ severity }) => severity === 'warning').length,
  info: diagnostics.filter(({ severity }) => severity === 'info').length,
})

const isSaid = ({ state }: FieldReading): boolean => state !== 'absent'

/** Fields that the text has or should have, and those among them that were read without reserve. */
const soundness = ({ fields, diagnostics }: Reading): { readonly sound: number; readonly total: number } => {
  const isDoubtful = (field: string): boolean =>
    diagnostics.some(({ path, severity }) => severity !== 'info' && (path[0] === field || path.join('.') === field))
  const isMissed = (field: string): boolean => diagnostics.some(({ code, path }) => code.endsWith('-missing') && path[0] === field)
  const expected = Object.entries(fields).filter(([field, read]) => isSaid(read) || isMissed(field))
  const sound = expected.filter(
    ([field, { state }]) => !['absent', 'disputed', 'empty', 'unreadable'].includes(state) && !isDoubtful(field),
  )
  return { sound: sound.length, total: expected.length }
}

/** "2 points à corriger, 1 à vérifier. 11 rubriques sur 13 lues sans réserve. L'orthographe n'est pas contrôlée." */
export const summaryWords = (reading: Reading, locale: Screen['locale']): { readonly headline: string; readonly rest: string } => {
  const words = screenWords[locale]
  const { error, warning, info } = tally(reading.diagnostics)
  if (error + warning + info === 0) return { headline: words.nothing, rest: words.nothingMore }
  const { sound, total } = soundness(reading)
  const soundWords = total === 0 ? [] : [words.sound(sound, total)]
  return { headline: words.counts(error, warning, info), rest: [...soundWords, words.spelling].join(' ') }
}

/** Findings in the order in which they are mended: the gravest first, then as they stand in the text. */
export const ordered = (findings: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] =>
  [...findings].sort(
    (a, b) =>
      gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )

const head = ({ severity, code, line }: ReportedDiagnostic, screen: Screen): string => {
  const words = screenWords[screen.locale]
  const level = words.severity[severity]
  const rest = withSigns(` · ${code}`, screen)
  const place = line === undefined ? '' : words.line(line)
  const blanks = edge(screen) - margin - columnsOf(level + rest + place)
  return `${' '.repeat(margin)}${painted(level, paints[severity], screen)}${rest}${place ? ' '.repeat(Math.max(2, blanks)) + painted(place, 'faint', screen) : ''}`
}

const excerptIndent = margin
/** Columns that the excerpt's number, bar and ellipses take. */
const excerptFrame = 9

const excerpt = ({ span }: ReportedDiagnostic, source: SourceText | undefined, screen: Screen): readonly string[] => {
  if (!span || !source) return []
  const drawn = renderExcerpt(source, span, { width: edge(screen) - excerptIndent - excerptFrame, ascii: screen.ascii })
  return drawn.split('\n').map((line) => ' '.repeat(excerptIndent) + line)
}

const drawnFinding = (
  finding: ReportedDiagnostic,
  source: SourceText | undefined,
  screen: Screen,
  isFixTold: boolean,
): readonly string[] => [
  head(finding, screen),
  ...excerpt(finding, source, screen),
  ...paragraph(finding.message, screen, { indent: margin + 2 }),
  ...(finding.fix === undefined || !isFixTold ? [] : paragraph(finding.fix, screen, { indent: margin + 2, lead: '→ ' })),
]

/** `most`: only the first so many, the gravest. `brief`: what to do is said of what is to be corrected or checked only. */
export interface FindingsOptions {
  readonly most?: number
  readonly brief?: boolean
}

/** Draws findings one below the other: how grave, where, the line of the text with carets, what is wrong and what to do. */
export const findingsList = (
  { reading, source, catalogue }: Shown,
  screen: Screen,
  { most, brief = false }: FindingsOptions = {},
): readonly string[] =>
  ordered(report(reading, source ?? { info: reading.source, text: '' }, catalogue))
    .slice(0, most)
    .flatMap((finding, index) => [
      ...(index === 0 ? [] : ['']),
      ...drawnFinding(source ? finding : withoutPlace(finding), source, screen, !brief || finding.severity !== 'info'),
    ])

const withoutPlace = ({ line: _, column: __, ...finding }: ReportedDiagnostic): ReportedDiagnostic => finding
