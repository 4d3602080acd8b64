import type { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { fits, isTyped } from './shapes.ts'
import type { ValueOfLabel } from './value.ts'

/** Labels whose values' shapes must tell that each value stands above its label. */
const tellingLabels = 3

const isOwnLine = ({ value, endLine }: ValueOfLabel): boolean => value[0]?.line.index === endLine

const isField = ({ occurrence }: ValueOfLabel): boolean => occurrence.label.target.kind === 'field'

/** Lines below a label that the next one may speak of. */
const linesBelow = (label: ValueOfLabel): readonly Portion[] => (isOwnLine(label) ? label.following : [...label.value, ...label.following])

/** The first labels of fields without words on their own lines, and the lines that stand above each. */
const leading = (head: readonly Portion[], values: readonly ValueOfLabel[]) => {
  const start = values.findIndex((value) => !isOwnLine(value) || !isField(value))
  const length = values.slice(start).findIndex((value) => isOwnLine(value) || !isField(value))
  const labels = start < 0 ? [] : values.slice(start, length < 0 ? values.length : start + length)
  return labels.map((label, index) => {
    const before = values[start + index - 1]
    return { label, above: before ? linesBelow(before) : head.slice(-1) }
  })
}

/**
 * Gives each label the lines above it, where a converter printed every value above its label: the labels whose values have a shape of
 * their own all find it above them, and not all of them below.
 */
export const shiftValues = (prepared: Prepared, head: readonly Portion[], values: readonly ValueOfLabel[]): void => {
  const labels = leading(head, values)
  const telling = labels.filter(({ label }) => isTyped(label))
  const isAbove = telling.length >= tellingLabels && telling.every(({ label, above }) => fits(prepared, label, above.at(-1)))
  if (!isAbove || telling.every(({ label }) => fits(prepared, label, linesBelow(label)[0]))) return
  for (const { label, above } of labels) {
    label.value = above
    label.following = []
  }
}
