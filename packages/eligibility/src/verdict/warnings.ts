import { fromEpochDay, holidayOn, isWeekend, type PlainDate, type Reading, type VerdictWarning } from '@avpkit/core'
import type { DiagnosedCandidate } from '../candidate/diagnose.ts'
import { MET } from '../conditions/evaluate.ts'
import type { Case } from '../facts/case.ts'
import { officialNotice } from '../law/sources.ts'
import type { AppliedRule } from '../rules/in-force.ts'
import { dateOf } from '../window/deadline.ts'
import type { Inquiry } from './inquiry.ts'
import type { CaseWarningData, RuleWarningData, WarningCode } from './warning.ts'

/** The warnings of a rule that applies, as far as they have something to say of this case. */
export const ruleWarnings = ({ id, version, condition }: AppliedRule, known: Case, inquiry: Inquiry): readonly VerdictWarning[] => {
  if (version.warnings === undefined || condition.outcome(known) !== MET) return []
  return version.warnings.flatMap((code) => {
    const data = dataOf[code](inquiry, known)
    return data ? [{ code, data: { rule: id, ...data } }] : []
  })
}

/** Warnings that come from the case and not from a rule. */
export const caseWarnings = (
  inquiry: Inquiry,
  known: Case,
  { faults }: DiagnosedCandidate,
  scopeMatched: boolean,
): readonly VerdictWarning[] => [
  ...faults.map(({ code, path, data }) => ({ code, data: { path, ...data } })),
  ...(scopeMatched ? [] : [warning('scope-not-offered', { path: ['scope'], scopes: inquiry.asked.map(({ scope = '' }) => scope) })]),
  ...leapDay(inquiry, known),
  ...printedWeekday(inquiry),
]

type DataOf = { readonly [C in WarningCode]: (inquiry: Inquiry, known: Case) => RuleWarningData[C] | undefined }

const none = {}

const dataOf: DataOf = {
  'not-yet-open': ({ offer: { postedOn } }) => postedOn && { postedOn },
  'last-day': ({ offer }) => onDeadline(offer.deadline),
  'deadline-may-be-extended': ({ offer }) => onDeadline(offer.deadline),
  'deadline-missing': () => none,
  'deadline-doubtful': ({ offer: { deadline } }) => {
    if (deadline.state !== 'contradictory') return undefined
    const { state: _, ...doubt } = deadline
    return doubt
  },
  'deadline-extended': ({ offer: { history } }) => {
    const [initial] = history
    const latest = history.at(-1)
    return initial && latest && initial !== latest ? { initial: initial.deadline, deadline: latest.deadline } : undefined
  },
  'deadline-on-holiday': ({ offer: { reading } }) => {
    const deadline = dateOf(reading.offer.deadline)
    const holiday = deadline && holidayOn(deadline)
    return holiday && { deadline, holiday }
  },
  'deadline-on-weekend': ({ offer: { reading } }) => {
    const deadline = dateOf(reading.offer.deadline)
    return deadline && holidayOn(deadline) === undefined && isWeekend(deadline) ? { deadline } : undefined
  },
  'deadline-from-open-data': ({ offer }) => onDeadline(offer.deadline),
  'via-hierarchy': () => none,
  'route-not-open': () => none,
  'residence-missing': ({ offer: { reading } }) => (isDisputed(reading) || reading.offer.residence ? undefined : none),
  'residence-empty': ({ offer: { reading } }) => (!isDisputed(reading) && reading.offer.residence?.kind === 'empty' ? none : undefined),
  'residence-unreadable': ({ asked, offer: { reading } }) => {
    if (isDisputed(reading) || !asked.some(({ kind }) => kind === 'unreadable')) return undefined
    return { printed: reading.offer.residence?.text ?? '' }
  },
  'residence-disputed': ({ offer: { reading } }) => (isDisputed(reading) ? none : undefined),
  'residence-unusual-years': ({ asked }) => {
    const unusual = asked.find(({ usual }) => !usual)
    return unusual && { years: unusual.years }
  },
  'residence-reached-soon': ({ offer }, known) => {
    const { deadline } = offer
    const reached = known.days['residence.reachedOn'].to
    if (deadline.state !== 'consistent' || !Number.isFinite(reached)) return undefined
    return { residenceReachedOn: fromEpochDay(reached), deadline: deadline.day, days: reached - known.days['offer.deadline'].to }
  },
  'partner-not-assimilated': () => none,
  'required-diploma-missing': () => none,
  'file-must-be-complete': () => ({ notice: officialNotice }),
  'rules-not-certain': ({ rules }) => (rules.id === 'none' ? { because: 'none' } : { because: 'old', checkedOn: rules.checkedOn }),
}

const isDisputed = ({ fields }: Reading): boolean => fields.residence?.state === 'disputed'

const warning = <C extends keyof CaseWarningData>(code: C, data: CaseWarningData[C]): VerdictWarning => ({ code, data: { ...data } })

const onDeadline = (deadline: Inquiry['offer']['deadline']): { readonly deadline: PlainDate } | undefined =>
  deadline.state === 'consistent' ? { deadline: deadline.day } : undefined

const leapDay = ({ start }: Inquiry, known: Case): readonly VerdictWarning[] => {
  const reached = known.days['residence.reachedOn']
  if (!Number.isFinite(start.least) || reached.from !== reached.to || !Number.isFinite(reached.to)) return []
  const since = fromEpochDay(start.least)
  const residenceReachedOn = fromEpochDay(reached.to)
  return since.endsWith('-02-29') && !residenceReachedOn.endsWith('-02-29') ? [warning('leap-day', { since, residenceReachedOn })] : []
}

const printedWeekday = ({ offer: { deadline, reading } }: Inquiry): readonly VerdictWarning[] => {
  if (deadline.state !== 'consistent' || (reading.fields.deadline?.claims.length ?? 0) > 0) return []
  return [warning('printed-weekday-unknown', { deadline: deadline.day })]
}
