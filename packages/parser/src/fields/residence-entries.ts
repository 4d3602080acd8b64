import type { ResidenceEntry } from '@avpkit/core'
import { fold } from '../lines/fold.ts'
import { matchesIn } from '../lines/matches.ts'
import { corpsWords } from '../regions/corps-words.ts'
import { anyDuration, type Duration, durationIn } from './duration.ts'

/** Several durations, each with the grade, domain or corps for which it is asked. */
export interface Entries {
  readonly entries: readonly ResidenceEntry[]
  /** Whether the words leave no doubt which duration is whose; the scopes are empty where they do. */
  readonly paired: boolean
}

/** Durations of the longest value. */
const most = 12

/** Words that lead to a number of years, or stand behind it, and name nobody. */
const aboutDuration = new Set(
  "au moins ou superieure superieur egale egal a de d'une duree minimum minimale residence exigee requise demandee est".split(' '),
)
const linking = new Set(['et', 'ou', 'puis', 'soit'])
const isSign = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word)

/** How one is recruited, or the mark of a note, in a parenthesis of its own. */
const aside = /\((?:\d|\s*(?:recrutement\s+)?(?:sur titre|direct|sans concours)\s*)\)/gi
const recruitment =
  /^recrutements?\s+(?:sur titre|directe?|sans concours)\s+(?:dans\s+|pour\s+|en\s+|de\s+|d['’])?(?:les?\s+|la\s+|l['’]|une?\s+|des\s+)?(?=\S{3})/i
const leadingTo = /^(?:pour|dans)\s+(?:les?\s+|la\s+|l['’]|une?\s+)?/i

const corpsOrGrade = new RegExp(`\\b(?:${corpsWords}|corps|grades?|categories?)`)

/** Words between two durations: those of a scope, and what shows on which side its duration stands. */
interface Between {
  readonly scope: string
  /** Whether a colon leads to the duration behind the words. */
  readonly leadsOn: boolean
  /** Whether the words begin with "pour" or a parenthesis, as those do that go back to the duration before them. */
  readonly goesBack: boolean
  /** Whether they name a corps or a grade. */
  readonly namesCorps: boolean
}

const between = (gap: string): Between => {
  const words = gap.replace(aside, ' ').split(/\s+/).filter(Boolean)
  while (words.length > 0 && aboutDuration.has(fold(words.at(-1) ?? '').replace(/^\(/, ''))) words.pop()
  const leadsOn = /[:=]$/.test(words.at(-1) ?? '')
  while (words.length > 0 && isLoose(words.at(-1) ?? '')) words.pop()
  let first = 0
  while (first < words.length && isLoose(words[first] ?? '')) first++
  const bare = words
    .slice(first)
    .join(' ')
    .replace(/^[\s:;,./–-]+/, '')
  const scope = withoutLooseSigns(bare).replace(leadingTo, '').replace(recruitment, '')
  const goesBack = bare.startsWith('(') || (/^pour\s/i.test(bare) && !leadsOn)
  return { scope, leadsOn, goesBack, namesCorps: corpsOrGrade.test(fold(scope)) }
}

const isLoose = (word: string): boolean => isSign(word) || linking.has(fold(word)) || aboutDuration.has(fold(word))

/** Signs around a scope, and parentheses that only open or only close. */
const withoutLooseSigns = (words: string): string => {
  const opens = words.split('(').length
  const closes = words.split(')').length
  const encloses = words.startsWith('(') && words.indexOf(')') >= words.length - 2
  const plain = opens !== closes || encloses ? words.replace(/[()]/g, ' ') : words
  let end = plain.length
  while (end > 0 && ' :;,./–-'.includes(plain.charAt(end - 1))) end--
  return plain.slice(0, end).replace(/\s+/g, ' ').trim()
}

/** Longest name of a scope. */
const longestScope = 120
/** What ends a statement about one scope. */
const statementEnd = /;\s|[\p{L})]\.\s/u

const isScope = (scope: string): boolean => /\p{L}{2}/u.test(scope) && scope.length <= longestScope && !statementEnd.test(scope)

/** The scope behind the last duration: what a further sentence says is no part of it. */
const upToItsEnd = (gap: string): string => {
  const end = gap.search(statementEnd)
  return end < 0 ? gap : gap.slice(0, end + 1)
}

const isSame = (one: Duration, other: Duration | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Takes "1er grade : au moins 10 ans ; 2e grade : inférieure à 5 ans" apart, and "10 ans pour les rédacteurs, 5 ans pour les attachés": all
 * scopes stand before their durations, or all behind them. Undefined for a single duration, also one that is said twice; no entries where
 * one of several is none that a rule knows.
 */
export const entriesIn = (text: string): Entries | undefined => {
  const folded = fold(text)
  const values = matchesIn(anyDuration, folded)
  if (values.length < 2) return undefined
  if (values.length > most) return { entries: [], paired: false }
  const ends = values.map(({ 0: printed, index }) => index + printed.length)
  const durations = values.map((_, index) => durationIn(folded.slice(ends[index - 1] ?? 0, ends[index])))
  const before = values.map(({ index }, place) => between(text.slice(ends[place - 1] ?? 0, index)))
  const last = between(upToItsEnd(text.slice(ends.at(-1))))
  const known = durations.flatMap((duration) => (duration && duration.kind !== 'not-applicable' ? [duration] : []))
  if (known.length < values.length) return { entries: [], paired: false }
  const isSaidTwice = known.every((one) => isSame(one, known[0])) && [...before, last].every(({ scope }) => scope === '')
  if (isSaidTwice) return undefined
  const scopes = scopesOf(before, last)
  return { entries: known.map((duration, index) => ({ scope: scopes?.[index] ?? '', ...duration })), paired: scopes !== undefined }
}

/** The scope of each duration, when all stand on one side and show it. */
const scopesOf = (before: readonly Between[], last: Between): readonly string[] | undefined => {
  const [first, ...middle] = before
  const behind = [...middle, last]
  const areBefore = before.every(({ scope, leadsOn, namesCorps }) => isScope(scope) && (leadsOn || namesCorps))
  const goBack = middle.some(({ goesBack }) => goesBack) && !first?.goesBack
  const endsThere = last.scope === '' || (!last.goesBack && before.every(({ leadsOn }) => leadsOn))
  if (areBefore && !goBack && endsThere) return before.map(({ scope }) => scope)
  const areBehind = behind.every(({ scope, leadsOn, goesBack, namesCorps }) => isScope(scope) && !leadsOn && (goesBack || namesCorps))
  return areBehind && first?.scope === '' ? behind.map(({ scope }) => scope) : undefined
}
