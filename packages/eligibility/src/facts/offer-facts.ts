import {
  endOfNoumeaDay,
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
import { type Asked, askedBy } from '../residence/asked.ts'
import { ALWAYS } from '../residence/stay.ts'
import { type Deadline, dateOf, deadlineOf, isExtended } from '../window/deadline.ts'
import { deadlineHistory, inOrder, type SeenDeadline } from '../window/versions.ts'
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
  readonly closesAt?: Instant
  readonly history: readonly SeenDeadline[]
  readonly postedOn?: PlainDate
  /** The sentence that needs no form: only where the dates and the residence can be trusted. */
  readonly threshold?: PlainDate
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

/** Gathers what the versions of an offer say; the latest one counts. One offer is asked about many times: what it says is kept. */
export const offerFacts = (reading: Reading, versions: readonly Reading[] | undefined): OfferFacts => {
  if (versions !== undefined && versions.length > 0) return gathered(inOrder(reading, versions))
  const known = kept.get(reading)
  if (known !== undefined) return known
  const facts = gathered([reading])
  kept.set(reading, facts)
  return facts
}

const kept = new WeakMap<Reading, OfferFacts>()

const gathered = (versions: readonly [Reading, ...Reading[]]): OfferFacts => {
  const latest = versions.at(-1) ?? versions[0]
  const { offer, fields } = latest
  const deadline = deadlineOf(latest)
  const history = deadlineHistory(versions)
  const postedOn = fields.postedOn?.state === 'disputed' ? undefined : dateOf(offer.postedOn)
  const printed = dateOf(offer.deadline)
  const threshold = thresholdOf(latest, deadline)
  return {
    reading: latest,
    cited: citedOffer(latest),
    deadline,
    ...(deadline.state === 'consistent' && { closesAt: endOfNoumeaDay(deadline.day) }),
    history,
    ...(postedOn !== undefined && { postedOn }),
    ...(threshold !== undefined && { threshold }),
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

const citedOffer = ({ offer, source }: Reading): VerdictOffer => ({
  ...(offer.reference && { number: offer.reference.number }),
  ...(source.sha256 !== undefined && { sha256: source.sha256 }),
  ...(source.url !== undefined && { url: source.url }),
  ...(source.retrievedAt !== undefined && { retrievedAt: source.retrievedAt }),
})

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

const placesOf = ({ offer, fields }: Reading): { readonly [field: string]: FieldPlace } => {
  const words: { readonly [field: string]: string | undefined } = { residence: offer.residence?.text, corps: offer.corps?.text }
  const places = ['deadline', 'postedOn', 'residence', 'corps'].map((field): [string, FieldPlace] => {
    const reading = fields[field]
    const span = reading?.claims[reading.chosen ?? 0]?.span
    const text = words[field]
    return [field, { field, ...(text !== undefined && text !== '' && { text }), ...(span && { span }) }]
  })
  return Object.fromEntries(places)
}

/** The deadline's day as a number, when it can be counted with. */
export const deadlineDay = ({ days: { deadline } }: OfferFacts): number | undefined => (deadline === anyDay ? undefined : deadline.from)
