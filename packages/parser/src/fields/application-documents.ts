import type { Span, Words } from '@avpkit/core'
import { matchesIn } from '../lines/matches.ts'
import { trimmed } from '../readers/text.ts'
import type { Match } from '../readers/ways-to-reach.ts'
import { partOf } from '../words/parts.ts'

/** What an application is made of. */
const documents =
  'cv|curriculum(?: vitae)?|lettres?|diplomes?|fiches? de renseignements?|attestations?|demandes?|photocopies?|copies?|justificatifs?|permis|releves?|arretes?|pieces?|cartes?|certificats?|casier|rib|carnets?|extraits?|bulletins?|portfolios?'
const documentWords = new RegExp(`\\b(?:${documents})(?![a-z])`)

/** Articles and prepositions before a document. */
const linking = "(?:d'|des |de la |de |du )?(?:(?:une?|l[ae]s?|vos|votre|deux|trois|quatre|cinq|\\d) |l')?"
/** `et` parts two documents when the second one is named: "copie des diplômes et fiche de renseignements". */
const and = `\\s+et\\s+(?=${linking}(?:${documents})(?![a-z]))`
const betweenDocuments = { inItem: new RegExp(and, 'g'), inSentence: new RegExp(`\\s*[,;]\\s*|\\s+(?=ainsi que)|${and}`, 'g') } as const

/** What leads to a document and is no part of its name. */
const lead = /^(?:(?:ainsi que|et|accompagnee?s?(?= d))\s+(?:l[ae]s?\s|l')?)?(?:d'|des |de la |de l'|de |du )?/

/** What stands between documents and is none: when, how and where to send them, what is said of one. */
const noDocument = new RegExp(
  [
    "^(?:voir|cf|aux?|a|en|avec|avant|sous|par|pour|si|sur|jusqu'au|le cas|selon|etc|dont|qui|que|ou|le tout|dument|notamment|obligatoire(?:ment)?|[a-z]+ant)(?![a-z])",
    '^(?:mairie|direction|service|secretariat|monsieur|madame|mme|m\\.|references? d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    '@|https?:|www\\.|\\d{3}|\\d\\s*(?:h|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b',
    '\\b(?:rue|avenue|boulevard|route|immeuble|bp|b\\.p)\\b',
  ].join('|'),
)

/** "datée et signée", said of a document. */
const participle = /^\p{L}+ée?s?(?: et \p{L}+ée?s?)?$/u

/** Whether words between the documents of a parenthesis name one by another word: "références professionnelles". */
const mayBeDocument = (text: string, folded: string): boolean =>
  /[a-z]{3}/.test(folded) && !noDocument.test(folded) && !participle.test(text) && /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(folded)

/** Which parts of a stretch count besides those with a word for a document. */
type Others = 'none' | 'between' | 'all'

/** The documents that a stretch of a sentence names, without the mark of a note behind them. */
const documentsAt = ({ words, folded }: FoldedSentence, [from, to]: Span, between: RegExp, others: Others): readonly Match<string>[] => {
  const cuts = matchesIn(between, folded.slice(from, to))
  const parts = [...cuts, undefined].map((cut, index) => {
    const before = cuts[index - 1]
    const start = from + (before ? before.index + before[0].length : 0)
    const end = cut ? from + cut.index : to
    const part = folded.slice(start, end)
    return { part, name: trimmed(partOf(words, start + (lead.exec(part)?.[0].length ?? 0), end)), isNamed: documentWords.test(part) }
  })
  const first = parts.findIndex(({ isNamed }) => isNamed)
  const last = parts.findLastIndex(({ isNamed }) => isNamed)
  const isAmong = (index: number): boolean => others !== 'none' && first >= 0 && (others === 'all' || (index > first && index < last))
  return parts.flatMap(({ part, name, isNamed }, index) => {
    if (!isNamed && !(isAmong(index) && mayBeDocument(name.text, part.trim()))) return []
    const mark = /\s*\(\d\)\s*$/.exec(name.text)?.[0].length ?? 0
    const length = name.text.length - mark
    return [{ value: name.text.slice(0, length), span: name.at(0, length) }]
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

/** A sentence or a list item with its words folded: several things are looked for in them. */
export interface FoldedSentence {
  readonly words: Words
  readonly item: boolean
  readonly folded: string
}

/** "Les candidatures (CV, lettre, …)". */
const enclosing = /(?:candidatures?|dossiers?)\s*\(/
/** "Le dossier comprend un CV, …", "les candidatures, accompagnées d'un CV, …": few words stand between. */
const announcing =
  /\b(?:candidatures?|dossiers?)(?: de candidature)?(?:\s*,)?(?:\s+[a-z]+){0,3}?\s+(?:(?:compren(?:d|dre|dra|dront|nent|ant)|comport(?:e|er|ent|era|eront|ant)|conten(?:ir|ant)|contien(?:t|nent|dra|dront)|inclu(?:t|re|ra|ront|ent|ant))(?![a-z])(?: (?:obligatoirement|imperativement|notamment|au minimum|au moins))?|(?:compose|constitue|accompagne)e?s?(?= d))\s*:?\s*(?:les (?:elements|pieces|documents|justificatifs)(?: ci-dessous| suivante?s)?\s*:\s*)?/
/** Words with which a sentence says what is not wanted. */
const denies = /\b(?:ne|n'|pas|sans|aucune?|incomplete?s?)(?![a-z])/
const documentFirst = /^(?:(?:une?|l[ae]s?|vos|votre)\s|l')?(?:cv|curriculum|lettres?|photocopies?|copies?)(?![a-z])/

/** "Envoyer CV, …", "merci de transmettre votre CV, …". */
const asking =
  /^(?:merci d(?:e |')|veuillez |priere d(?:e |')|vous (?:devez|pouvez) )?(?:nous )?(?:envoye[rz]|adresse[rz]|transmett(?:re|ez)|fair?e(?:s|z)? parvenir|fourni(?:r|ssez)|depose[rz]|remett(?:re|ez)|joi(?:ndre|gnez))(?: nous)? /

/** What follows the documents in their sentence: what becomes of them, how, when. */
const afterDocuments =
  /\s(?:et (?:parvenir|etre|faire parvenir|devra|doi)|(?:a|de) (?:envoyer|adresser|transmettre|deposer|faire parvenir|remettre)|(?:doi(?:t|vent)|devra(?:nt)?|ser(?:a|ont)|sont|est)\s|(?:par|via|sous) |avant l[ea] |au plus tard|jusqu'au )|[.;](?:\s|$)|$/
/** Where they go, which only a sentence that asks for them says right behind them. */
const afterAskedDocuments = new RegExp(`\\s(?:a (?!jour)|au |aux )|${afterDocuments.source}`)

/** Where a sentence names documents: in a parenthesis behind "candidatures", or in its own words. */
interface Naming {
  readonly at: Span
  readonly isEnclosed: boolean
}

/** Undefined when a sentence names no documents. */
const namingIn = ({ words, item, folded }: FoldedSentence): Naming | undefined => {
  const open = enclosing.exec(folded)
  if (open) {
    const start = open.index + open[0].length - 1
    const close = closingOf(words.text, start)
    return close < 0 ? undefined : { at: [start + 1, close], isEnclosed: true }
  }
  if (item || denies.test(folded)) return undefined
  const announced = announcing.exec(folded)
  const asked = announced ? undefined : asking.exec(folded)
  const from = announced ? announced.index + announced[0].length : (asked?.[0].length ?? 0)
  const rest = folded.slice(from)
  return announced || documentFirst.test(rest)
    ? { at: [from, from + rest.search(asked ? afterAskedDocuments : afterDocuments)], isEnclosed: false }
    : undefined
}

/** A sentence that begins with one document alone speaks of it: "La demande est examinée par une commission." */
const documentsInSentence = (sentence: FoldedSentence): readonly Match<string>[] => {
  const naming = namingIn(sentence)
  const documents = naming ? documentsAt(sentence, naming.at, betweenDocuments.inSentence, naming.isEnclosed ? 'all' : 'between') : []
  return naming?.at[0] === 0 && documents.length < 2 ? [] : documents
}

/** The rest of a sentence whose list stands in its middle: "- un CV" / "- une lettre" / "et parvenir à la mairie". */
const afterList = /\s(?:et|a) (?:parvenir|etre |faire parvenir|envoyer|adresser|transmettre|deposer)|$/

const documentsInList = (sentences: readonly FoldedSentence[]): readonly Match<string>[] =>
  sentences.flatMap((one) => {
    const to = one.item ? one.folded.search(afterList) : 0
    return to === 0 || /@|\b(?:voie|depot|mail|adresse)\b/.test(one.folded.slice(0, to))
      ? []
      : documentsAt(one, [0, to], betweenDocuments.inItem, 'none')
  })

/** The documents that an application must hold: those that its sentences name, else those of its list. */
export const documentsIn = (sentences: readonly FoldedSentence[]): readonly Match<string>[] => {
  const inSentences = sentences.flatMap(documentsInSentence)
  return inSentences.length > 0 ? inSentences : documentsInList(sentences)
}
