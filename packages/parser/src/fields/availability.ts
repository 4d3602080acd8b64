import {
  type Availability,
  type Claim,
  type Decision,
  type Found,
  field,
  type Head,
  type Region,
  type Report,
  type Span,
  type,
  type Words,
  weekdayWord,
} from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { datesIn } from '../readers/date.ts'
import { trimmed } from '../readers/text.ts'

type Kind = Availability['kind']

/** First match decides: a post that is only likely to be vacant stays so with a date, and a date beats "vacant". */
const phrases: readonly { readonly words: RegExp; readonly kind: Kind }[] = [
  { words: /susceptibles?\s+d'etre|susceptibles?\s+de\b/, kind: 'likely-vacant' },
  { words: /im(?:m|rn)ediat/, kind: 'immediate' },
  { words: /des que possible|au plus tot|au plus vite|le plus tot possible|des maintenant/, kind: 'as-soon-as-possible' },
]

/** "Prise de poste : 6 h" tells when the day begins. */
const hourOfDay = /^(?:(?:à|dès)\s+)?\d{1,2}\s?(?:h|heures)(?![a-z])/i

const note = /\(([^()]{2,60})\)\s*\.?$/

const read = (region: Region, report: Report): readonly Found<Availability>[] => found(trimmed(region.value), region.pieces, report)

/** "Poste susceptible d'être vacant, date à définir": the label's words begin the sentence. */
const unlabelled = /^postes?\s+(?:est\s+)?(?:susceptibles?|vacants?|a pourvoir)\b/

const scan = ({ lines }: Head, report: Report): readonly Found<Availability>[] => {
  const line = lines.find(({ text, after }) => after !== undefined && unlabelled.test(fold(text)))
  return line ? found(trimmed(line), [], report) : []
}

/** The first claim; another kind, day or month claimed elsewhere disputes it. */
const decide = (claims: readonly Claim<Availability>[]): Decision<Availability> => {
  const [first, ...rest] = claims
  if (!first) return { state: 'absent' }
  return { state: rest.some(({ value }) => saidBy(value) !== saidBy(first.value)) ? 'disputed' : 'stated', value: first.value, chosen: 0 }
}

const saidBy = ({ kind, date, month }: Availability): string => `${kind} ${date ?? month ?? ''}`

const found = (words: Words, pieces: readonly Span[], report: Report): readonly Found<Availability>[] => {
  const { text } = words
  if (!/[\p{L}\p{N}]/u.test(text) || hourOfDay.test(text)) return []
  const folded = fold(text)
  const dates = datesIn(text)
  const day = dates.find((date) => date.kind === 'day')
  const months = dates.filter((date) => date.kind === 'month')
  for (const printed of dates) {
    if (printed.kind !== 'impossible') continue
    report('date-invalid', { printed: text.slice(printed.from, printed.to) }, { span: words.at(printed.from, printed.to) })
  }
  const month = day ? undefined : months[0]
  const said = phrases.find((phrase) => phrase.words.test(folded))?.kind
  const kind: Kind = said ?? (day || month || /^(?:a (?:partir|compter) d|a\/c|le \d|au \d)/.test(folded) ? 'from-date' : 'other')
  const second = months[1]
  const remark = second ? text.slice(second.from) : note.exec(text)?.[1]
  const value: Availability = {
    kind,
    text,
    ...(day?.kind === 'day' && { date: day.date }),
    ...(month?.kind === 'month' && { month: month.month }),
    ...(remark && { note: remark }),
  }
  const dated = day ?? month
  return [
    {
      value,
      span: words.at(0, text.length),
      ...(pieces.length > 1 && { pieces }),
      ...(dated && { parts: { [day ? 'date' : 'month']: words.at(dated.from, dated.to) } }),
      ...(day?.kind === 'day' && day.weekday && { detail: { printedWeekday: weekdayWord(day.weekday) } }),
    },
  ]
}

export const availability = field({
  labels: [
    'Poste à pourvoir',
    'Poste vacant à pourvoir',
    'Emploi à pourvoir',
    'Date de prise de fonction',
    'Date de prise de poste',
    'Prise de poste',
    'Quand',
  ],
  shapes: ['words', 'day'],
  of: type<Availability>(),
  read,
  scan,
  combine: decide,
})
