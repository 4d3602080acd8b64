import { earliestDay, toEpochDay } from '@avpkit/core'
import type { PersonFacts } from '../candidate/diagnose.ts'
import { isDay, on, type Range } from '../facts/case.ts'
import type { Policy } from '../policy/policy.ts'
import type { Asked } from '../residence/asked.ts'
import { reachedFor } from '../residence/reached.ts'
import { ALWAYS, leastReckoning, mostReckoning, NEVER, type Reckoning, startOfStay } from '../residence/stay.ts'
import type { Setting } from './setting.ts'

/** All that a verdict is made from. */
export interface Inquiry {
  readonly setting: Setting
  readonly facts: PersonFacts
  readonly declared: Declared
  /** What is asked of this person: several values while it isn't known which counts. */
  readonly asked: readonly [Asked, ...Asked[]]
  /** First day of the stay that counts, against the person and in their favour; endless when no residence was declared. */
  readonly start: Bounds
  /** Day on which what is asked is reached, against the person and in their favour. */
  readonly reached: Bounds
}

/** Two ways of counting: against the person, and in their favour. */
export interface Bounds {
  readonly least: Range
  readonly most: Range
}

/** How surely a residence was declared: with days only, with months or years in it, with absences, or not at all. */
export type Declared = 'not' | 'exactly' | 'vaguely' | 'with-absences'

export const declaredIn = ({ residence }: PersonFacts): Declared => {
  if (residence === undefined) return 'not'
  if ((residence.absences?.length ?? 0) > 0) return 'with-absences'
  return residence.periods.some(isVague) ? 'vaguely' : 'exactly'
}

export const isVague = ({ from, to }: { readonly from: string; readonly to: string | null }): boolean =>
  from.length < DAY_LENGTH || (to !== null && to.length < DAY_LENGTH)

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** Counts the stay both ways. */
export const startOf = (setting: Setting, facts: PersonFacts, declared: Declared): Bounds => {
  switch (declared) {
    case 'not':
      return undeclared
    case 'exactly': {
      const start = startUnder(setting, facts, leastReckoning)
      return { least: start, most: start }
    }
    default: {
      const bridges = bridgings(setting.policy)
      return {
        least: startUnder(setting, facts, { ...leastReckoning, bridges: bridges[0] }),
        most: startUnder(setting, facts, { ...mostReckoning, bridges: bridges.at(-1) ?? true }),
      }
    }
  }
}

const never = on(NEVER)
const always = on(ALWAYS)
const undeclared: Bounds = { least: never, most: always }

/** Counts from the start of the stay to the day on which what is asked is reached. */
export const reachedFrom = ({ least, most }: Bounds, asked: Inquiry['asked'], declared: Declared, { policy }: Setting): Bounds => {
  const isDeclared = declared !== 'not'
  const late = reachedFor(asked, least, isDeclared, policy.leapDay)
  return { least: late, most: most === least ? late : reachedFor(asked, most, isDeclared, policy.leapDay) }
}

/** Start of the person's stay under one way of counting; without a declared residence it may have begun always or never. */
export const startUnder = (setting: Setting, { residence }: PersonFacts, reckoning: Reckoning): Range => {
  if (residence === undefined) return reckoning.dates === 'late' ? never : always
  const until = countedUntil(setting)
  const [only, ...others] = residence.periods
  // What most people declare: one period from a day on, without absences.
  if (only?.to === null && only.from.length === DAY_LENGTH && others.length === 0 && (residence.absences?.length ?? 0) === 0) {
    const day = earliestDay(only.from)
    const first = toEpochDay(day)
    return first <= until ? on(first, day) : never
  }
  return on(startOfStay(residence, until, setting.today.from, reckoning))
}

/** While the day of reference isn't known the stay is counted until today. */
const countedUntil = ({ reference, today }: Setting): number => (isDay(reference) ? reference.from : today.from)

/** Whether absences may be bridged, and whether they may not. */
export const bridgings = ({ absences }: Policy): readonly [boolean, ...boolean[]] => {
  if (absences === 'undecided') return [false, true]
  return [absences === 'bridge-protected']
}
