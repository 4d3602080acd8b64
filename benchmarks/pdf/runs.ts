import type { ViewInline } from '@avpkit/core'

/** Words with one destination, or none. */
export interface Run {
  readonly text: string
  readonly href?: string
}

/** A text as its plain and its linked stretches. */
export const runsOf = ({ text, marks = [] }: ViewInline): readonly Run[] => {
  const runs: Run[] = []
  let end = 0
  for (const mark of marks) {
    if (mark.type !== 'link') continue
    const [from, to] = mark.at
    runs.push({ text: text.slice(end, from) }, { text: text.slice(from, to), href: mark.href })
    end = to
  }
  return [...runs, { text: text.slice(end) }].filter((run) => run.text !== '')
}
