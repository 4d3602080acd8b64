import type { DiagnosticCode, Purpose, Severity } from './codes.ts'

type Levels = { readonly [P in Purpose]: Severity | 'off' }

const always = (severity: Severity): Levels => ({ published: severity, draft: severity, extract: severity })
const levels = (published: Severity | 'off', draft: Severity | 'off', extract: Severity | 'off'): Levels => ({ published, draft, extract })

const table: { readonly [C in DiagnosticCode]: Levels } = {
  'source-empty': always('error'),
  'source-not-an-offer': always('error'),
  'source-truncated': always('info'),
  'source-incomplete': levels('info', 'off', 'off'),
  'source-mojibake': always('warning'),
  'source-control-characters': always('info'),
  'source-too-large': always('error'),
  'source-no-text-layer': always('error'),
  'source-encrypted': always('error'),
  'source-malformed': always('error'),
  'source-deadline-exceeded': always('error'),
  'title-missing': always('warning'),
  'employer-missing': always('warning'),
  'corps-missing': always('warning'),
  'workplace-missing': levels('warning', 'error', 'warning'),
  'missions-missing': levels('warning', 'error', 'off'),
  'reference-missing': levels('warning', 'off', 'warning'),
  'reference-malformed': always('warning'),
  'reference-date-differs': always('warning'),
  'posting-date-missing': levels('warning', 'warning', 'warning'),
  'deadline-missing': always('error'),
  'date-invalid': always('error'),
  'date-weekday-mismatch': always('error'),
  'deadline-before-posting': always('error'),
  'deadline-unusual-span': levels('info', 'warning', 'info'),
  'deadline-extended': always('info'),
  'deadline-on-holiday': always('warning'),
  'deadline-on-weekend': always('warning'),
  'availability-before-posting': always('warning'),
  'residence-missing': always('warning'),
  'residence-empty': levels('warning', 'error', 'warning'),
  'residence-unreadable': always('warning'),
  'residence-unusual-years': always('warning'),
  'residence-route-disputed': always('warning'),
  'availability-missing': always('info'),
  'respnc-job-missing': always('info'),
  'contact-missing': levels('info', 'error', 'off'),
  'application-missing': levels('info', 'error', 'off'),
  'profile-missing': levels('info', 'error', 'off'),
  'footnote-missing': levels('info', 'warning', 'info'),
  'field-disputed': always('warning'),
  'field-repeated': always('warning'),
  'label-misspelt': always('info'),
  'text-unread': always('info'),
  'open-data-conflict': always('warning'),
  'plugin-failed': always('warning'),
}

/**
 * How grave a finding is for a purpose; `off` when it isn't reported then.
 *
 * @example
 * ```ts
 * severityOf('contact-missing', 'draft') // 'error'
 * ```
 */
export const severityOf = (code: DiagnosticCode, purpose: Purpose): Severity | 'off' => table[code][purpose]

/** All codes, in the order of the documentation. */
export const diagnosticCodes = Object.keys(table) as readonly DiagnosticCode[]
