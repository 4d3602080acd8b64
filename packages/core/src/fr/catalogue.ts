import { type Catalogue, catalogueOf, type Sentences } from '../diagnostics/catalogue.ts'
import { contentSentences } from './content.ts'
import { dateSentences } from './dates.ts'
import { documentSentences } from './document.ts'
import { names } from './names.ts'
import { quoted } from './speech.ts'

const sentences: Sentences = { ...documentSentences, ...dateSentences, ...contentSentences }

/**
 * The French words of every finding, field, section, state and badge.
 *
 * Blanks before `; : ! ? »`, after `«` and in numbers are U+202F, those between a number and its unit U+00A0.
 *
 * @example
 * ```ts
 * fr.severities.warning // 'À vérifier'
 * fr.say({ code: 'workplace-missing', data: {} }, '').what // "Aucun lieu de travail n'apparaît."
 * ```
 */
export const fr: Catalogue = catalogueOf(names, sentences, (words, quote) => ({
  what: `${quote ? `${quoted(quote)} : signalement` : 'Signalement'} « ${words} », sans phrase dans ce catalogue.`,
  fix: 'Consultez la documentation de ce code.',
}))
