import type { Line } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { trimmed } from '../readers/text.ts'
import type { Match } from '../readers/ways-to-reach.ts'

const documentWords =
  /\b(?:cv|curriculum|lettre|diplome|fiche de renseignement|attestation|demande|photocopie|copie|justificatif|permis|releve|arrete|piece|carte|certificat|casier|rib)/

/** `et` parts two documents when the second one is named: "copie des diplômes et fiche de renseignements". */
const and =
  "\\s+et\\s+(?:d'|de\\s)?(?=(?:une?\\s|l[ae]s?\\s|vos\\s|votre\\s|l')?(?:cv|curriculum|lettre|diplôme|fiche|attestation|demande|photocopie|copie|justificatif|relevé|certificat|casier|rib))"
const betweenDocuments = { inItem: new RegExp(and, 'i'), inSentence: new RegExp(`,\\s*|\\s+(?=ainsi que)|${and}`, 'i') } as const

/** The documents that a stretch of a line names, without the mark of a note behind them. */
const documentsAt = (line: Line, from: number, to: number, between: RegExp): readonly Match<string>[] => {
  let next = from
  return line.text
    .slice(from, to)
    .split(between)
    .flatMap((part) => {
      const at = line.text.indexOf(part, next)
      next = at + part.length
      const words = part
        .replace(/^(?:ainsi que|et)\s+(?:l[ae']\s*)?/i, '')
        .replace(/\s*\(\d\)\s*$/, '')
        .trim()
      const offset = at + part.indexOf(words)
      return documentWords.test(fold(words)) ? [{ value: words, span: line.at(offset, offset + words.length) }] : []
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
/** "Le dossier comprend un CV, …", "les candidatures, accompagnées d'un CV, …". */
const announcing =
  /(?:candidatures?|dossiers?)\b[^.:(]{0,60}?\b(?:compren(?:d|dra|ant)|comport(?:e|era|ant)|incluant|(?:compose|constitue|accompagne)e?s? d(?:es|e|u|'))\s*:?\s*/
const documentFirst = new RegExp(`^(?:(?:une?|l[ae]s?|vos|votre)\\s|l')?(?=${documentWords.source})`)

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
  const announced = announcing.exec(folded)
  if (line.item || !(announced ?? documentFirst.test(folded))) return undefined
  const from = announced ? announced.index + announced[0].length : 0
  return [from, from + folded.slice(from).search(afterDocuments)]
}

/** A sentence that begins with one document alone speaks of it: "La demande est examinée par une commission." */
const documentsInSentence = (line: FoldedLine): readonly Match<string>[] => {
  const naming = namingIn(line)
  const documents = naming ? documentsAt(line.line, ...naming, betweenDocuments.inSentence) : []
  return naming?.[0] === 0 && documents.length < 2 ? [] : documents
}

const documentsInList = (lines: readonly FoldedLine[]): readonly Match<string>[] =>
  lines.flatMap(({ line, folded }) => {
    if (!line.item || /@|\b(?:voie|depot|mail|adresse)\b/.test(folded)) return []
    return documentsAt(line, 0, trimmed(line).text.length, betweenDocuments.inItem)
  })

/** The documents that an application must hold: those that its sentences name, else those of its list. */
export const documentsIn = (lines: readonly FoldedLine[]): readonly Match<string>[] => {
  const inSentences = lines.flatMap(documentsInSentence)
  return inSentences.length > 0 ? inSentences : documentsInList(lines)
}
