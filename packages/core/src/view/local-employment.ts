import type { PlainDate } from '../calendar/index.ts'
import type { Residence, ResidenceEntry } from '../offer/offer.ts'
import { residenceThreshold } from '../offer/residence-threshold.ts'
import type { Draft } from './draft.ts'
import { foldedText } from './folded.ts'
import { anchorPart, dayPart, joined, linkPart, type Part, type Phrase, printedText, quotePart, sentence } from './phrase.ts'
import type { ViewBlock, ViewItem } from './view.ts'

const paragraph = (draft: Draft, ...phrases: readonly Phrase[]): ViewBlock => ({
  type: 'paragraph',
  ...sentence(joined(...phrases), draft.locale),
})

/** What the local-employment rule means for who reads this offer: the sentence that needs no form. */
export const localEmployment = (draft: Draft): readonly ViewBlock[] => {
  const { offer, doubts, words } = draft
  const said = words.localEmployment
  const why = said.limits(anchorPart(said.why, 'local-employment-detail'))
  if (doubts.residence) return [paragraph(draft, doubts.residence.because, said.askEmployer), paragraph(draft, said.otherwise)]
  if (!offer.residence) return [paragraph(draft, said.absent, said.askEmployer)]
  return byKind(draft, offer.residence, why)
}

const byKind = (draft: Draft, residence: Residence, why: Phrase): readonly ViewBlock[] => {
  const said = draft.words.localEmployment
  switch (residence.kind) {
    case 'minimum':
      return [paragraph(draft, minimum(draft, residence.years), said.otherwise), paragraph(draft, why)]
    case 'no-minimum':
      return [paragraph(draft, said.noMinimum(quotePart(residence.text))), paragraph(draft, why)]
    case 'not-applicable':
      return [paragraph(draft, said.notApplicable(quotePart(residence.text)))]
    case 'multiple':
      return [
        paragraph(draft, said.multiple),
        { type: 'list', ordered: false, items: residence.entries.map((entry) => entryItem(draft, entry)) },
        paragraph(draft, said.otherwise, why),
      ]
    case 'empty':
      return [paragraph(draft, said.empty(residence.route), said.askEmployer)]
    case 'unreadable':
      return [paragraph(draft, said.unreadable(quotePart(residence.text)), said.askEmployer)]
  }
}

const minimum = (draft: Draft, years: number): Phrase => {
  const said = draft.words.localEmployment
  const since = thresholdPart(draft, years)
  return since === undefined ? said.minimumUndated(years) : said.minimum(since, years)
}

/** The threshold rests on the deadline: none when that is doubtful, or when the years aren't a whole number. */
const thresholdPart = ({ deadline, locale }: Draft, years: number): Part | undefined => {
  if (!Number.isInteger(years)) return undefined
  const threshold: PlainDate | undefined =
    deadline && residenceThreshold({ deadline, residence: { kind: 'minimum', years, route: 'unspecified', text: '' } })
  return threshold && dayPart(threshold, locale, 'long')
}

const entryItem = (draft: Draft, entry: ResidenceEntry): ViewItem => {
  const { entry: said } = draft.words.localEmployment
  const scope: Part = quotePart(entry.scope)
  const colon = draft.locale === 'fr' ? ' : ' : ': '
  switch (entry.kind) {
    case 'minimum':
      return sentence([scope, colon, ...said.minimum(entry.years, thresholdPart(draft, entry.years))], draft.locale)
    case 'no-minimum':
      return sentence([scope, colon, ...said.noMinimum], draft.locale)
    case 'not-applicable':
      return sentence([scope, colon, ...said.notApplicable], draft.locale)
  }
}

const usualYears = new Set([3, 5, 10])

/** The rule behind the sentence: what the notice prints, what priority is and isn't, who decides, how days are counted. */
export const localEmploymentDetail = (draft: Draft): readonly ViewBlock[] => {
  const { offer, words, links, locale } = draft
  const said = words.localEmployment
  const { residence } = offer
  const notice = linkPart(said.proofsNotice, links.proofs)
  const blocks: ViewBlock[] = []
  if (residence && residence.text !== '') blocks.push(paragraph(draft, said.asked(residence, quotePart(residence.text))))
  const route = routeDispute(draft)
  if (route) blocks.push({ type: 'notice', ...sentence(route, locale) })
  if (residence?.kind === 'minimum' && !usualYears.has(residence.years))
    blocks.push({ type: 'notice', ...sentence(said.unusualYears(residence.years), locale) })
  blocks.push(paragraph(draft, said.equalDiplomas, said.routes), paragraph(draft, said.contracts), paragraph(draft, said.proofs(notice)))
  const notes = notesOnProofs(draft)
  if (notes.length > 0) blocks.push(paragraph(draft, said.notesOnProofs(notes)))
  if (residence?.kind === 'minimum' || residence?.kind === 'multiple') blocks.push(paragraph(draft, said.counting))
  return blocks
}

const routeDispute = ({ reading, words }: Draft): Phrase | undefined => {
  const finding = reading?.diagnostics.find(({ code }) => code === 'residence-route-disputed')
  const { label, value } = finding?.data ?? {}
  if (typeof label !== 'string' || typeof value !== 'string') return undefined
  return words.localEmployment.routeDisputed(quotePart(label), quotePart(value))
}

/** Calls of the footnotes that speak of proving citizenship or residence: in the text they hang on a label that the view doesn't show. */
const notesOnProofs = ({ offer }: Draft): readonly Part[] =>
  (offer.footnotes ?? [])
    .filter(({ text }) => /citoyennete|residence|emploi local/.test(foldedText(text)))
    .map(({ mark }) => ({ words: `(${printedText(mark)})`, mark: { type: 'note', mark } }))
