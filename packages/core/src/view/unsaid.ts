import type { Offer } from '../offer/offer.ts'
import { cleanText } from './clean.ts'
import type { Draft } from './draft.ts'
import { typeset } from './typeset.ts'
import type { Unsaid } from './words.ts'

const has = ({ sections }: Offer, ...ids: readonly string[]): boolean =>
  sections.some(({ id, blocks }) => ids.includes(id) && blocks.length > 0)

const pay = /remunerat|salaire|traitement indiciaire|indice (?:brut|majore)|xpf|francs? cfp/

const missing: { readonly [U in Unsaid]: (offer: Offer, folded: string) => boolean } = {
  title: ({ title }) => title === undefined,
  employer: ({ employer }) => employer === undefined,
  workplace: ({ workplace }) => workplace === undefined,
  availability: ({ availability }) => availability === undefined,
  residence: ({ residence }) => residence === undefined || residence.kind === 'empty',
  deadline: ({ deadline }) => deadline === undefined,
  missions: (offer) => !has(offer, 'missions', 'mainActivities'),
  profile: (offer) => !has(offer, 'profile', 'knowledge', 'skills'),
  pay: (_, folded) => !pay.test(folded),
  contact: ({ contact }) => contact === undefined,
  application: ({ application }) => application === undefined,
}

const order = Object.keys(missing) as readonly Unsaid[]

/** What a candidate would look for and the text read doesn't say, missing footnotes last. */
export const unsaidItems = ({ offer, reading, doubts, words, locale, folded }: Draft): readonly string[] => {
  const unsaid = order
    .filter((item) => missing[item](offer, folded) && !(item === 'deadline' && doubts.deadline))
    .map((item) => words.unsaid[item])
  const notes = (reading?.diagnostics ?? []).flatMap(({ code, data }) =>
    code === 'footnote-missing' && typeof data.mark === 'string' ? [words.unsaidNote(cleanText(data.mark))] : [],
  )
  return [...new Set([...unsaid, ...notes])].map((text) => typeset(text, locale))
}
