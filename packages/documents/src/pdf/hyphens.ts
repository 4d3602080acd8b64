import type { Row } from './row.ts'

/** Puts the words of two lines together. */
export type Rejoin = (text: string, next: string) => string

/** Compounds that a line may break at their own hyphen. */
const compound =
  /(?:^|[\s'’(])(?:[^\s]*-[^\s]*|rendez|peut|sous|vice|chef|non|au|mi|demi|porte|celui|celle|ceux|celles|après|avant|contre|savoir|bien|mieux|grand|petite?|saint|sainte|est|ouest|nord|sud|socio|éco|multi|auto|co)-$/iu
const afterHyphen =
  /^(?:là|ci|vous|nous|ce|il|elle|ils|elles|on|je|tu|même|mêmes|dessus|dessous|faire|être|lieu|président|adjoint)(?![\p{L}])/u

/** Addresses keep their signs wherever a line breaks them. */
const address = /[@/\\_]|\.\p{L}/u

const lastWord = /([^\s'’(]*)-$/u
const firstWord = /^[^\s,;:.!?)»]*/u

/** Letters of a line's end or head that are looked at. */
const longestWord = 60

/** Parts of a word that a line end may have parted; the second of them begins small. */
const partsOf = (text: string, next: string): readonly [string, string] | undefined => {
  const [, before = ''] = lastWord.exec(text.slice(-longestWord)) ?? []
  const [after = ''] = firstWord.exec(next.slice(0, longestWord)) ?? []
  return /\p{L}$/u.test(before) && /^\p{Ll}/u.test(after) ? [before, after] : undefined
}

const isCompound = (text: string, next: string): boolean => {
  const [end, start] = [text.slice(-longestWord), next.slice(0, longestWord)]
  return compound.test(end) || afterHyphen.test(start) || address.test(`${end.split(/\s/).at(-1)}${start.split(/\s/)[0]}`)
}

/** Words of a document, those at line ends and line heads left out where a hyphen stands between them. */
const vocabularyOf = (lines: readonly string[]): ReadonlySet<string> => {
  const words = new Set<string>()
  lines.forEach((line, index) => {
    const isParted = lines[index - 1]?.endsWith('-') ?? false
    const all = line.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
    for (const word of isParted ? all.slice(1) : all) words.add(word)
  })
  return words
}

/** A program that parts words does so at this share of the lines that are long enough; fewer hyphens at line ends are those of compounds. */
const usual = 0.05
const longLine = 40

const partsWords = (lines: readonly string[]): boolean => {
  let [parted, long] = [0, 0]
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (line.length > longLine) long++
    if (next !== undefined && partsOf(line, next) && !isCompound(line, next)) parted++
  })
  return parted > 0 && parted >= usual * long
}

/**
 * How the words of two lines of a document come together: a word that was parted at the line end is one again, a compound keeps its hyphen.
 * What the document says elsewhere decides; else whether it parts words at all.
 */
export const rejoinFor = (rows: readonly Row[]): Rejoin => {
  const lines = rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  const words = vocabularyOf(lines)
  const parts = partsWords(lines)
  const isOneWord = (text: string, next: string): boolean => {
    const both = partsOf(text, next)
    if (!both) return false
    const [before, after] = both.map((part) => part.toLowerCase())
    if (words.has(`${before}${after}`)) return true
    return parts && !words.has(`${before}-${after}`) && !isCompound(text, next)
  }
  return (text, next) => {
    if (/[\u00ad\u2010]$/.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
    if (/\S\/$/.test(text) && /^[\p{L}\d]/u.test(next)) return text + next
    if (!/[\p{L}\d]-$/u.test(text)) return `${text} ${next}`
    return isOneWord(text, next) ? text.slice(0, -1) + next : text + next
  }
}
