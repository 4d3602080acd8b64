import type { ValueShape } from '@avpkit/core'
import { takesWords } from '../labels/target.ts'
import { fold } from '../lines/fold.ts'
import type { Portion } from '../lines/portion.ts'
import type { Prepared } from '../prepare/prepare.ts'
import { beginsWithDay } from '../readers/day-roles.ts'
import { wordsOf } from '../words/clean.ts'
import type { ValueOfLabel } from './value.ts'

const reference = /^(?:n\s?°\s*)?\d{2,4}\s?[-–]\s?\d{2,6}\s?[-–/]/
const duration = /^[/\s-]*\/[/\s-]*$|\ban(?:s|nees?)?\b/

const shapeOf = (text: string): ValueShape => {
  if (beginsWithDay(text)) return 'day'
  const folded = fold(text)
  if (reference.test(folded)) return 'reference'
  return text.length < 80 && duration.test(folded) ? 'duration' : 'words'
}

export const shapesOf = ({ occurrence: { label } }: ValueOfLabel): readonly ValueShape[] =>
  label.target.kind === 'field' ? label.target.shapes : []

export const shapeIn = (prepared: Prepared, line: Portion): ValueShape => shapeOf(wordsOf(prepared, line).text)

/** Whether a line has one of the shapes that a label asks for. */
export const fits = (prepared: Prepared, value: ValueOfLabel, line: Portion | undefined): boolean =>
  line !== undefined && shapesOf(value).includes(shapeIn(prepared, line))

/** Whether a label asks for another shape than words. */
export const isTyped = ({ occurrence }: ValueOfLabel): boolean => !takesWords(occurrence.label.target)
