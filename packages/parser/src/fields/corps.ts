import { type Corps, type Found, field, type Region, type, type Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { trimmed } from '../readers/text.ts'
import { corpsWords } from '../regions/corps-words.ts'
import { partOf } from '../words/parts.ts'
import { corpsEntriesOf } from './corps-entries.ts'

/** A stroke at the end announces a domain that the text lost. */
const withoutStroke = (words: Words): Words => (/\s*\/$/.test(words.text) ? trimmed(partOf(words, 0, words.text.length - 1)) : words)

const anyCorps = new RegExp(`\\b(?:${corpsWords})\\b`)
const unit = /^(?:(?:sous-)?direction|secretariat general|departement|service|pole|bureau)\b/

/** Whether a unit stands in the place of the corps: "Direction des soins (DS)", which the field `direction` then finds. */
const isUnit = (text: string): boolean => {
  const folded = fold(text)
  return unit.test(folded) && !anyCorps.test(folded)
}

const read = (region: Region): readonly Found<Corps>[] => {
  const words = withoutStroke(trimmed(region.value))
  const { text } = words
  if (!/\p{L}/u.test(text) || isUnit(text)) return []
  return [
    {
      value: { text, entries: corpsEntriesOf(text) },
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
