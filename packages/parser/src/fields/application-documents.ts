import type { Line } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'
import { trimmed } from '../readers/text.ts'
import type { Match } from '../readers/ways-to-reach.ts'
import { partOf } from '../words/parts.ts'

/** What an application is made of. */
const documents =
  'cv|curriculum(?: vitae)?|lettres?|diplomes?|fiches? de renseignements?|attestations?|demandes?|photocopies?|copies?|justificatifs?|permis|releves?|arretes?|pieces?|cartes?|certificats?|casier|rib'
const documentWords = new RegExp(`\\b(?:${documents})(?![a-z])`)

/** Articles and prepositions before a document. */
const linking = "(?:d'|des |de la |de |du )?(?:une? |l[ae]s? |l'|vos |votre )?"
/** `et` parts two documents when the second one is named: "copie des diplômes et fiche de renseignements". */
const and = `\\s+et\\s+(?=${linking}(?:${documents})(?![a-z]))`
const betweenDocuments = { inItem: new RegExp(and, 'g'), inSentence: new RegExp(`,\\s*|\\s+(?=ainsi que)|${and}`, 'g') } as const

/** What leads to a document and is no part of its name. */
const lead = /^(?:(?:ainsi que|et)\s+(?:l[ae]s?\s|l')?)?(?:d'|des |de la |de l'|de |du )?/

/** The documents that a stretch of a line names, without the mark of a note behind them. */
const documentsAt = ({ line, folded }: FoldedLine, from: number, to: number, between: RegExp): readonly Match<string>[] => {
  const cuts = matchesIn(between, folded.slice(from, to))
  return [...cuts, undefined].flatMap((cut, index) => {
    const before = cuts[index - 1]
    const start = from + (before ? before.index + before[0].length : 0)
    const end = cut ? from + cut.index : to
    const part = folded.slice(start, end)
    if (!documentWords.test(part)) return []
    const words = trimmed(partOf(line, start + (lead.exec(part)?.[0].length ?? 0), end))
    const mark = /\s*\(\d\)\s*$/.exec(words.text)?.[0].length ?? 0
    const length = words.text.length - mark
    return [{ value: words.text.slice(0, length), span: words.at(0, length) }]
  })
}

/** A parenthesis may hold others, "(2)": ends at its own. */
const closingOf = (text: string, open: number): number => {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** A line with its words folded: several things are looked for in them. */
export interface FoldedLine {
  readonly line: Line
  readonly folded: string
}

/** "Les candidatures (CV, lettre, …)". */
const enclosing = /(?:candidatures?|dossiers?)\s*\(/
/** "Le dossier comprend un CV, …", "les candidatures, accompagnées d'un CV, …": few words stand between. */
const announcing =
  /\b(?:candidatures?|dossiers?)(?: de candidature)?(?:\s*,)?(?:\s+[a-z]+){0,3}?\s+(?:compren(?:d|dra|ant)|comport(?:e|era|ant)|incluant|(?:compose|constitue|accompagne)e?s?(?= d))\s*:?\s*/
/** Words with which a sentence says what is not wanted. */
const denies = /\b(?:ne|n'|pas|sans|aucune?|incomplete?s?)(?![a-z])/
const documentFirst = /^(?:(?:une?|l[ae]s?|vos|votre)\s|l')?(?:cv|curriculum|lettres?|photocopies?|copies?)(?![a-z])/

/** What follows the documents in their sentence: what becomes of them, how, when. */
const afterDocuments =
  /\s(?:(?:a|de) (?:envoyer|adresser|transmettre|deposer|faire parvenir|remettre)|(?:doi(?:t|vent)|devra(?:nt)?|ser(?:a|ont)|sont|est)\s|(?:par|via|sous) |avant le |au plus tard|jusqu'au )|[.;](?:\s|$)|$/

/** Where a sentence names documents; undefined when it doesn't. */
const namingIn = ({ line, folded }: FoldedLine): readonly [from: number, to: number] | undefined => {
  const open = enclosing.exec(folded)
  if (open) {
    const start = open.index + open[0].length - 1
    const close = closingOf(line.text, start)
    return close < 0 ? undefined : [start + 1, close]
  }
  if (denies.test(folded)) return undefined
  const announced = announcing.exec(folded)
  if (line.item || !(announced ?? documentFirst.test(folded))) return undefined
  const from = announced ? announced.index + announced[0].length : 0
  return [from, from + folded.slice(from).search(afterDocuments)]
}

/** A sentence that begins with one document alone speaks of it: "La demande est examinée par une commission." */
const documentsInSentence = (line: FoldedLine): readonly Match<string>[] => {
  const naming = namingIn(line)
  const documents = naming ? documentsAt(line, ...naming, betweenDocuments.inSentence) : []
  return naming?.[0] === 0 && documents.length < 2 ? [] : documents
}

const documentsInList = (lines: readonly FoldedLine[]): readonly Match<string>[] =>
  lines.flatMap((line) =>
    !line.line.item || /@|\b(?:voie|depot|mail|adresse)\b/.test(line.folded)
      ? []
      : documentsAt(line, 0, line.folded.length, betweenDocuments.inItem),
  )

/** The documents that an application must hold: those that its sentences name, else those of its list. */
export const documentsIn = (lines: readonly FoldedLine[]): readonly Match<string>[] => {
  const inSentences = lines.flatMap(documentsInSentence)
  return inSentences.length > 0 ? inSentences : documentsInList(lines)
}
