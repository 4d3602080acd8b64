import type { View, ViewBlock } from '@avpkit/core'
import type { Findings } from '../findings.ts'
import { writtenAddress } from '../text/href.ts'
import type { Targets } from '../text/phrase.ts'

/** What links of a view may lead to: addresses fit for a document, its own notes and sections. */
export const targetsOf = ({ sections, locale, contentLanguage }: View, findings: Findings): Targets => {
  const anchors = new Set(sections.filter(({ heading }) => heading.trim() !== '').map(({ anchor }) => anchor))
  const marks = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(marksOf)))
  return {
    address: (href) => {
      const written = writtenAddress(href)
      if (written === undefined) findings.addressRefused(href)
      return written
    },
    note: (mark) => marks.has(mark),
    section: (anchor) => anchors.has(anchor),
    ...(locale !== contentLanguage && { quoteLang: contentLanguage }),
  }
}

const marksOf = (block: ViewBlock): readonly string[] =>
  block.type === 'notes' ? block.notes.filter(({ text }) => text.trim() !== '').map(({ mark }) => mark) : []
