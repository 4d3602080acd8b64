import { type Found, field, type Head, type Reference, type Region, type Report, type, type Words, weekdayWord } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { firstDayIn } from '../readers/date.ts'

/** `3134-25-0980/SR`, with a blank or nothing before the register, or with its zero lost. */
const long = /(?<![\d-])(\d{4})\s?[-–]\s?(\d{2})\s?[-–]\s?(\d{1,6})\s*[/ ]\s*([A-Z]{2,5})(?![A-Za-z])/
/** `25-60692/MPRH` */
const short = /(?<![\d-])(\d{2})\s?[-–]\s?(\d{3,6})\s*\/\s*([A-Z]{2,6})(?![A-Za-z])/
const anyNumber = /(?:N\s?°\s*)?([\dA-Z][\w.]*(?:\s?[-–/]\s?[\dA-Z][\w.]*)+)/

interface Number_ {
  readonly value: Reference
  readonly from: number
  readonly to: number
}

const padded = (sequence: string): string => sequence.padStart(4, '0')

const numberIn = (text: string): Number_ | undefined => {
  const full = long.exec(text)
  if (full) {
    const [printed, issuer = '', year = '', sequence = '', register = ''] = full
    return {
      value: {
        number: `${issuer}-${year}-${sequence}/${register}`,
        key: `${year}-${padded(sequence)}`,
        issuer,
        year: 2000 + Number(year),
        sequence: Number(sequence),
        register,
      },
      from: full.index,
      to: full.index + printed.length,
    }
  }
  const brief = short.exec(text)
  if (!brief) return undefined
  const [printed, year = '', sequence = '', register = ''] = brief
  return {
    value: {
      number: `${year}-${sequence}/${register}`,
      key: `${year}-${padded(sequence)}`,
      year: 2000 + Number(year),
      sequence: Number(sequence),
      register,
    },
    from: brief.index,
    to: brief.index + printed.length,
  }
}

const claimOf = (words: Words, { value, from, to }: Number_): Found<Reference> => {
  const date = firstDayIn(words.text.slice(to))
  const end = date ? to + date.to : to
  return {
    value: date ? { ...value, date: date.date } : value,
    span: words.at(from, end),
    parts: { number: words.at(from, to), ...(date && { date: words.at(to + date.from, end) }) },
    ...(date?.weekday && { detail: { printedWeekday: weekdayWord(date.weekday) } }),
  }
}

const read = (region: Region, report: Report): readonly Found<Reference>[] => {
  const words = region.value
  const number = numberIn(words.text)
  if (number) return [claimOf(words, number)]
  const odd = anyNumber.exec(words.text)
  const printed = odd?.[1]
  if (!odd || !printed || !/\d/.test(printed)) return []
  const from = odd.index + odd[0].length - printed.length
  report('reference-malformed', { printed }, { span: words.at(from, from + printed.length) })
  return [claimOf(words, { value: { number: printed.replace(/\s+/g, '') }, from, to: from + printed.length })]
}

/** Words about another notice: "annule et remplace l'avis n° 3134-26-0101/SR". */
const ofAnother = /\b(?:annul|remplac|rectifi|modifi|precedent|initial)/
/** Letters before a number that is read without its issuer. */
const nearStart = 16

/** A reference without a label: a number with its issuer anywhere on a line ("Avis de vacance de poste n° 3134-26-0101/SR"), one without near its start. */
const scan = ({ lines }: Head): readonly Found<Reference>[] =>
  lines.flatMap((line) => {
    const number = numberIn(line.text)
    if (!number || (number.from >= nearStart && number.value.issuer === undefined)) return []
    return ofAnother.test(fold(line.text.slice(0, number.from))) ? [] : [claimOf(line, number)]
  })

export const reference = field({
  labels: ['Référence', "Référence de l'offre", 'Référence de l’avis', 'Réf'],
  bare: 'label',
  shapes: ['reference'],
  of: type<Reference>(),
  read,
  scan,
})
