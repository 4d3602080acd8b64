import { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { datesIn } from '../readers/date.ts'
import { wordsOf } from '../words/clean.ts'
import { fits, isTyped, shapeIn, shapesOf } from './shapes.ts'
import type { ValueOfLabel } from './value.ts'

const isEmpty = ({ value, following }: ValueOfLabel): boolean => value.length === 0 && following.length === 0

/** Whether a label stands right below another one, or beside it, and is a field's too. */
const stacksOn = (label: ValueOfLabel, above: ValueOfLabel): boolean =>
  label.occurrence.label.target.kind === 'field' &&
  above.occurrence.label.target.kind === 'field' &&
  label.occurrence.startLine - above.endLine <= 1

/** Runs of labels in which only the last has lines below it. */
const stacksIn = (values: readonly ValueOfLabel[]): readonly (readonly ValueOfLabel[])[] => {
  const stacks: ValueOfLabel[][] = []
  let open: ValueOfLabel[] = []
  for (const value of values) {
    const above = open.at(-1)
    if (above && isEmpty(above) && stacksOn(value, above)) open.push(value)
    else open = [value]
    if (open.length > 1 && !isEmpty(value)) stacks.push(open)
  }
  return stacks
}

/** Days that two columns printed on one line, each for itself. */
const daysApart = (prepared: Prepared, line: Portion): readonly Portion[] => {
  const words = wordsOf(prepared, line)
  const starts = datesIn(words.text).map(({ from }) => words.preparedAt(from))
  return starts.map((from, index) => new Portion(line.line, from, starts[index + 1] ?? line.to))
}

/**
 * Pairs labels that stand one below the other, or side by side, with the values that stand in the same order below all of them. Values
 * must have the shapes that their labels ask for; where no shape tells, there must be as many values as labels, and a doubt is left.
 */
export const pairStacked = (prepared: Prepared, values: readonly ValueOfLabel[]): void => {
  for (const stack of stacksIn(values)) {
    const last = stack.at(-1)
    const lines = last ? [...last.value, ...last.following] : []
    const [first] = lines
    if (!last || !first || first.line.index === last.endLine || first.line.cell) continue
    const areDays = stack.every((label) => shapesOf(label)[0] === 'day')
    const apart = areDays && lines.length < stack.length
    const found = apart ? daysApart(prepared, first) : lines
    const isTold = stack.some(isTyped)
    const fit = found.length >= stack.length && stack.every((label, index) => fits(prepared, label, found[index]))
    const pairs = fit && (found.length === stack.length || (isTold && !apart))
    if (pairs) giveValues(stack, found, !isTold)
    else if (!fits(prepared, last, first) || mayBeOf(prepared, stack, lines.slice(1))) last.doubtful = true
  }
}

/** Whether one of the lines may be the value of a label: it has the shape that one asks for, or none of them asks for any. */
const mayBeOf = (prepared: Prepared, stack: readonly ValueOfLabel[], lines: readonly Portion[]): boolean => {
  const asked = new Set(stack.filter(isTyped).flatMap(shapesOf))
  return lines.some((line) => asked.size === 0 || asked.has(shapeIn(prepared, line)))
}

const giveValues = (stack: readonly ValueOfLabel[], lines: readonly Portion[], doubtful: boolean): void => {
  stack.forEach((label, index) => {
    const isLast = index === stack.length - 1
    label.value = lines.slice(index, index + 1)
    label.following = isLast ? lines.slice(stack.length) : []
    label.doubtful = doubtful
  })
}
