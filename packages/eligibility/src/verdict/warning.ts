import type { HolidayId, PlainDate, WeekdayWord } from '@avpkit/core'
import type { CandidateFaultData } from '../candidate/diagnose.ts'
import type { DoubtOnDates } from '../window/deadline.ts'

/** What each warning of a rule holds besides `rule`, its id. Codes that diagnostics have too mean the same here. */
export interface RuleWarningData {
  'not-yet-open': { readonly postedOn: PlainDate }
  'last-day': { readonly deadline: PlainDate }
  'deadline-may-be-extended': { readonly deadline: PlainDate }
  'deadline-missing': { readonly [key: string]: never }
  'deadline-doubtful': {
    readonly printed: PlainDate
    readonly doubt: DoubtOnDates
    readonly printedWeekday?: WeekdayWord
    readonly suggestion?: PlainDate
  }
  'deadline-extended': { readonly initial: PlainDate; readonly deadline: PlainDate }
  'deadline-on-holiday': { readonly deadline: PlainDate; readonly holiday: HolidayId }
  'deadline-on-weekend': { readonly deadline: PlainDate }
  'deadline-from-open-data': { readonly deadline: PlainDate }
  'via-hierarchy': { readonly [key: string]: never }
  'route-not-open': { readonly [key: string]: never }
  'residence-missing': { readonly [key: string]: never }
  'residence-empty': { readonly [key: string]: never }
  'residence-unreadable': { readonly printed: string }
  'residence-disputed': { readonly [key: string]: never }
  'residence-unusual-years': { readonly years: number }
  'residence-reached-soon': { readonly residenceReachedOn: PlainDate; readonly deadline: PlainDate; readonly days: number }
  'partner-not-assimilated': { readonly [key: string]: never }
  'required-diploma-missing': { readonly [key: string]: never }
  'file-must-be-complete': { readonly notice: string }
  'rules-not-certain': { readonly because: 'none' | 'old'; readonly checkedOn?: PlainDate }
}

/** What each other warning holds. `path` leads to the fact of the person. */
export interface CaseWarningData {
  /** A stay that began on a 29 February, counted to a year without one. */
  'leap-day': { readonly since: PlainDate; readonly residenceReachedOn: PlainDate }
  'scope-not-offered': { readonly path: readonly string[]; readonly scopes: readonly string[] }
  /** The offer came without its text: whether a weekday was printed beside the deadline isn't known. */
  'printed-weekday-unknown': { readonly deadline: PlainDate }
}

type Pathed<D> = { readonly [C in keyof D]: D[C] & { readonly path: readonly (string | number)[] } }

/** The data of every warning, by its code. Codes are for ever. */
export interface WarningData extends RuleWarningData, CaseWarningData, Pathed<CandidateFaultData> {}

export type WarningCode = keyof RuleWarningData
