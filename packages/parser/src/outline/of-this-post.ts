import type { Line, SectionId, Words } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { months } from '../readers/date.ts'
import { calledIn } from '../readers/ways-to-reach.ts'
import { continues } from '../regions/continues.ts'
import { joinedWords } from '../words/parts.ts'

/** Sections that tell of duties, which may be about the applications of others. */
const duties: ReadonlySet<string> = new Set<SectionId>(['missions', 'mainActivities', 'secondaryActivities', 'profile'])

/** The statement that the first of some lines begins, with what its colon leads to. */
const statementOf = (lines: readonly Line[]): Words => {
  const held: Line[] = []
  let leads = false
  for (const line of lines) {
    const last = held.at(-1)
    if (last && (line.heading || !(leads || (!line.item && continues(last.text, line.text))))) break
    held.push(line)
    leads ||= line.text.endsWith(':')
  }
  return joinedWords(held)
}

/** What a statement about applications for this post says: to whom it speaks, with which papers, of which offer, where to send them or until when. */
const signs = [
  /^(?:merci|veuillez|priere|les (?:candidats|personnes) interesse|(?:envoy|adress|transmett|depos|remett|faites|postul)ez\b)/,
  /\b(?:votre|vos) (?:candidature|cv|curriculum|lettre|dossier)/,
  /^(?:les )?candidatures?,? (?:accompagnees|comprenant|precisant|\([^)]*\b(?:cv|curriculum|lettres?)\b)/,
  /\b(?:presente|cette) (?:offre|annonce)\b|\breference de l'offre\b|\bvoie hierarchique\b/,
  /@|\bb\.?\s?p\.?\s?[a-z]?\s?\d|\b98[78]\d\d\b/,
  new RegExp(`\\b\\d{1,2}(?:er)? (?:${months.join('|')})\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b`),
]

/** Whether the first of some lines, which speaks of applications, means those for this post: among duties it must show it. */
export const isOfThisPost = (lines: readonly Line[], open: SectionId): boolean => {
  if (!duties.has(open)) return true
  if (lines[0]?.item) return false
  const statement = statementOf(lines)
  const folded = fold(statement.text)
  return signs.some((sign) => sign.test(folded)) || calledIn(statement).length > 0
}
