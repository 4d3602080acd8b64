import type { CorpsEntry } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'
import { corpsWords, domainWords } from '../regions/corps-words.ts'

const ordinal = '\\d\\s?(?:ere|er|eme|e|nd|\u1d49\u02b3|\u1d49)'
const aCorps = `(?:${corpsWords})s?\\b`

/** What stands between alternatives. Before a number "et" does too, and a comma before a grade or another corps. */
const betweenAlternatives = new RegExp(
  `\\s+et\\s*/\\s*ou\\s+|\\s*/\\s*ou\\s+|\\s+ou\\s+|\\s+et\\s+(?=\\d)|,\\s*(?=${ordinal}|${aCorps})`,
  'g',
)
const strokes = /\s*\/\s*/g
/** What separates a corps from its domain: a dash with a blank, a stroke, or the word itself, "du domaine". */
const beforeDomain = /\s[-–—]\s?|[-–—]\s|\s*\/\s*|\s(?:(?:du|des|au|dans les?|en)\s)?(?=domaines?\b)/g
const domainWord = /^domaines?\s+(?:de l['’]|de la |du |des |de )?/i

const grade = new RegExp(
  `(?<![a-z\\d])(?:${ordinal}(?:\\s+grades?\\b|$)|\\d\\s+grades?\\b|classe normale$|hors classe$|(?:grade\\s+)?principal$)`,
)
const beginsWithCorps = new RegExp(`^${aCorps}`)
const beginsWithDomain = new RegExp(`^(?:${domainWords})\\b`)
const beginsWithOrdinal = new RegExp(`^${ordinal}(?:\\s|$)`)
/** How one is recruited, printed where the domain stands. */
const route = /^(?:recrutement|sur titre|direct|concours)\b/

const withoutComma = (part: string): string => {
  const words = part.trim()
  return words.endsWith(',') ? words.slice(0, -1).trim() : words
}

/** Cuts words where an expression matches outside parentheses; empty parts are left out. */
const cutAt = (text: string, separator: RegExp): readonly string[] => {
  const parts: string[] = []
  let from = 0
  let depth = 0
  let at = 0
  for (const match of matchesIn(separator, fold(text))) {
    for (; at < match.index; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0
    if (depth > 0) continue
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return parts.map(withoutComma).filter(Boolean)
}

/** A stroke stands before a domain; before another corps, another grade, or between three names and more, it says "or". */
const alternativesIn = (text: string): readonly string[] => {
  const parts = cutAt(text, strokes)
  const found: string[] = []
  for (const part of parts) {
    const folded = fold(part)
    const isAnother = beginsWithCorps.test(folded) || beginsWithOrdinal.test(folded) || (parts.length > 2 && !beginsWithDomain.test(folded))
    const last = found.pop()
    if (last === undefined) found.push(part)
    else if (isAnother) found.push(last, part)
    else found.push(`${last} / ${part}`)
  }
  return found
}

/** One of the alternatives: "ingénieur 2ème grade / Informatique", "3ème grade", "Numérique". */
interface Alternative {
  readonly words: string
  readonly name: string
  readonly grade: string | undefined
  readonly domain: string
  readonly hasDash: boolean
}

const alternativeOf = (words: string): Alternative => {
  const [head = '', ...rest] = cutAt(words, beforeDomain)
  const printed = grade.exec(fold(head))
  const before = printed ? head.slice(0, printed.index) : head
  const after = printed ? head.slice(printed.index + printed[0].length).trim() : ''
  const isDomain = beginsWithDomain.test(fold(after))
  const domain = [...(isDomain ? [after] : []), ...rest]
    .map((part) => part.replace(domainWord, ''))
    .filter((part) => !route.test(fold(part)))
  return {
    words,
    name: (isDomain ? before : `${before} ${after}`).replace(/\s+/g, ' ').trim(),
    grade: printed?.[0] && head.slice(printed.index, printed.index + printed[0].length).trim(),
    domain: domain.join(' / '),
    hasDash: /^\s*[-–—]/.test(words.slice(head.length)),
  }
}

/** Grades and domains of one corps; more of them, which no notice has, stand apart. */
const most = 12

/** A corps with the grades and domains in which it is recruited: every one of its domains goes with every grade. */
interface Recruited {
  readonly name: string
  readonly grades: (string | undefined)[]
  readonly domains: string[]
  /** Whether a dash stands before its domains: more of them then follow behind "ou", whatever their words. */
  readonly hasDash: boolean
}

/** "1er ou 2ème grade": the word is printed once for both. */
const wholeGrade = (printed: string | undefined, { grades }: Recruited): string | undefined =>
  printed !== undefined && /^\d\S*$/.test(printed) && grades.some((one) => one?.endsWith('grade')) ? `${printed} grade` : printed

const entriesOfCorps = (corps: Recruited): readonly CorpsEntry[] => {
  const domains = corps.domains.length > 0 ? corps.domains : [undefined]
  return corps.grades.flatMap((printed) => {
    const gradeText = wholeGrade(printed, corps)
    return domains.map((domain) => ({ name: corps.name, ...(gradeText && { grade: gradeText }), ...(domain && { domain }) }))
  })
}

/** Puts an alternative with the corps before it, when it is another grade or another domain of that one. */
const joins = (corps: Recruited, { words, name, grade: printed, domain, hasDash }: Alternative): boolean => {
  const isGrade = printed !== undefined && (name === '' || fold(name) === fold(corps.name))
  if (isGrade && corps.domains.length === 0 && corps.grades.length < most) {
    corps.grades.push(printed)
    if (domain) corps.domains.push(domain)
    return true
  }
  const hasRoom = corps.domains.length > 0 && corps.domains.length < most
  const isDomain = hasRoom && !isGrade && (corps.hasDash ? !hasDash : !beginsWithCorps.test(fold(words)))
  if (isDomain) corps.domains.push(words)
  return isDomain
}

/**
 * The corps, grades and domains that some words name: "technicien 2ème ou 3ème grade / Informatique" gives two entries, both of
 * technicien and both in Informatique. Parentheses are never taken apart.
 */
export const corpsEntriesOf = (text: string): readonly CorpsEntry[] => {
  const found: Recruited[] = []
  for (const alternative of cutAt(text, betweenAlternatives).flatMap(alternativesIn).map(alternativeOf)) {
    const last = found.at(-1)
    if (last && joins(last, alternative)) continue
    const { words, name, grade: printed, domain, hasDash } = alternative
    const grades = [printed]
    found.push({ name: name || last?.name || words, grades, domains: domain ? [domain] : [], hasDash: hasDash && domain !== '' })
  }
  return found.length > 0 ? found.flatMap(entriesOfCorps) : [{ name: text }]
}
