import type { TextStyle } from '../text/lines.ts'
import type { Palette } from './theme.ts'

/** Every look that words have in the document. Sizes and distances between baselines in points. */
export interface TypeScale {
  readonly head: TextStyle
  readonly title: TextStyle
  readonly statusHeadline: TextStyle
  readonly statusDate: TextStyle
  readonly section: TextStyle
  readonly subsection: TextStyle
  readonly subsubsection: TextStyle
  readonly body: TextStyle
  readonly label: TextStyle
  readonly strong: TextStyle
  readonly small: TextStyle
  readonly cell: TextStyle
  readonly cellHead: TextStyle
  readonly note: TextStyle
  readonly running: TextStyle
}

export const typeScale = ({ text, muted, accent }: Palette): TypeScale => ({
  head: { weight: 'regular', size: 9.5, leading: 13, colour: muted },
  title: { weight: 'bold', size: 20, leading: 25, colour: text },
  statusHeadline: { weight: 'bold', size: 11, leading: 15.5, colour: text },
  statusDate: { weight: 'bold', size: 14, leading: 19, colour: text },
  section: { weight: 'bold', size: 13, leading: 17.5, colour: accent },
  subsection: { weight: 'bold', size: 10.8, leading: 15, colour: text },
  subsubsection: { weight: 'italic', size: 10.2, leading: 14.4, colour: text },
  body: { weight: 'regular', size: 10.2, leading: 14.4, colour: text },
  label: { weight: 'regular', size: 9.4, leading: 14.4, colour: muted },
  strong: { weight: 'bold', size: 10.2, leading: 14.4, colour: text },
  small: { weight: 'regular', size: 9, leading: 12.8, colour: muted },
  cell: { weight: 'regular', size: 9.6, leading: 13.2, colour: text },
  cellHead: { weight: 'bold', size: 9.6, leading: 13.2, colour: text },
  note: { weight: 'regular', size: 9.2, leading: 13, colour: text },
  running: { weight: 'regular', size: 8.2, leading: 11, colour: muted },
})
