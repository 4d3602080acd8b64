import { type Catalogue, catalogueOf, type Sentences } from '../diagnostics/catalogue.ts'
import { contentSentences } from './content.ts'
import { dateSentences } from './dates.ts'
import { documentSentences } from './document.ts'
import { names } from './names.ts'
import { quoted } from './speech.ts'

const sentences: Sentences = { ...documentSentences, ...dateSentences, ...contentSentences }

/**
 * The English words of every finding, field, section, state and badge; words to paste into a notice are French.
 *
 * @example
 * ```ts
 * en.severities.warning // 'To check'
 * en.say({ code: 'workplace-missing', data: {} }, '').what // 'No place of work is named.'
 * ```
 */
export const en: Catalogue = catalogueOf(names, sentences, (words, quote) => ({
  what: `${quote ? `${quoted(quote)}: finding` : 'Finding'} “${words}”, which has no sentence in this catalogue.`,
  fix: 'Look up this code in its documentation.',
}))
