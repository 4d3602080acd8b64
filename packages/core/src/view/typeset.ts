import type { Locale } from '../locale.ts'

const thin = '\u202f'
const wide = '\u00a0'
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'

const beforePunctuation = ' (?=[;:!?»])'
const insideQuotes = '(?<=«) '
/** Digits in groups of two or three: thousands, phones. */
const insideNumbers = '(?<=\\d) (?=\\d{2,3}(?!\\d))'
const afterDialCode = '(?<=\\+\\d{1,3}) (?=\\d)'
const beforeUnit = '(?<=\\d) (?=(?:h|min|km|m|m²|ha|kg|g|€|%|°C|F|XPF|Ko|Mo)(?![\\p{L}\\p{N}]))'
const insideHours = '(?<=\\d[ \u202f]h) (?=\\d)'
const beforeWordOfTime = '(?<=\\d) (?=(?:ans?|mois|semaines?|jours?|heures?|postes?)(?!\\p{L}))'
const insideDates = `(?<=\\d|1er) (?=(?:${months})(?!\\p{L}))`
const insideEnglishDates = `(?<=\\d) (?=(?:${englishMonths}|years?|days?)(?!\\p{L}))`
const afterNumberSign = '(?<=(?:^|[^\\p{L}])(?:[nN][°º]|BP|art\\.|p\\.)) (?=\\d)'
const afterTitle = '(?<=(?:^|[^\\p{L}])(?:M\\.|Mme|Dr)) (?=\\p{Lu})'

const oneOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gu')

const thinBlanks = {
  fr: oneOf(beforePunctuation, insideQuotes, insideNumbers, afterDialCode, beforeUnit, insideHours),
  en: oneOf(insideNumbers, afterDialCode, beforeUnit),
} as const satisfies Record<Locale, RegExp>

const wideBlanks = {
  fr: oneOf(beforeWordOfTime, insideDates, afterNumberSign, afterTitle),
  en: oneOf(insideEnglishDates, afterNumberSign),
} as const satisfies Record<Locale, RegExp>

const straightApostrophe = /(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu

/**
 * Sets a text for reading: blanks that must not break become U+202F or U+00A0, one for one, so that offsets in the text stay true.
 *
 * French: thin before `; : ! ? »`, after `«`, inside numbers and phones and before units; wide before *ans*, *jours* …, inside dates and after
 * `N°`. A straight apostrophe between letters becomes ’. English: numbers, units and dates only. No blank is added where there is none.
 *
 * @example
 * ```ts
 * typeset("L'avis demande : 5 ans", 'fr') // 'L’avis demande\u202f: 5\u00a0ans'
 * typeset('Tél : 26 77 98', 'fr').length // 14
 * ```
 */
export const typeset = (text: string, locale: Locale): string => {
  const set = text.replace(thinBlanks[locale], thin).replace(wideBlanks[locale], wide)
  return locale === 'fr' ? set.replace(straightApostrophe, '’') : set
}
