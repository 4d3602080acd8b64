import type { Route } from '../offer/offer.ts'
import type { Phrase } from '../view/phrase.ts'
import type { FactKey } from '../view/words.ts'
import { wordsFr } from '../view/words-fr.ts'
import { otherLines } from './head.ts'
import { type CopyLine, type CopyParts, type CopySection, isOwn, partsOf } from './parts.ts'
import { type CopyRow, rowsOf, withoutNote } from './rows.ts'
import { gap, plain, saidIn } from './said.ts'
import { corpsLabel, deadlineLabel, initialDeadline, postedLabel, residenceLabels, templateHeadings, templateLabels } from './template.ts'

/**
 * The notice that a page or a PDF of this project tells of, in the national template's labels and order; `undefined` for other documents.
 *
 * Such a copy tells an offer in a view's words: facts under the view's labels, sections under its headings, residence and a doubted date in
 * sentences. What the view says of itself is left out; what else stands above its sections follows the title. A document is a copy when it
 * has three headings of a view and one of the sentences that only a view says; only copies in French are known. Each line names those of
 * the copy in which its words stand, counted from 0.
 *
 * @example
 * ```ts
 * const page = ['# Garde-nature', '## Où et quand', 'Où : Poya', '## L’essentiel', '## Comment postuler']
 * const foot =
 *   'Cet outil informe ; il ne décide pas. L’employeur examine les candidatures et vérifie les justificatifs. Seul l’avis officiel publié fait foi.'
 * noticeOfCopy(page) // undefined
 * noticeOfCopy([...page, foot])?.map(({ text }) => text) // ['# Garde-nature', 'Lieu de travail : Poya']
 * ```
 */
export const noticeOfCopy = (lines: readonly string[]): readonly CopyLine[] | undefined => {
  const parts = partsOf(lines)
  if (!parts) return undefined
  const rows = rowsOf(under(parts, wordsFr.headings.glance, wordsFr.headings.essentials))
  const others = otherLines(parts.head, parts.title, (fact) => valuesOf(rows, fact))
  return [...titleOf(parts), ...others, ...factsOf(parts, rows), ...bodyOf(parts), ...notesOf(parts)]
}

const under = ({ sections }: CopyParts, ...headings: readonly string[]): readonly CopyLine[] =>
  sections.filter(({ heading }) => headings.includes(plain(heading))).flatMap(({ lines }) => lines)

const titleOf = ({ title }: CopyParts): readonly CopyLine[] =>
  title === undefined || plain(title.text) === wordsFr.untitled ? [] : [{ ...title, text: `# ${title.text}` }]

const factsOf = (parts: CopyParts, rows: readonly CopyRow[]): readonly CopyLine[] => {
  const { headings } = wordsFr
  const local = under(parts, headings['local-employment'], headings['local-employment-detail'])
  return [
    ...templateLabels.flatMap(([fact, label]) => labelled(label, valuesOf(rows, fact).slice(0, 1))),
    ...rows.filter(({ fact }) => fact === undefined).flatMap(({ lines }) => lines),
    ...corpsOf(rows),
    ...local.flatMap(residenceOf),
    ...datesOf(rows, parts.head),
  ]
}

const valuesOf = (rows: readonly CopyRow[], fact: FactKey): readonly CopyLine[] =>
  rows.filter((row) => row.fact === fact).flatMap(({ lines }) => lines.flatMap(withoutNote))

const labelled = (label: string, values: readonly CopyLine[]): readonly CopyLine[] =>
  values.map(({ text, from }) => ({ text: `${label} : ${text}`, from }))

/** Several corps are told whole, each on its own; of one, grades and domains stand apart. */
const corpsOf = (rows: readonly CopyRow[]): readonly CopyLine[] => {
  const all = (['corps', 'grade', 'domains'] as const).map((fact) => valuesOf(rows, fact))
  const [corps = '', grades = '', domains = ''] = all.map((values) => values.map(({ text }) => text).join(' ou '))
  if (corps === '') return []
  const text = `${[corps, grades].filter(Boolean).join(' ')}${domains === '' ? '' : ` - ${domains}`}`
  return labelled(corpsLabel, [{ text, from: all.flat().flatMap(({ from }) => from) }])
}

const routes = Object.keys(residenceLabels) as readonly Route[]
const { asked, empty } = wordsFr.localEmployment

interface ResidenceSentence {
  readonly route: Route
  readonly sentence: Phrase
  /** Whether it says that nothing stands behind the label. */
  readonly isEmpty?: true
}

/** The sentences that say what the notice prints under each label. */
const residenceSentences: readonly ResidenceSentence[] = routes.flatMap((route) => [
  { route, sentence: asked({ route, kind: 'minimum' }, gap) },
  { route, sentence: asked({ route, kind: 'unreadable' }, gap) },
  { route, sentence: [...empty(route), gap], isEmpty: true },
])

const residenceOf = ({ text, from }: CopyLine): readonly CopyLine[] => {
  for (const { route, sentence, isEmpty } of residenceSentences) {
    const said = saidIn(text, sentence)
    if (said) return labelled(residenceLabels[route], [{ text: isEmpty ? '' : (said[0] ?? ''), from }])
  }
  return []
}

const { doubts } = wordsFr
const someDays = 0

/** Sentences that quote a doubted deadline, and after it a posting. */
const doubtSentences: readonly Phrase[] = [
  doubts.beforePosting(gap, gap),
  doubts.overlong(gap, someDays, gap).map((part) => (typeof part === 'string' ? part.replace(String(someDays), gap) : part)),
  doubts.weekday(gap, gap),
  doubts.invalid(gap),
]

const datesOf = (rows: readonly CopyRow[], status: readonly CopyLine[]): readonly CopyLine[] => {
  const doubted = status.flatMap(doubtedDays)
  const rowOf = (fact: FactKey) => valuesOf(rows, fact)
  const sure = (fact: FactKey) =>
    rowOf(fact)
      .slice(0, 1)
      .filter(({ text }) => !plain(text).startsWith(wordsFr.toConfirm))
      .map(beforeNote)
  const inRow = rowOf('postedOn').flatMap(withoutToConfirm).flatMap(doubtedDays)
  const posted = [
    ...sure('postedOn'),
    ...doubted.flatMap(({ posted: printed }) => printed),
    ...inRow.flatMap(({ deadlines: printed, posted: [day] }) => day ?? printed),
  ].slice(0, 1)
  const deadlines = sure('deadline')
  return [
    ...labelled(postedLabel, posted),
    ...labelled(deadlineLabel, deadlines.length > 0 ? deadlines : doubted.flatMap(({ deadlines: printed }) => printed)),
    ...rowOf('deadline').flatMap(initialOf),
  ]
}

interface DoubtedDays {
  readonly deadlines: readonly CopyLine[]
  readonly posted: readonly CopyLine[]
}

const doubtedDays = ({ text, from }: CopyLine): readonly DoubtedDays[] => {
  const days = (all: readonly string[]) => all.map((day): CopyLine => ({ text: day, from }))
  for (const [index, sentence] of doubtSentences.entries()) {
    const said = saidIn(text, sentence)
    if (said) return [{ deadlines: days(said.slice(0, 1)), posted: index < 2 ? days(said.slice(-1)) : [] }]
  }
  const [several] = saidIn(text, doubts.several([gap])) ?? []
  return several === undefined ? [] : [{ deadlines: days(several.split(/[ \u202f]»[^«»]*«[ \u202f]/)), posted: [] }]
}

/** The sentence behind "à confirmer". */
const withoutToConfirm = ({ text, from }: CopyLine): readonly CopyLine[] =>
  plain(text).startsWith(wordsFr.toConfirm) ? [{ text: text.slice(wordsFr.toConfirm.length).trim(), from }] : [{ text, from }]

/** A day ends with its year. */
const beforeNote = ({ text, from }: CopyLine): CopyLine => ({ text: /^.*?\d{4}/.exec(text)?.[0] ?? text, from })

const [beforeInitial = ''] = wordsFr.initially(gap).split(gap)

const initialOf = ({ text, from }: CopyLine): readonly CopyLine[] => {
  const at = plain(text).indexOf(beforeInitial)
  return at < 0 ? [] : [{ text: initialDeadline(beforeNote({ text: text.slice(at + beforeInitial.length), from }).text), from }]
}

const shownHeading = new Map<string, string>(Object.entries(wordsFr.sections).map(([id, heading]) => [heading, id]))
const rankById = new Map<string, number>(templateHeadings.map(([id], rank) => [id, rank]))
const printedById = new Map<string, string>(templateHeadings)

const idOf = ({ heading }: CopySection): string => shownHeading.get(plain(heading)) ?? 'other'

const bodyOf = ({ sections }: CopyParts): readonly CopyLine[] =>
  sections
    .filter(({ heading }) => !isOwn(heading))
    .map((section) => ({ section, id: idOf(section) }))
    .sort((one, other) => (rankById.get(one.id) ?? 0) - (rankById.get(other.id) ?? 0))
    .flatMap(({ section: { heading, at, lines }, id }) => [
      { text: '', from: [] },
      { text: `# ${printedById.get(id) || heading}`, from: [at] },
      { text: '', from: [] },
      ...lines,
    ])

const noteForm = /^(?:- )?\(?(\\?\*|\d{1,2})\)?\.? /

const notesOf = (parts: CopyParts): readonly CopyLine[] =>
  under(parts, wordsFr.headings.footnotes).map(({ text, from }) => ({ text: text.replace(noteForm, '($1) '), from }))
