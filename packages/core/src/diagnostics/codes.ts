import type { PlainDate, WeekdayWord } from '../calendar/index.ts'

/**
 * - `error`: a decision would rest on it and it is wrong or contradictory
 * - `warning`: look at it
 * - `info`: worth knowing
 */
export type Severity = 'error' | 'warning' | 'info'

/** What a text is expected to hold. A draft needs all but its reference; an extract (a first page) none of its missing end. */
export type Purpose = 'published' | 'draft' | 'extract'

type Nothing = { readonly [key: string]: never }

/** Data of each finding, by code. Codes are for ever; the sentences made from them are not. */
export interface DiagnosticData {
  'source-empty': Nothing
  'source-not-an-offer': { readonly labels: number }
  /** `tail`: the last words; `unchecked`: fields and sections that may stand in the missing end. */
  'source-truncated': { readonly tail: string; readonly unchecked: readonly string[] }
  'source-incomplete': { readonly unchecked: readonly string[] }
  'source-mojibake': { readonly repaired: number }
  'source-control-characters': { readonly count: number }
  'source-too-large': { readonly length: number; readonly limit: number }
  'source-no-text-layer': { readonly pages: number }
  'source-encrypted': Nothing
  'source-malformed': { readonly reason: string }
  'source-deadline-exceeded': { readonly limitMs: number }
  'title-missing': Nothing
  'employer-missing': Nothing
  'corps-missing': Nothing
  'workplace-missing': Nothing
  'missions-missing': Nothing
  'reference-missing': Nothing
  'reference-malformed': { readonly printed: string }
  'reference-date-differs': { readonly reference: PlainDate; readonly posted: PlainDate }
  'posting-date-missing': Nothing
  'deadline-missing': { readonly posted?: PlainDate; readonly usual?: PlainDate }
  'date-invalid': { readonly printed: string }
  /** `printed` and `actual`: weekdays in French; `suggested`: the day probably meant. */
  'date-weekday-mismatch': {
    readonly printed: WeekdayWord
    readonly actual: WeekdayWord
    readonly date: PlainDate
    readonly suggested?: PlainDate
    readonly posted?: PlainDate
  }
  'deadline-before-posting': {
    readonly deadline: PlainDate
    readonly posted: PlainDate
    readonly reference?: PlainDate
    readonly swap: boolean
  }
  'deadline-unusual-span': { readonly days: number; readonly posted: PlainDate; readonly deadline: PlainDate; readonly usual: PlainDate }
  'deadline-extended': { readonly initial?: PlainDate; readonly deadline?: PlainDate }
  'deadline-on-holiday': { readonly deadline: PlainDate; readonly holiday: string; readonly workingDay: PlainDate }
  'deadline-on-weekend': { readonly deadline: PlainDate; readonly workingDay: PlainDate }
  'availability-before-posting': { readonly available: PlainDate; readonly posted: PlainDate }
  'residence-missing': Nothing
  'residence-empty': { readonly label: string }
  'residence-unreadable': { readonly printed: string; readonly suggested?: string }
  'residence-unusual-years': { readonly years: number }
  'residence-route-disputed': { readonly label: string; readonly value: string }
  'availability-missing': Nothing
  'respnc-job-missing': Nothing
  'contact-missing': Nothing
  'application-missing': Nothing
  'profile-missing': Nothing
  'footnote-missing': { readonly mark: string }
  /** `values`: what the claims say, in the order of the text. */
  'field-disputed': { readonly field: string; readonly values: readonly string[] }
  'field-repeated': { readonly field: string; readonly values: readonly string[] }
  'label-misspelt': { readonly printed: string; readonly understood: string }
  'text-unread': { readonly lines: number; readonly first: string }
  'open-data-conflict': { readonly column: string; readonly text: string; readonly record: string }
  /** A plug-in's reader, combine or check failed; the rest went on. */
  'plugin-failed': { readonly plugin: string; readonly where: string; readonly reason: string }
}

export type DiagnosticCode = keyof DiagnosticData
