import { fold, isWordCode } from '../lines/fold.ts'
import { months, weekdays } from '../readers/date.ts'

/** Lines of the longest value of a field; what goes on beyond is prose. */
export const longestValue = 8

/** Words after which a French phrase can't end. */
const hangingWords = new Set(
  'a au aux avec compter dans de des du d en entre et l la le les leur leurs ou par pour sans sauf se ses son sous sur un une vers & the'.split(
    ' ',
  ),
)

const hangingSigns = ",-–(/'&"
/** Letters of the longest hanging word. */
const longest = 7

/** The last word when it is as short as those that hang, else nothing. */
const lastWord = (text: string): string => {
  let at = text.length
  while (at > 0 && text.length - at <= longest && (isWordCode(text.charCodeAt(at - 1)) || text[at - 1] === '&')) at--
  return text.length - at > longest ? '' : text.slice(at)
}

/** Whether words stop in the middle of a phrase: on a comma, a dash, an opened parenthesis, or a word that wants another. */
export const hangs = (text: string): boolean => {
  if (text.length > 1 && hangingSigns.includes(text.charAt(text.length - 1))) return true
  const last = lastWord(text)
  if (last !== '' && hangingWords.has(fold(last))) return true
  const opened = text.lastIndexOf('(')
  return opened >= 0 && opened > text.lastIndexOf(')')
}

/** Whether words end in a certain way: an expression for their last character, which alone is looked at. */
export const endsWith = (text: string, last: RegExp): boolean => last.test(text.slice(-2))

/** Small letters, or words in parentheses; a note mark begins a note. */
const beginsSmall = (text: string): boolean => /^(?:[\p{Ll})]|\((?!\d\)))/u.test(text) && !/^(?:www\.|https?:)/.test(text)

/**
 * Whether a line goes on with the phrase of the line before it. Empty lines say nothing: converters put and drop them at will.
 */
export const continues = (before: string, next: string): boolean =>
  hangs(before) || (!endings.includes(before.charAt(before.length - 1)) && beginsSmall(next)) || goesOnWithDate(before, next)

const endsInWeekday = new RegExp(`(?:^|[^a-z])(?:${weekdays.join('|')})$`)
const first = '(?:er|\u1d49\u02b3|\u1d31\u1d3f)?'
const endsInMonth = new RegExp(`(?:^|[^\\d])\\d{1,2}${first} +(?:${months.join('|')})$`)

const endsInNumber = new RegExp(`(?:^|[^a-z])(?:${weekdays.join('|')}|du|le|au) +\\d{1,2}${first}$`)
const beginsWithDay = new RegExp(`^\\d{1,2}${first} \\p{L}{3}`, 'iu')
const beginsWithMonth = new RegExp(`^(?:${months.join('|')}) +\\d{4}`)

/** "vendredi" and "26 juin 2026", "à compter du 1er" and "septembre 2026", "vendredi 26" and "Juin 2026", "26 juin" and "2026": a date that the line's end cut. */
export const goesOnWithDate = (before: string, next: string): boolean => {
  const isNumber = /^\d/.test(next)
  if (!isNumber && !endsWith(before, /[\dr]$/)) return false
  const end = fold(before.slice(-24))
  if (!isNumber) return endsInNumber.test(end) && beginsWithMonth.test(fold(next.slice(0, 24)))
  return /^\d{4}(?!\d)/.test(next) ? endsInMonth.test(end) : beginsWithDay.test(next) && endsInWeekday.test(end)
}

const endings = '.;:!?'
