import { latestDay, type PartialDate, type PlainDate, type ResidenceCount, toEpochDay } from '@avpkit/core'
import type { Draft } from '../draft.ts'
import { dayOf, isDay } from '../facts/case.ts'
import { completedYears } from '../residence/reached.ts'
import type { Inquiry } from './inquiry.ts'

/** How the declared residence was counted; nothing where no duration is asked, or no residence was declared. */
export const countingOf = (inquiry: Inquiry): ResidenceCount | undefined => {
  const { setting, asked, facts, start } = inquiry
  const { reference, policy } = setting
  const [{ kind, years }, ...others] = asked
  if (kind !== 'minimum' || others.length > 0) return undefined
  const isDeclared = facts.residence !== undefined
  const since = isDeclared ? sinceOf(inquiry) : undefined
  const counting: Draft<ResidenceCount> = { years }
  if (since !== undefined) counting.since = since
  if (!isDay(reference)) return counting
  counting.reference = dayOf(reference)
  if (isDeclared) counting.completed = completedYears(start.least, reference, policy.leapDay)
  return counting
}

/** The first day on which the person surely reaches what is asked, when there is one. */
export const surelyReachedOn = ({ asked, reached: { least } }: Inquiry): PlainDate | undefined =>
  isDay(least) && asked[0].kind === 'minimum' ? dayOf(least) : undefined

/** The start of the stay in the person's own words where it is the start of a period; after an absence, the day itself. */
const sinceOf = ({ facts, start }: Inquiry): PartialDate | undefined => {
  if (!Number.isFinite(start.least.from)) return undefined
  return facts.residence?.periods.find(({ from }) => toEpochDay(latestDay(from)) === start.least.from)?.from ?? dayOf(start.least)
}
