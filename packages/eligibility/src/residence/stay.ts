import { type Absence, earliestDay, latestDay, type PartialDate, type ResidenceHistory, toEpochDay } from '@avpkit/core'

/** One way of counting a residence whose dates or absences aren't certain. `late` and `interrupting` count against the person. */
export interface Reckoning {
  /** Which end of a vague date is taken for the periods. */
  readonly dates: 'late' | 'early'
  /** The same for the absences; absences of which it isn't known whether they are protected are taken as not, or as protected. */
  readonly absences: 'interrupting' | 'protected'
  /** Whether a protected absence lets the stay go on. */
  readonly bridges: boolean
}

/** The least and the most that a residence can count. */
export const leastReckoning: Reckoning = { dates: 'late', absences: 'interrupting', bridges: false }
export const mostReckoning: Reckoning = { dates: 'early', absences: 'protected', bridges: true }

export const NEVER = Number.POSITIVE_INFINITY
export const ALWAYS = Number.NEGATIVE_INFINITY

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The first day of the continuous stay that holds a day, in days since 1970-01-01; `NEVER` when the person isn't resident that day.
 *
 * Periods that touch are one stay, and so are those joined by absences that are bridged. Any other absence ends the stay before it.
 * Source: docs/law.md, a convention. `today` bounds vague dates: nobody has begun to reside after it.
 */
export const startOfStay = (history: ResidenceHistory, day: number, today: number, reckoning: Reckoning): number => {
  const periods = history.periods.map((period) => periodStretch(period.from, period.to, today, reckoning)).filter(isReal)
  const absences = (history.absences ?? []).map((absence) => absenceStretch(absence, reckoning))
  const bridges = absences.filter((absence) => absence.bridged && isReal(absence))
  const cuts = absences.filter((absence) => !absence.bridged && isReal(absence))
  if (cuts.some((cut) => cut.from <= day && day <= cut.to)) return NEVER
  const floor = Math.max(ALWAYS, ...cuts.filter((cut) => cut.to < day).map((cut) => cut.to + 1))
  const reach = reachBack([...periods, ...bridges], day, floor)
  const starts = periods.filter((period) => period.to >= reach && period.from <= day).map((period) => Math.max(period.from, floor))
  return reach === NEVER ? NEVER : Math.min(NEVER, ...starts.filter((start) => start >= reach))
}

/** How far back touching stretches lead from a day. */
const reachBack = (stretches: readonly Stretch[], day: number, floor: number): number => {
  let reach = day + 1
  let next = stretches.find((stretch) => stretch.from < reach && stretch.to >= day)
  while (next && reach > floor) {
    reach = Math.max(next.from, floor)
    next = stretches.find((stretch) => stretch.from < reach && stretch.to >= reach - 1)
  }
  return reach > day ? NEVER : reach
}

const isReal = ({ from, to }: Stretch): boolean => from <= to

const periodStretch = (from: PartialDate, to: PartialDate | null, today: number, { dates }: Reckoning): Stretch => ({
  from: dates === 'late' ? Math.min(lastDay(from), Math.max(today, firstDay(from))) : firstDay(from),
  to: to === null ? NEVER : dates === 'late' ? firstDay(to) : lastDay(to),
})

const absenceStretch = (absence: Absence, { absences, bridges }: Reckoning): Stretch & { readonly bridged: boolean } => {
  const isProtected = absence.protected === 'yes' || (absence.protected !== 'no' && absences === 'protected')
  return {
    from: absences === 'interrupting' ? firstDay(absence.from) : lastDay(absence.from),
    to: absences === 'interrupting' ? lastDay(absence.to) : firstDay(absence.to),
    bridged: bridges && isProtected,
  }
}

const firstDay = (date: PartialDate): number => toEpochDay(earliestDay(date))

const lastDay = (date: PartialDate): number => toEpochDay(latestDay(date))
