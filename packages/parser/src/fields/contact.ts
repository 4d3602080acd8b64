import {
  type Application,
  type Contact,
  type Decided,
  type Footnote,
  type Found,
  field,
  hullOf,
  type Line,
  type Span,
  type,
} from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { noteMarkOf } from '../outline/note-marks.ts'
import { matchesIn } from '../readers/matches.ts'
import { trimmed } from '../readers/text.ts'

interface Match<V> {
  readonly value: V
  readonly span: Span
}

/** Six digits in pairs, with points, blanks or dashes, and perhaps New Caledonia's prefix. */
const phone = /(?<![\d/-])(?:\(?(?:\+|00)\s?687\)?[\s.-]?)?(\d{2}[\s.-]?\d{2}[\s.-]?\d{2})(?![\s.-]?\d)/g
const email = /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[\w-]{0,62}\.)+[A-Za-z]{2,24}/g
/** Words that make six digits a number to call. A line of nothing else than digits counts too. */
const calls =
  /\b(?:tel|telephone|tels|mob|mobile|portable|gsm|ligne directe|fax|vini|poste|au|contact\w*|renseignement\w*|standard)\b|☎|℡|\+\s?687|\(687\)/

const uniqueBy = <V>(matches: readonly Match<V>[]): readonly Match<V>[] => {
  const seen = new Set<V>()
  return matches.filter(({ value }) => !seen.has(value) && seen.add(value))
}

const phonesIn = (line: Line): readonly Match<string>[] => {
  if (!/\d{2}/.test(line.text)) return []
  return matchesIn(phone, line.text).flatMap((match) => {
    const digits = (match[1] ?? '').replace(/\D/g, '')
    return digits.startsWith('0') && !match[0].includes('687')
      ? []
      : [{ value: `+687${digits}`, span: line.at(match.index, match.index + match[0].length) }]
  })
}

const emailsIn = (line: Line): readonly Match<string>[] =>
  line.text.includes('@')
    ? matchesIn(email, line.text).map((match) => ({
        value: match[0].replace(/[.-]+$/, ''),
        span: line.at(match.index, match.index + match[0].length),
      }))
    : []

const valuesOf = <V>(matches: readonly Match<V>[]): readonly V[] => matches.map(({ value }) => value)

/** What ends the name of a person or service: a way to reach them, or the verb of a sentence about them. */
const afterWho =
  /\s*(?:[-–:;,(]\s*)?(?:\bT[ée]l|\bMob|\bMail|\bcourriel|\+687|☎|\d{2}[\s.]?\d{2}[\s.]?\d{2}|[\w.+-]+@)|\s(?:répond|renseigne|est|sont|se tient|reste|peut|peuvent)(?=\s)/i

/** Who is named before the first number or address. */
const whoIn = (lines: readonly Line[]): Match<string> | undefined => {
  const [line] = lines
  if (!line) return undefined
  const stop = line.text.search(afterWho)
  const who = (stop < 0 ? line.text : line.text.slice(0, stop)).replace(/[\s,;:–-]+$/, '')
  return /\p{L}{2}/u.test(who) && who.length <= 160 ? { value: who, span: line.at(0, who.length) } : undefined
}

const claimOn = <V>(
  value: V,
  lines: readonly Line[],
  parts: { readonly [key: string]: readonly Match<unknown>[] },
): readonly Found<V>[] => {
  const span = hullOf(lines.map((line) => line.span))
  if (!span) return []
  const places = Object.entries(parts).flatMap(([key, [first]]) => (first ? [[key, first.span] as const] : []))
  return [{ value, span, ...(places.length > 0 && { parts: Object.fromEntries(places) }) }]
}

const readContact = (decided: Decided): readonly Found<Contact>[] => {
  const lines = decided.linesOf('contact')
  const phones = uniqueBy(lines.flatMap(phonesIn))
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const who = whoIn(lines)
  if (!who && phones.length + emails.length === 0) return []
  const value: Contact = { ...(who && { who: who.value }), phones: valuesOf(phones), emails: valuesOf(emails) }
  return claimOn(value, lines, { who: who ? [who] : [], phones, emails })
}

export const contact = field({ of: type<Contact>(), derive: readContact })

const documentWords =
  /\b(?:cv|curriculum|lettre|diplome|fiche de renseignement|attestation|demande|photocopie|copie|justificatif|permis|releve|arrete|piece|carte|certificat|casier|rib)/

/** `et` parts two documents when the second one is named: "copie des diplômes et fiche de renseignements". */
const and =
  "\\s+et\\s+(?=(?:une?\\s|l[ae]s?\\s|l')?(?:cv|curriculum|lettre|diplôme|fiche|attestation|demande|photocopie|copie|justificatif|relevé|certificat|casier|rib))"
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
interface FoldedLine {
  readonly line: Line
  readonly folded: string
}

const documentsInSentence = ({ line, folded }: FoldedLine): readonly Match<string>[] => {
  const open = /(?:candidatures?|dossiers?)\s*\(/.exec(folded)
  if (!open) return []
  const start = open.index + open[0].length - 1
  const close = closingOf(line.text, start)
  if (close < 0) return []
  return documentsAt(line, start + 1, close, betweenDocuments.inSentence)
}

const documentsInList = (lines: readonly FoldedLine[]): readonly Match<string>[] =>
  lines.flatMap(({ line, folded }) => {
    if (!line.item || /@|\b(?:voie|depot|mail|adresse)\b/.test(folded)) return []
    return documentsAt(line, 0, trimmed(line).text.length, betweenDocuments.inItem)
  })

const way = (lines: readonly FoldedLine[], words: RegExp): Match<string> | undefined => {
  for (const { line, folded } of lines) {
    const found = words.exec(folded)
    if (!found) continue
    const from = found.index + found[0].length
    const value = line.text.slice(from).replace(/[\s;,.]+$/, '')
    if (value.length > 2) return { value, span: line.at(from, from + value.length) }
  }
  return undefined
}

const readApplication = (decided: Decided): readonly Found<Application>[] => {
  const lines = decided.linesOf('application').filter((line) => !/^\(\d\)/.test(line.text))
  if (lines.length === 0) return []
  const emails = uniqueBy(lines.flatMap(emailsIn))
  const folded = lines.map((line): FoldedLine => ({ line, folded: fold(line.text) }))
  const phones = uniqueBy(folded.flatMap((one) => (calls.test(one.folded) ? phonesIn(one.line) : [])))
  const inSentences = folded.flatMap(documentsInSentence)
  const documents = inSentences.length > 0 ? inSentences : documentsInList(folded)
  const post = way(
    folded,
    /(?:voie|adresse) postale\s*(?:\([^)]*\))?\s*:\s*|par (?:courrier|voie postale)(?: postal)?\s*(?::|\ba\b|\bau\b)\s*/,
  )
  const inPerson = way(folded, /depot physique\s*(?:\([^)]*\))?\s*:\s*|depot (?:sur place|direct)\s*:\s*/)
  const hierarchy = folded.some((one) => one.folded.includes('voie hierarchique'))
  const value: Application = {
    documents: valuesOf(documents),
    emails: valuesOf(emails),
    phones: valuesOf(phones),
    ...(post && { post: post.value }),
    ...(inPerson && { inPerson: inPerson.value }),
    ...(hierarchy && { viaHierarchy: true }),
  }
  return claimOn(value, lines, { documents, emails, phones, post: post ? [post] : [], inPerson: inPerson ? [inPerson] : [] })
}

export const application = field({ of: type<Application>(), derive: readApplication })

/** Lines that begin with a note mark: "(1) Vous trouverez…". */
const readFootnotes = ({ body }: Decided): readonly Found<readonly Footnote[]>[] => {
  const notes = body.flatMap(({ text, span }) => {
    const note = noteMarkOf(text)
    return note ? [{ note: { mark: note.mark, text: text.slice(note.to) }, span }] : []
  })
  const span = hullOf(notes.map((note) => note.span))
  return span ? [{ value: notes.map(({ note }) => note), span, pieces: notes.map((note) => note.span) }] : []
}

export const footnotes = field({ of: type<readonly Footnote[]>(), derive: readFootnotes })
