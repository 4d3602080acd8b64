import { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { wordsAt } from '../words/clean.ts'
import { intruderIn } from './columns.ts'
import { textOf, type ValueOfLabel } from './value.ts'

/** Portions without a stretch of them. */
const without = (portions: readonly Portion[], from: number, to: number): readonly Portion[] =>
  portions.flatMap((portion) => {
    if (to <= portion.from || from >= portion.to) return [portion]
    return [
      new Portion(portion.line, portion.from, Math.min(portion.to, from)),
      new Portion(portion.line, Math.max(portion.from, to), portion.to),
    ].filter((part) => part.to > part.from)
  })

const within = (portions: readonly Portion[], from: number, to: number): readonly Portion[] =>
  portions.flatMap((portion) => {
    const part = new Portion(portion.line, Math.max(portion.from, from), Math.min(portion.to, to))
    return part.to > part.from ? [part] : []
  })

/** Takes words of a corps out of the value of the column beside it. */
export const takeApart = (prepared: Prepared, values: readonly ValueOfLabel[]): void => {
  values.forEach((corps, index) => {
    const beside = values[index + 1]
    if (corps.occurrence.label.target.id !== 'corps' || !beside || corps.value.length === 0 || beside.value.length === 0) return
    if (!besideCorps.has(beside.occurrence.label.target.id) || beside.value.some(({ line }) => line.column !== undefined)) return
    const words = wordsAt(prepared, beside.value)
    const intruder = intruderIn(textOf(prepared, corps.value), words.text)
    if (!intruder) return
    const from = words.preparedAt(intruder.from)
    corps.value = [...corps.value, ...within(beside.value, from, words.preparedAt(intruder.to - 1) + 1)]
    beside.value = without(beside.value, from, words.preparedAt(intruder.rest - 1) + 1)
    corps.doubtful = !intruder.sure
    beside.doubtful = !intruder.sure
  })
}

/** Fields that the template prints beside the corps. */
const besideCorps = new Set(['direction', 'service', 'workplace'])
