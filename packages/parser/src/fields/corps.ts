import { type Corps, type CorpsEntry, type Found, field, type Region, type, type Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { partOf } from '../lines/words.ts'
import { trimmed } from '../readers/text.ts'

const grade =
  /\b(?:\d(?:er|ere|e|eme|nd)?(?:\s*(?:ou|et|\/|,)\s*\d(?:er|ere|e|eme|nd)?)*\s*grades?|\d(?:er|e|eme)\s*grade\s*\/\s*\d(?:er|e|eme)\s*grade|classe normale|hors classe|principal)\b/
/** What separates a corps from its domain: a dash between blanks, or a stroke. */
const beforeDomain = /\s[-–—]\s|\s*\/\s*/
/** `ou` between two corps; between domains it is part of the domain. */
const between = /\s+ou\s+|\s+et\s+(?=\d)/i

const entryOf = (words: string): CorpsEntry => {
  const [head = '', ...rest] = words.split(beforeDomain)
  const printed = grade.exec(fold(head))
  const gradeText = printed ? head.slice(printed.index, printed.index + printed[0].length) : undefined
  const name = (printed ? head.slice(0, printed.index) + head.slice(printed.index + printed[0].length) : head).replace(/\s+/g, ' ').trim()
  const domain = rest
    .join(' / ')
    .replace(/^domaine\s+/i, '')
    .trim()
  return { name: name || head.trim(), ...(gradeText && { grade: gradeText }), ...(domain && { domain }) }
}

/** "X ou Y" names two corps, unless the first has a domain after a dash: then `ou` stands between domains. */
const entriesOf = (text: string): readonly CorpsEntry[] => {
  const [first = '', ...others] = text.split(between)
  const hasDomains = /\s[-–—]\s/.test(first) && others.length > 0
  if (!hasDomains) return [first, ...others].map(entryOf)
  const entry = entryOf(first)
  return [entry, ...others.map((domain) => ({ name: entry.name, domain: domain.trim() }))]
}

/** A stroke at the end announces a domain that the text lost. */
const withoutStroke = (words: Words): Words => (/\s*\/$/.test(words.text) ? trimmed(partOf(words, 0, words.text.length - 1)) : words)

const read = (region: Region): readonly Found<Corps>[] => {
  const words = withoutStroke(trimmed(region.value))
  const { text } = words
  if (!/\p{L}/u.test(text)) return []
  return [
    {
      value: { text, entries: entriesOf(text) },
      span: words.at(0, text.length),
      ...(region.pieces.length > 1 && { pieces: region.pieces }),
    },
  ]
}

const heads = ['Corps', 'Filière', 'Grade']
const middles = [
  '',
  "ou Cadre d'emploi",
  "Cadre d'emploi",
  'ou Cadre emploi',
  'ou Cadre',
  'Cadre',
  "ou grade d'emploi",
  'ou grade',
  'grade',
  'ou emploi',
  "d'emploi",
]
const tails = ['', 'Domaine', 'ou Domaine', 'Grade', 'Spécialité']

/** "Corps ou Cadre d'emploi / Domaine", and what employers make of it. */
const labelsOfCorps: readonly string[] = [
  ...heads.flatMap((head) => middles.flatMap((middle) => tails.map((tail) => `${head} ${middle} ${tail}`))),
  "Cadre d'emploi",
  "Cadre d'emploi / Domaine",
  "Cadre d'emploi / Grade",
]

export const corps = field({
  labels: labelsOfCorps,
  bare: 'label',
  of: type<Corps>(),
  read,
})
