import { noumeaDay, type PlainDate, parseInstant } from '../calendar/index.ts'
import type { Locale } from '../locale.ts'
import type { Offer } from '../offer/offer.ts'
import { keysOf } from '../offer/shape.ts'
import { soundOffer } from '../offer/sound-offer.ts'
import type { Reading } from '../reading/reading.ts'
import { soundReading, type ViewedReading } from '../reading/sound-reading.ts'
import { AvpUsageError } from '../usage-error.ts'
import { cleanText, safeHref } from './clean.ts'
import { type Doubts, doubtsOf } from './doubts.ts'
import { foldedText, sectionTexts } from './folded.ts'
import type { ViewLinks, ViewOptions, ViewPlugin } from './view.ts'
import type { ViewWords } from './words.ts'

/** What the parts of a view are made from. The offer is sound; `deadline` and `postedOn` are the sure ones. */
export interface Draft {
  readonly offer: Offer
  readonly reading?: ViewedReading
  readonly locale: Locale
  readonly words: ViewWords
  readonly doubts: Doubts
  readonly deadline?: PlainDate
  readonly postedOn?: PlainDate
  /** The day in Nouméa of the moment given. */
  readonly today?: PlainDate
  readonly readOn?: PlainDate
  readonly links: ViewLinks
  readonly plugins: readonly ViewPlugin[]
  /** Marks of the offer's footnotes. */
  readonly notes: ReadonlySet<string>
  /** All words of the sections, and the same without case and accents, in which words are looked for. */
  readonly texts: readonly string[]
  readonly folded: string
}

const readDay = (reading: ViewedReading | undefined): PlainDate | undefined => {
  const instant = parseInstant(reading?.source.retrievedAt ?? '')
  return instant === undefined ? undefined : noumeaDay(instant)
}

const given = (href: string | undefined): string | undefined => (href === undefined ? undefined : safeHref(href, 'relative'))

const safeLinks = (links: ViewLinks, sourceUrl: string | undefined): ViewLinks => {
  const official = given(links.official) ?? (sourceUrl === undefined ? undefined : safeHref(sourceUrl))
  const reportError = given(links.reportError)
  const calendar = given(links.calendar)
  const twin = given(links.twin)
  const proofs = given(links.proofs)
  return {
    ...(official !== undefined && { official }),
    ...(official !== undefined && links.officialNote !== undefined && { officialNote: links.officialNote }),
    ...(reportError !== undefined && { reportError }),
    ...(calendar !== undefined && { calendar }),
    ...(twin !== undefined && { twin }),
    ...(proofs !== undefined && { proofs }),
  }
}

const dayOf = (at: string): PlainDate => {
  const instant = parseInstant(at)
  if (instant === undefined)
    throw new AvpUsageError(
      'instant-malformed',
      `The option \`at\` is ${JSON.stringify(at)}. Give an instant with an offset, such as 2025-07-10T09:00:00+11:00.`,
    )
  return noumeaDay(instant)
}

/** Gathers what the parts of a view need. A moment that can't be read is a programmer's mistake: an `AvpUsageError`. */
export const draftOf = (offerOrReading: Offer | Reading, locale: Locale, words: ViewWords, options: ViewOptions): Draft => {
  const reading = keysOf(offerOrReading)?.kind === 'reading' ? soundReading(offerOrReading) : undefined
  const { offer } = reading ?? soundOffer(offerOrReading)
  const doubts = doubtsOf(offer, reading, words, locale)
  const texts = sectionTexts(offer)
  const readOn = options.readOn ?? readDay(reading)
  return {
    offer,
    ...(reading && { reading }),
    locale,
    words,
    doubts,
    ...(offer.deadline && !doubts.deadline && { deadline: offer.deadline }),
    ...(offer.postedOn && !doubts.postedOn && { postedOn: offer.postedOn }),
    ...(options.at !== undefined && { today: dayOf(options.at) }),
    ...(readOn !== undefined && { readOn }),
    links: safeLinks(options.links ?? {}, reading?.source.url),
    plugins: [...(options.plugins ?? [])].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name)),
    notes: new Set(offer.footnotes?.map(({ mark }) => cleanText(mark))),
    texts,
    folded: foldedText(texts.join('\n')),
  }
}
