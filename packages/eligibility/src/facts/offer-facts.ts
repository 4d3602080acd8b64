import {
  endOfNoumeaDay,
  type FieldReading,
  holidayOn,
  type Instant,
  isWeekend,
  type PlainDate,
  type Reading,
  residenceThreshold,
  type Span,
  toEpochDay,
  type VerdictOffer,
} from '@avpkit/core'
import type { Draft } from '../draft.ts'
import { type Asked, askedBy } from '../residence/asked.ts'
import { ALWAYS } from '../residence/stay.ts'
import { type Deadline, dateOf, deadlineOf, isExtended } from '../window/deadline.ts'
import { deadlineHistory, type SeenDeadline } from '../window/versions.ts'
import { anyDay, type Domain, on, type Range } from './case.ts'
import { isHealthCorps } from './health-professions.ts'

/** The words of a field and their place. Of a date only the place is known: readings hold values, not the text. */
export interface FieldPlace {
  readonly field: string
  readonly text?: string
  readonly span?: Span
}

/** What is known of an offer, from its latest version. */
export interface OfferFacts {
  readonly reading: Reading
  /** What verdicts say of the version that counts. */
  readonly cited: VerdictOffer
  readonly deadline: Deadline
  /** First instant after a deadline that can be trusted. */
  readonly closesAt: Instant | undefined
  readonly history: readonly SeenDeadline[]
  readonly postedOn: PlainDate | undefined
  /** The sentence that needs no form: only where the dates and the residence can be trusted. */
  readonly threshold: PlainDate | undefined
  readonly asked: readonly [Asked, ...Asked[]]
  readonly places: { readonly [field: string]: FieldPlace }
  readonly words: {
    readonly route: Domain
    readonly profession: Domain
    readonly dates: Domain
    readonly deadlineDay: Domain
    readonly deadlineSource: Domain
    readonly extended: Domain
  }
  readonly days: { readonly deadline: Range; readonly postedOn: Range }
}

/** Gathers what the versions of an offer say, in their order; the latest one counts. */
export const offerFacts = (versions: readonly [Reading, ...Reading[]]): OfferFacts => {
  const latest = versions.at(-1) ?? versions[0]
  const { offer, fields } = latest
  const deadline = deadlineOf(latest)
  const history = deadlineHistory(versions)
  const postedOn = fields.postedOn?.state === 'disputed' ? undefined : dateOf(offer.postedOn)
  const printed = dateOf(offer.deadline)
  return {
    reading: latest,
    cited: citedOffer(latest),
    deadline,
    closesAt: deadline.state === 'consistent' ? endOfNoumeaDay(deadline.day) : undefined,
    history,
    postedOn,
    threshold: thresholdOf(latest, deadline),
    asked: askedBy(offer.residence, fields.residence),
    places: placesOf(latest),
    words: {
      route: [offer.residence?.route ?? 'unspecified'],
      profession: professionOf(latest),
      dates: [deadline.state],
      deadlineDay: [printed === undefined ? 'unknown' : dayKind(printed)],
      deadlineSource: [deadline.state === 'consistent' ? deadline.source : 'text'],
      extended: [history.length > 1 || isExtended(latest) ? 'yes' : 'no'],
    },
    days: {
      deadline: deadline.state === 'consistent' ? on(toEpochDay(deadline.day), deadline.day) : anyDay,
      // Without a day of posting the offer was posted before somebody read it.
      postedOn: on(postedOn === undefined ? ALWAYS : toEpochDay(postedOn), postedOn),
    },
  }
}

const citedOffer = ({ offer: { reference }, source: { sha256, url, retrievedAt } }: Reading): VerdictOffer => {
  const cited: Draft<VerdictOffer> = {}
  if (reference !== undefined) cited.number = reference.number
  if (sha256 !== undefined) cited.sha256 = sha256
  if (url !== undefined) cited.url = url
  if (retrievedAt !== undefined) cited.retrievedAt = retrievedAt
  return cited
}

const thresholdOf = ({ offer, fields }: Reading, deadline: Deadline): PlainDate | undefined =>
  deadline.state === 'consistent' && fields.residence?.state !== 'disputed' ? residenceThreshold(offer) : undefined

const professionOf = ({ offer, fields }: Reading): Domain => {
  if (offer.corps === undefined || fields.corps?.state === 'disputed') return ['health', 'other']
  return [isHealthCorps(offer.corps) ? 'health' : 'other']
}

const dayKind = (day: PlainDate): 'holiday' | 'weekend' | 'working' => {
  if (holidayOn(day) !== undefined) return 'holiday'
  return isWeekend(day) ? 'weekend' : 'working'
}

const placesOf = ({ offer, fields }: Reading): OfferFacts['places'] => ({
  deadline: placeOf('deadline', fields.deadline, undefined),
  postedOn: placeOf('postedOn', fields.postedOn, undefined),
  residence: placeOf('residence', fields.residence, offer.residence?.text),
  corps: placeOf('corps', fields.corps, offer.corps?.text),
})

const placeOf = (field: string, reading: FieldReading | undefined, text: string | undefined): FieldPlace => {
  const place: Draft<FieldPlace> = { field }
  const span = reading?.claims[reading.chosen ?? 0]?.span
  if (text !== undefined && text !== '') place.text = text
  if (span !== undefined) place.span = span
  return place
}

/** The deadline's day as a number, when it can be counted with. */
export const deadlineDay = ({ days: { deadline } }: OfferFacts): number | undefined => (deadline === anyDay ? undefined : deadline.from)
