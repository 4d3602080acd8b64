import {
  columnsOf,
  type ExplainedRule,
  type Explanation,
  positionAt,
  type Sentence,
  type SourceText,
  type Span,
  toView,
  type Verdict,
  type VerdictStatus,
} from '@avpkit/core'
import type { Shown } from './fields.ts'
import { edge, margin, paragraph, placeText } from './rows.ts'
import { type Paint, painted, type Screen, withSigns } from './screen.ts'
import { screenWords } from './screen-words.ts'
import { filled } from './wrap.ts'

/** An answer to be shown; `brief` leaves out what only a person concerned wants to read. */
export interface ShownVerdict {
  readonly verdict: Verdict
  readonly explanation: Explanation
  readonly brief?: boolean
}

const paints: { readonly [S in VerdictStatus]?: Paint } = { priority: 'good', closed: 'warning', barred: 'warning' }

const placeColumns = 9

/** A line with a place on its right, in brackets; further lines stand below its words. */
const placed = (words: string, lead: string, span: Span | undefined, source: SourceText | undefined, screen: Screen): readonly string[] => {
  const narrow = { ...screen, width: screen.width - placeColumns }
  const [first = '', ...rest] = paragraph(words, narrow, { lead })
  if (!span || !source) return [first, ...rest]
  const place = `(${placeText(positionAt(source, span[0]))})`
  return [`${filled(first, edge(screen) - columnsOf(place))}${painted(place, 'faint', screen)}`, ...rest]
}

/** Where candidatures stand, with the place of the deadline. */
const windowLines = ({ reading, source }: Shown, { at }: Verdict, screen: Screen): readonly string[] => {
  const { sign, headline, date, detail } = toView(reading, screen.locale, { at }).status
  const lead = `${sign} `
  const deadline = reading.fields.deadline
  const span = deadline?.claims[deadline.chosen ?? 0]?.span
  const indent = margin + columnsOf(withSigns(lead, screen))
  return [
    ...placed([headline, ...(date ? [date.text] : [])].join(' '), lead, span, source, screen),
    ...detail.flatMap((words) => paragraph(words, screen, { indent })),
  ]
}

const textOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ')

const signOf: { readonly [S in VerdictStatus]: string } = {
  priority: '✓ ',
  'no-priority': '• ',
  'not-applicable': '• ',
  undetermined: '? ',
  closed: '• ',
  barred: '! ',
}

const whyLines = ({ explanation: { why, status } }: ShownVerdict, { source }: Shown, screen: Screen): readonly string[] => {
  if (why.length === 0) return []
  const span = why.flatMap(({ quotes = [] }) => quotes.flatMap((quote) => (quote.span ? [quote.span] : [])))[0]
  return placed(textOf(why), signOf[status], span, source, screen)
}

const isLaw = /^(?:loi|délibération)/i

/** The law that a rule rests on; in brief its first number alone. */
const lawOf = ({ citations }: ExplainedRule, brief: boolean): string => {
  const law = (citations.find(({ title }) => isLaw.test(title)) ?? citations[0])?.title ?? ''
  return brief && isLaw.test(law) ? law.replace(/(?:,| du \d).*$/, '') : law
}

/** "règle P-04 · confirmé · Loi du pays n° 2016-17 …" */
const ruleWords = (rule: ExplainedRule, brief: boolean, screen: Screen): string =>
  [screenWords[screen.locale].rule(rule.rule), rule.confidenceWord, brief ? '' : rule.sentence, lawOf(rule, brief)]
    .filter((part) => part !== '')
    .join(' · ')

/** Rules on local employment; those on dates and files speak for themselves. */
const isOfLocalEmployment = ({ rule }: ExplainedRule): boolean => rule.startsWith('P-')

const ruleLines = ({ explanation: { rules }, brief = false }: ShownVerdict, screen: Screen): readonly string[] =>
  rules
    .filter((rule) => !brief || isOfLocalEmployment(rule))
    .flatMap((rule) => paragraph(ruleWords(rule, brief, screen), screen, { indent: margin + 2 }))
    .map((line) => painted(line, 'faint', screen))

const each = (sentences: readonly Sentence[], lead: string, screen: Screen): readonly string[] =>
  sentences.flatMap(({ text, links = [] }) => [
    ...paragraph(text, screen, { lead }),
    ...links.map(({ href }) => ' '.repeat(margin + columnsOf(withSigns(lead, screen))) + painted(href, 'faint', screen)),
  ])

const whole = (shown: ShownVerdict, screen: Screen): readonly string[] => {
  const { todo, limits, decides } = shown.explanation
  const blocks = [each(todo, '→ ', screen), each(limits, '! ', screen), paragraph(textOf(decides), screen), ruleLines(shown, screen)]
  return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines])
}

/** The first limit and who decides: what may never be left out. */
const short = (shown: ShownVerdict, screen: Screen): readonly string[] => {
  const { todo, limits, decides } = shown.explanation
  return [
    ...ruleLines(shown, screen),
    ...each(todo.slice(0, 1), '→ ', screen),
    ...each(limits.slice(0, 1), '! ', screen),
    ...each(decides.slice(1, 2), '! ', screen),
  ]
}

/**
 * Draws an answer: the headline, where candidatures stand, why in the offer's own words with their place, what to do, the limits, who
 * decides, and the rules.
 *
 * Personal data, as the verdict.
 */
export const verdictLines = (shown: ShownVerdict, offer: Shown, screen: Screen): readonly string[] => {
  const { verdict, explanation, brief = false } = shown
  return [
    ...paragraph(explanation.answer, screen).map((line) => painted(line, paints[verdict.status] ?? 'strong', screen)),
    '',
    ...(verdict.status === 'closed' ? [] : windowLines(offer, verdict, screen)),
    ...whyLines(shown, offer, screen),
    ...(brief ? short(shown, screen) : whole(shown, screen)),
  ]
}
