import { type Decided, type Found, field, type } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'
import { readCount } from '../readers/count.ts'
import { months } from '../readers/date.ts'
import { corpsWords } from '../regions/corps-words.ts'

/** "2 agents d'accueil", "03 gardiens": the number that a title begins with. */
const begins = /^(?:N°\s*)?0?([1-9]\d?)\s+(?!er\b|ère\b|e\b|ème\b|ans?\b|mois\b|h\b|heures?\b|%)\p{L}/u
/** "DRH – 2 gestionnaires": a number behind a dash, before a noun in the plural. */
const behindUnit = /\s[–-]\s0?([2-9]|1\d)\s(\p{L}+s)(?!\p{L})/u
/** "3 postes", but not "les 3 postes", which says again what was said. */
const counted = /(?<![^\s(])(?<!(?:^|[\s(])(?:[lcd]es|aux)\s)0?([1-9]\d?)\s+postes?(?!\p{L})/giu

/** Nouns that posts and those who hold them have, besides the corps. */
const postNouns = 'poste|charge|employe|gestionnaire|responsable'
const namesPost = new RegExp(`^(?:${postNouns}|${corpsWords})s$`)

/** Words behind which numbers are parts of those before: "2 postes, dont 1 poste à temps partiel", "2 postes : 1 poste à Koné, …". */
const parts = /(?<!\p{L})(?:dont|parmi|soit|y compris|à savoir)(?!\p{L})|(?<=\d postes)\s?[:(]\s?(?=\d+ postes?(?!\p{L}))/iu
const choice = /(?<!\p{L})ou\s+\d/iu

/** A day, a month or "immédiatement", or a place: what tells one lot of posts from another. */
const ownDate = new RegExp(String.raw`\b(?:${months.join('|')}|immediatement|des que possible)\b|\b\d{1,2}[/.]\d{1,2}\b`)
const ownPlace = /(?<!\p{L})(?:à|au|aux|en|dans|sur|de|secteur|site|antenne)\s(?:la\s|le\s|l['’])?\p{Lu}/u
const standsApart = (words: string): boolean => ownDate.test(fold(words)) || ownPlace.test(words)

/** Counts are added when each has its own date or place, all before it or all behind it; otherwise several say no number. */
const countIn = (text: string): number => {
  const [whole = ''] = text.split(parts, 1)
  const counts = matchesIn(counted, whole)
  if (counts.length === 0 || (counts.length > 1 && choice.test(whole))) return 0
  const starts = counts.map(({ index }) => index)
  const ends = counts.map(({ 0: printed, index }) => index + printed.length)
  const areApart =
    counts.length === 1 ||
    ends.every((end, place) => standsApart(whole.slice(end, starts[place + 1]))) ||
    starts.every((start, place) => standsApart(whole.slice(ends[place - 1] ?? 0, start)))
  return areApart ? counts.reduce((sum, [, printed]) => sum + Number(printed), 0) : 0
}

/** Whether a noun in the plural names a post: a usual one, or the title's own first word. */
const isOfPosts = (noun: string, title: string): boolean => namesPost.test(noun) || noun === `${/^[^\s()]*/.exec(fold(title))?.[0]}s`

const countInTitle = (title: string): number => {
  const first = begins.exec(title)?.[1]
  const [, later, noun = ''] = behindUnit.exec(title) ?? []
  return Number(first ?? (isOfPosts(fold(noun), title) ? later : 0)) || countIn(title)
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
