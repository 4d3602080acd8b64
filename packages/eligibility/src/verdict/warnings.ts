import { fromEpochDay, holidayOn, isWeekend, type PlainDate, type Residence, type VerdictWarning } from '@avpkit/core'
import type { DiagnosedCandidate } from '../candidate/diagnose.ts'
import { dayOf, isDay } from '../facts/case.ts'
import type { OfferFacts } from '../facts/offer-facts.ts'
import { officialNotice } from '../law/sources.ts'
import { dateOf } from '../window/deadline.ts'
import type { Inquiry } from './inquiry.ts'
import type { ToldRule } from './standing.ts'
import type { CaseWarningData, RuleWarningData, WarningCode } from './warning.ts'

/** The warnings of a rule that applies, as far as they have something to say of this case. */
export const ruleWarnings = ({ rule: { id, version }, isMet }: ToldRule, inquiry: Inquiry): readonly VerdictWarning[] => {
  if (version.warnings === undefined || !isMet) return noWarnings
  const warnings: VerdictWarning[] = []
  for (const code of version.warnings) {
    const data = dataOf[code](inquiry)
    if (data !== undefined) warnings.push({ code, data: { rule: id, ...data } })
  }
  return warnings
}

const noWarnings: readonly VerdictWarning[] = []

/** Warnings that come from the case and not from a rule. */
export const caseWarnings = (inquiry: Inquiry, { faults }: DiagnosedCandidate, scopeMatched: boolean): VerdictWarning[] => {
  const warnings: VerdictWarning[] = []
  for (const { code, path, data } of faults) warnings.push({ code, data: { path, ...data } })
  if (!scopeMatched) {
    warnings.push(warning('scope-not-offered', { path: ['scope'], scopes: inquiry.asked.map(({ scope = '' }) => scope) }))
  }
  const clamped = leapDay(inquiry)
  if (clamped) warnings.push(warning('leap-day', clamped))
  const unprinted = printedWeekday(inquiry.setting.offer)
  if (unprinted) warnings.push(warning('printed-weekday-unknown', unprinted))
  return warnings
}

type DataOf = { readonly [C in WarningCode]: (inquiry: Inquiry) => RuleWarningData[C] | undefined }

const none = {}

const dataOf: DataOf = {
  'not-yet-open': ({ setting: { offer } }) => offer.postedOn && { postedOn: offer.postedOn },
  'last-day': ({ setting: { offer } }) => onDeadline(offer.deadline),
  'deadline-may-be-extended': ({ setting: { offer } }) => onDeadline(offer.deadline),
  'deadline-missing': () => none,
  'deadline-doubtful': ({ setting: { offer } }) => {
    if (offer.deadline.state !== 'contradictory') return undefined
    const { state: _, ...doubt } = offer.deadline
    return doubt
  },
  'deadline-extended': ({ setting: { offer } }) => {
    const [initial] = offer.history
    const latest = offer.history.at(-1)
    return initial && latest && initial !== latest ? { initial: initial.deadline, deadline: latest.deadline } : undefined
  },
  'deadline-on-holiday': ({ setting: { offer } }) => {
    const deadline = dateOf(offer.reading.offer.deadline)
    const holiday = deadline && holidayOn(deadline)
    return holiday && { deadline, holiday }
  },
  'deadline-on-weekend': ({ setting: { offer } }) => {
    const deadline = dateOf(offer.reading.offer.deadline)
    return deadline && holidayOn(deadline) === undefined && isWeekend(deadline) ? { deadline } : undefined
  },
  'deadline-from-open-data': ({ setting: { offer } }) => onDeadline(offer.deadline),
  'via-hierarchy': () => none,
  'route-not-open': () => none,
  'residence-missing': ({ setting: { offer } }) => (isDisputed(offer) || residenceIn(offer) ? undefined : none),
  'residence-empty': ({ setting: { offer } }) => (!isDisputed(offer) && residenceIn(offer)?.kind === 'empty' ? none : undefined),
  'residence-unreadable': ({ setting: { offer }, asked }) => {
    if (isDisputed(offer) || !asked.some(({ kind }) => kind === 'unreadable')) return undefined
    return { printed: residenceIn(offer)?.text ?? '' }
  },
  'residence-disputed': ({ setting: { offer } }) => (isDisputed(offer) ? none : undefined),
  'residence-unusual-years': ({ asked }) => {
    const unusual = asked.find(({ usual }) => !usual)
    return unusual && { years: unusual.years }
  },
  'residence-reached-soon': ({ setting: { offer }, reached: { least } }) => {
    const { deadline, days } = offer
    const reached = least.to
    if (deadline.state !== 'consistent' || !Number.isFinite(reached)) return undefined
    return { residenceReachedOn: fromEpochDay(reached), deadline: deadline.day, days: reached - days.deadline.to }
  },
  'partner-not-assimilated': () => none,
  'required-diploma-missing': () => none,
  'file-must-be-complete': () => ({ notice: officialNotice }),
  'rules-not-certain': ({ setting: { rules } }) =>
    rules.id === 'none' ? { because: 'none' } : { because: 'old', checkedOn: rules.checkedOn },
}

const isDisputed = ({ reading: { fields } }: OfferFacts): boolean => fields.residence?.state === 'disputed'

const residenceIn = ({ reading: { offer } }: OfferFacts): Residence | undefined => offer.residence

const warning = <C extends keyof CaseWarningData>(code: C, data: CaseWarningData[C]): VerdictWarning => ({ code, data: { ...data } })

const onDeadline = (deadline: OfferFacts['deadline']): { readonly deadline: PlainDate } | undefined =>
  deadline.state === 'consistent' ? { deadline: deadline.day } : undefined

const leapDay = ({ start, reached }: Inquiry): CaseWarningData['leap-day'] | undefined => {
  if (!isDay(start.least) || !isDay(reached.least)) return undefined
  const since = dayOf(start.least)
  if (!since.endsWith(leapDayEnd)) return undefined
  const residenceReachedOn = dayOf(reached.least)
  return residenceReachedOn.endsWith(leapDayEnd) ? undefined : { since, residenceReachedOn }
}

const leapDayEnd = '-02-29'

const printedWeekday = ({ deadline, reading }: OfferFacts): CaseWarningData['printed-weekday-unknown'] | undefined => {
  if (deadline.state !== 'consistent' || (reading.fields.deadline?.claims.length ?? 0) > 0) return undefined
  return { deadline: deadline.day }
}
