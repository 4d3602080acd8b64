import { type Decided, type Found, field, type } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'
import { readCount } from '../readers/count.ts'

/** "2 agents d'accueil", "03 gardiens", and behind the name of a unit "DRH – 2 gestionnaires". */
const begins = /^(?:N°\s*)?0?([1-9]\d?)\s+(?!er\b|ère\b|e\b|ème\b|ans?\b|h\b|heures?\b|%)\p{L}|\s[–-]\s0?([2-9]|1\d)\s\p{L}+s(?!\p{L})/u
const counted = /(?:^|\s)\(?0?([1-9]\d?)\s+postes?\b/gi

const countIn = (text: string): number => matchesIn(counted, text).reduce((sum, [, printed]) => sum + Number(printed), 0)

const countInTitle = (title: string): number => {
  const [, first, later] = begins.exec(title) ?? []
  return Number(first ?? later ?? 0) || countIn(title)
}

/**
 * The number that the title begins with, or that it or the availability says: "1 poste au 1er juin, 2 postes au 1er juillet" are three. Open
 * data's `nbposteapourvoir` is a code, never this.
 */
const deriveOpenings = ({ offer, claimOf }: Decided): readonly Found<number>[] =>
  [
    { claim: claimOf('title'), count: countInTitle(offer.title ?? '') },
    { claim: claimOf('availability'), count: countIn(offer.availability?.text ?? '') },
  ].flatMap(({ claim, count }) => (claim && count > 0 ? [{ value: count, span: claim.span }] : []))

export const openings = field({
  labels: ['Nombre de postes', 'Nombre de postes à pourvoir', 'Nb de postes'],
  of: type<number>(),
  read: readCount,
  derive: deriveOpenings,
})
