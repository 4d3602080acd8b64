import type { LayoutLine } from '../lines/lines.ts'
import { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsOf } from '../words/clean.ts'
import { completes, domainsIn } from './columns.ts'
import { endsWith, goesOnWithDate, hangs } from './continues.ts'
import type { LabelledText } from './cut.ts'
import { sameRow, textOf, type ValueOfLabel } from './value.ts'

/** Whether a paragraph is cut by the label after it: what goes on in small letters below is its rest, not the label's value. */
const stopsInSentence = (prepared: Prepared, portion: Portion | undefined): boolean =>
  portion !== undefined && portion.to - portion.from > 30 && endsWith(wordsOf(prepared, portion).text, /[\p{L},]$/u)

/** Whether a label's value was torn by the label after it: it is missing, stops in the middle of a phrase, or lacks its end. */
export const isTorn = (prepared: Prepared, { occurrence, portions }: LabelledText, next: LabelledText): boolean => {
  if (occurrence.label.target.kind === 'section') return stopsInSentence(prepared, portions.at(-1))
  if (portions.length > 1) return false
  const words = textOf(prepared, portions)
  if (words === '') return occurrence.line === next.occurrence.startLine
  const orphan = orphanOf(prepared, next)
  return hangs(words) || goesOnWithDate(words, orphan) || (occurrence.label.target.id === 'corps' && completes(words, orphan))
}

/** Whether a field cuts a section in the middle of a sentence, so that the lines after the field's value go on with the section. */
export const isInterrupted = (prepared: Prepared, { occurrence, portions }: LabelledText): boolean =>
  occurrence.label.target.kind === 'section' && endsWith(textOf(prepared, portions.slice(-1)), /[\p{L}\p{N},)]$/u)

/** The line after a label's first one: what the other column may have lost. */
const orphanOf = (prepared: Prepared, { portions }: LabelledText): string => textOf(prepared, portions.slice(1, 2))

/**
 * Gives back what two columns took from each other: a label whose value is missing, or stops in the middle of a phrase because another
 * label cuts it, gets the first line left over after the labels that cut it.
 */
export const reunite = (prepared: Prepared, lines: readonly LayoutLine[], values: readonly ValueOfLabel[]): void => {
  values.forEach((torn, index) => {
    const next = values[index + 1]
    if (!next || torn.following.length > 0) return
    const words = textOf(prepared, torn.value)
    const empty = torn.value.length === 0
    const donor = [next, values[index + 2]].find((candidate) => candidate && candidate.following.length > 0)
    const [orphan] = donor?.following ?? []
    if (!donor || !orphan || orphan.line.marker || orphan.line.column) return
    const orphanWords = wordsOf(prepared, orphan).text
    const beside =
      torn.occurrence.line === next.occurrence.startLine || sameRow(lines[torn.occurrence.line], lines[next.occurrence.startLine])
    const fits = empty
      ? beside
      : goesOnWithDate(words, orphanWords) ||
        (hangs(words) && /^[\p{Ll}\p{N}/]/u.test(orphanWords)) ||
        (torn.occurrence.label.target.id === 'corps' && completes(words, orphanWords))
    if (!fits) return
    const [taken, ...left] = domainAlone(prepared, orphan)
    torn.value = [...torn.value, taken]
    donor.following = [...left, ...donor.following.slice(1)]
  })
}

/** A domain and the acronym behind it, which is another column's; any other portion whole. */
const domainAlone = (prepared: Prepared, portion: Portion): readonly [Portion, ...Portion[]] => {
  const words = wordsOf(prepared, portion)
  const length = domainsIn(words.text)
  if (length === 0 || length === words.text.length) return [portion]
  const end = words.preparedAt(length - 1) + 1
  return [new Portion(portion.line, portion.from, end), new Portion(portion.line, end, portion.to)]
}
