import { type Locale, locales } from '@avpkit/core'

/** Environment variables. */
export type Env = { readonly [name: string]: string | undefined }

/** The first variable that is set decides, as in POSIX. */
const firstSet = (env: Env, names: readonly string[]): string => names.map((name) => env[name]).find((value) => value) ?? ''

/** Whether a word names one of our languages. */
export const isLocale = (word: string): word is Locale => locales.some((locale) => locale === word)

/** English for who asks for English; French for everybody else, `C` and an empty environment among them. */
export const localeOf = (env: Env): Locale => (/^en(?:$|[_.@-])/i.test(firstSet(env, ['LC_ALL', 'LC_MESSAGES', 'LANG'])) ? 'en' : 'fr')

/** Whether a locale was chosen that names another character set than UTF-8. */
export const isOtherThanUtf8 = (env: Env): boolean => {
  const chosen = firstSet(env, ['LC_ALL', 'LC_CTYPE', 'LANG'])
  if (chosen === 'C' || chosen === 'POSIX') return true
  const charset = /\.([^@]+)/.exec(chosen)?.[1]
  return charset !== undefined && !/^utf-?8$/i.test(charset)
}
