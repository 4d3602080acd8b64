import { type Decided, type Found, field, type } from '@avpkit/core'
import { readCount } from '../readers/count.ts'

const inTitle = /^(?:N°\s*)?0?([1-9]\d?)\s+(?!er\b|ère\b|e\b|ème\b|ans?\b|h\b|heures?\b|%)\p{L}/u
const counted = /(?:^|\s)\(?0?([1-9]\d?)\s+postes?\b/i

/** "2 postes de …", "03 gardiens": the number that the title begins with or says. Open data's `nbposteapourvoir` is a code, never this. */
const deriveOpenings = ({ offer, claimOf }: Decided): readonly Found<number>[] => {
  const title = offer.title
  const claim = claimOf('title')
  if (!title || !claim) return []
  const printed = inTitle.exec(title)?.[1] ?? counted.exec(title)?.[1]
  return printed ? [{ value: Number(printed), span: claim.span }] : []
}

export const openings = field({
  labels: ['Nombre de postes', 'Nombre de postes à pourvoir', 'Nb de postes'],
  of: type<number>(),
  read: readCount,
  derive: deriveOpenings,
})
