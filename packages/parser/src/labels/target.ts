import type { Field, SectionKind, ValueShape } from '@avpkit/core'

/** A field that labels announce, and how the template prints it. */
export interface FieldTarget {
  readonly kind: 'field'
  readonly id: string
  readonly bare: Field['bare']
  readonly beside: readonly string[]
  readonly shapes: readonly ValueShape[]
}

/** A section that headings announce. */
export interface SectionTarget {
  readonly kind: 'section'
  readonly id: string
  readonly goesOn: boolean
}

/** What a label announces. */
export type Target = FieldTarget | SectionTarget

const words: readonly ValueShape[] = ['words']

export const fieldTarget = (id: string, { bare, beside = [], shapes = words }: Field): FieldTarget => ({
  kind: 'field',
  id,
  bare,
  beside,
  shapes,
})

export const sectionTarget = (id: string, { headingGoesOn = false }: SectionKind): SectionTarget => ({
  kind: 'section',
  id,
  goesOn: headingGoesOn,
})

/** Whether any words may be a value that a label announces. */
export const takesWords = (target: Target): boolean => target.kind === 'field' && target.shapes.includes('words')
