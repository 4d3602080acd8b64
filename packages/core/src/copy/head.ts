import { type Phrase, wordsOf } from '../view/phrase.ts'
import type { FactKey } from '../view/words.ts'
import { wordsFr } from '../view/words-fr.ts'
import { type CopyLine, withoutLevel } from './parts.ts'
import { gap, plain, saidIn } from './said.ts'

const { doubts, status } = wordsFr

/** A page's heading above where candidatures stand. */
const statusHeading = 'Où en sont les candidatures'

/** Lines that a status prints whole. */
const fixedLines: ReadonlySet<string> = new Set(
  [
    statusHeading,
    status.open,
    status.lastDay,
    status.closed,
    status.extended,
    status.unknown,
    status.undated,
    status.notYetOpen,
    status.arriveThatDay,
    status.movedSince(undefined),
    status.checkOfficial,
    ...[doubts.none, doubts.ask].map((phrase) => phrase.map(wordsOf).join('')),
  ].map(plain),
)

/** Sentences of a status with what the offer says in their gaps. */
const sentences: readonly Phrase[] = [
  [status.postedOn(gap)],
  [status.movedSince(gap)],
  doubts.weekday(gap, gap),
  doubts.beforePosting(gap, gap),
  ["L'avis imprime « ", gap, ' », ', gap, ' jours après le dépôt (« ', gap, ' »).'],
  doubts.invalid(gap),
  doubts.several([gap]),
  doubts.perhaps(gap),
  doubts.perhapsSwapped(gap),
]

/** "12 jours au 3 juillet", "au lieu du 18 juillet · jour férié (Assomption)" */
const circumstances =
  /^(?:\d+ jours? au \d{1,2}(?:er)? \p{L}+|au lieu du \d{1,2}(?:er)? \p{L}+(?: \d{4})?(?: · jour férié \([^()]*\))?|jour férié \([^()]*\))$/u

const signForm = /^[✓×!•↻?] /
const linkForm = /^\[([^\]]*)\]\([^)]*\)$/

const bare = (text: string): string => plain(withoutLevel(text).trim().replace(linkForm, '$1')).replace(signForm, '')

const isStatus = (words: string): boolean =>
  words === '' || fixedLines.has(words) || circumstances.test(words) || sentences.some((phrase) => saidIn(words, phrase) !== undefined)

type ValuesOf = (fact: FactKey) => readonly CopyLine[]

const dayForm = /^(?:jusqu'au )?(\p{L}+ \d{1,2}(?:er)? \p{L}+ \d{4})$/u
const kickerForm = /^(?:(.*?) *\b)?Avis (\S+)$/

/** Whether a line repeats what a fact of the copy says: the employer and the reference above the title, the deadline below it. */
const repeats = (words: string, valuesOf: ValuesOf): boolean => {
  const says = (fact: FactKey, value: string) => valuesOf(fact).some(({ text }) => plain(text).includes(value))
  const isEmployer = (value: string) => valuesOf('employer').some(({ text }) => plain(text) === value)
  const [, day] = dayForm.exec(words) ?? []
  const [, employer = '', reference] = kickerForm.exec(words) ?? []
  if (day !== undefined) return says('deadline', day)
  if (reference !== undefined) return says('reference', reference) && (employer === '' || isEmployer(employer))
  return isEmployer(words)
}

/** What stands above the first section and is neither the title, nor a view's words on candidatures, nor said again by a fact. */
export const otherLines = (head: readonly CopyLine[], title: CopyLine | undefined, valuesOf: ValuesOf): readonly CopyLine[] =>
  head
    .filter(({ from: [line] }) => line !== title?.from[0])
    .filter(({ text }) => !isStatus(bare(text)) && !repeats(bare(text), valuesOf))
    .map(({ text, from }) => ({ text: withoutLevel(text), from }))
