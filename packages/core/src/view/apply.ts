import type { Application, Contact } from '../offer/offer.ts'
import { keysOf } from '../offer/shape.ts'
import { claimsOf } from './doubts.ts'
import type { Draft } from './draft.ts'
import { emailsFact, phonesFact, wordsFact } from './facts.ts'
import { blockTexts, foldedText } from './folded.ts'
import { dayPart, joined, languageOf, linkPart, type Phrase, printedText, printedWithCalls, sentence } from './phrase.ts'
import { typeset } from './typeset.ts'
import type { ViewBlock, ViewFact } from './view.ts'

/** How to apply: until when, what to send, where, and whom to ask. */
export const applyBlocks = (draft: Draft): readonly ViewBlock[] => {
  const { application, contact } = draft.offer
  return [
    ...(application ? [] : [missingNotice(draft)]),
    ...byWhen(draft),
    ...(application ? applicationBlocks(draft, application) : []),
    ...(contact ? contactBlocks(draft, contact) : []),
  ]
}

const cutCodes = new Set(['source-truncated', 'source-incomplete'])

const isCutShort = ({ reading }: Draft): boolean => reading?.diagnostics.some(({ code }) => cutCodes.has(code)) ?? false

const missingNotice = (draft: Draft): ViewBlock => {
  const { links, locale, words } = draft
  const said = words.apply
  const official = links.official === undefined ? undefined : linkPart(officialWords(draft), links.official)
  const next: Phrase = official ? said.openOfficial(official) : said.askEmployer
  return { type: 'notice', ...sentence(joined(isCutShort(draft) ? said.cutShort : said.notSaid, next), locale) }
}

const officialWords = ({ links, locale, words }: Draft): string => {
  const label = words.linkLabels.official
  return `${label.charAt(0).toLocaleLowerCase(locale)}${label.slice(1)}${links.officialNote === undefined ? '' : ` (${links.officialNote})`}`
}

const byWhen = (draft: Draft): readonly ViewBlock[] => {
  const { deadline, doubts, today, locale, words } = draft
  const said = words.apply
  const say = (...phrases: readonly Phrase[]): ViewBlock => ({ type: 'paragraph', ...sentence(joined(...phrases), locale) })
  const reference = draft.offer.reference
    ? [say(said.recall({ words: printedText(draft.offer.reference.number), mark: { type: 'quote' } }))]
    : []
  if (deadline === undefined) return [...(doubts.deadline ? [say(said.deadlineDoubtful)] : []), ...reference]
  const day = dayPart(deadline, locale, 'full')
  if (today !== undefined && today > deadline) return [say(said.hadToArriveBy(day))]
  const hour = printedHour(draft)
  return [say(said.arriveBy(day), hour ? said.atHour(hour) : saysAnHour(draft) ? [] : said.noHour), ...reference]
}

/** The hour printed behind the deadline, `HH:MM`. */
const printedHour = ({ deadline, reading }: Draft): string | undefined => {
  const claim = claimsOf(reading?.fields.deadline).find((one) => keysOf(one)?.value === deadline)
  const hour = keysOf(keysOf(claim)?.detail)?.printedHour
  return typeof hour === 'string' && /^\d\d:\d\d$/.test(hour) ? hour : undefined
}

/** An hour near "applications" may be a closing hour or an office's: then nothing is said of it. */
const saysAnHour = ({ offer }: Draft): boolean =>
  offer.sections
    .filter(({ id }) => id === 'application')
    .some(({ blocks }) => blockTexts(blocks).some((text) => /\b\d{1,2} ?(?:h\b|heures?\b|:\d\d)|\bmidi\b/.test(foldedText(text))))

const heading = (draft: Draft, text: string): ViewBlock => ({ type: 'heading', level: 3, text: typeset(text, draft.locale) })

const factsUnder = (draft: Draft, title: string, facts: readonly ViewFact[]): readonly ViewBlock[] =>
  facts.length > 0 ? [heading(draft, title), { type: 'facts', facts }] : []

const applicationBlocks = (draft: Draft, application: Application): readonly ViewBlock[] => {
  const { locale, notes, words } = draft
  const said = words.apply
  const items = application.documents.filter((text) => text.trim() !== '').map((text) => printedWithCalls(text, locale, notes))
  const documents: readonly ViewBlock[] =
    items.length > 0
      ? [
          heading(draft, said.documents),
          { type: 'list', ordered: false, items: items.map(({ lang: _, ...item }) => item), ...languageOf(locale) },
        ]
      : []
  const where = [
    ...emailsFact(draft, application.emails),
    ...wordsFact(draft, 'post', application.post),
    ...wordsFact(draft, 'inPerson', application.inPerson),
    ...phonesFact(draft, application.phones),
  ]
  const hierarchy: readonly ViewBlock[] = application.viaHierarchy ? [{ type: 'paragraph', ...sentence(said.hierarchy, locale) }] : []
  return [...documents, ...factsUnder(draft, said.send, where), ...hierarchy]
}

const contactBlocks = (draft: Draft, contact: Contact): readonly ViewBlock[] =>
  factsUnder(draft, draft.words.apply.question, [
    ...wordsFact(draft, 'who', contact.who),
    ...phonesFact(draft, contact.phones),
    ...emailsFact(draft, contact.emails),
  ])
