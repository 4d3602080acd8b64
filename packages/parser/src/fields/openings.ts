import { type Decided, field, type Found, type Region, type } from '@avpkit/core'

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

const readCount = (region: Region): readonly Found<number>[] => {
  const printed = /\b0?([1-9]\d{0,2})\b/.exec(region.value.text)
  const digits = printed?.[1]
  if (!printed || !digits) return []
  return [{ value: Number(digits), span: region.value.at(printed.index, printed.index + printed[0].length) }]
}

export const openings = field({
  labels: ['Nombre de postes', 'Nombre de postes à pourvoir', 'Nb de postes'],
  of: type<number>(),
  read: readCount,
  derive: deriveOpenings,
})
