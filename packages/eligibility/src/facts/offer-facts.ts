import { holidayOn, isWeekend, type PlainDate, type Reading, toEpochDay } from '@avpkit/core'
import { type Asked, askedBy } from '../residence/asked.ts'
import { type Deadline, dateOf, deadlineOf, isExtended } from '../window/deadline.ts'
import { deadlineHistory, inOrder, type SeenDeadline } from '../window/versions.ts'
import type { Domain } from './case.ts'
import { isHealthCorps } from './health-professions.ts'

/** What is known of an offer, from its latest version. */
export interface OfferFacts {
  readonly reading: Reading
  readonly deadline: Deadline
  readonly history: readonly SeenDeadline[]
  readonly postedOn?: PlainDate
  readonly asked: readonly [Asked, ...Asked[]]
  readonly words: {
    readonly route: Domain
    readonly profession: Domain
    readonly dates: Domain
    readonly deadlineDay: Domain
    readonly deadlineSource: Domain
    readonly extended: Domain
  }
}

/** Gathers what the versions of an offer say; the latest one counts. */
export const offerFacts = (reading: Reading, versions: readonly Reading[]): OfferFacts => {
  const ordered = inOrder(reading, versions)
  const latest = ordered.at(-1) ?? reading
  const { offer, fields } = latest
  const deadline = deadlineOf(latest)
  const history = deadlineHistory(ordered)
  const postedOn = fields.postedOn?.state === 'disputed' ? undefined : dateOf(offer.postedOn)
  const printed = dateOf(offer.deadline)
  return {
    reading: latest,
    deadline,
    history,
    ...(postedOn !== undefined && { postedOn }),
    asked: askedBy(offer.residence, fields.residence),
    words: {
      route: [offer.residence?.route ?? 'unspecified'],
      profession: professionOf(latest),
      dates: [deadline.state],
      deadlineDay: [printed === undefined ? 'unknown' : dayKind(printed)],
      deadlineSource: [deadline.state === 'consistent' ? deadline.source : 'text'],
      extended: [history.length > 1 || isExtended(latest) ? 'yes' : 'no'],
    },
  }
}

const professionOf = ({ offer, fields }: Reading): Domain => {
  if (offer.corps === undefined || fields.corps?.state === 'disputed') return ['health', 'other']
  return [isHealthCorps(offer.corps) ? 'health' : 'other']
}

const dayKind = (day: PlainDate): 'holiday' | 'weekend' | 'working' => {
  if (holidayOn(day) !== undefined) return 'holiday'
  return isWeekend(day) ? 'weekend' : 'working'
}

/** The deadline's day as a number, when it can be counted with. */
export const deadlineDay = ({ deadline }: OfferFacts): number | undefined =>
  deadline.state === 'consistent' ? toEpochDay(deadline.day) : undefined
