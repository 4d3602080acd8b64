import type { Decided } from '../contract/field.ts'
import type { Messages, ReportAt } from '../contract/message.ts'
import type { Check } from '../contract/plugin.ts'
import type { DiagnosticCode, Purpose, Severity } from '../diagnostics/codes.ts'
import { severityOf } from '../diagnostics/severity.ts'
import type { Offer } from '../offer/offer.ts'
import type { Diagnostic } from '../reading/reading.ts'
import { availabilityCheck, closedDayCheck, extensionCheck, orderCheck, referenceDateCheck, spanCheck, weekdayCheck } from './dates.ts'
import { endCheck, missingCheck } from './missing.ts'

/** Looks at the whole offer after its fields were decided, in the order in which findings are listed. */
export const coreChecks: { readonly [id: string]: Check } = {
  missing: missingCheck,
  end: endCheck,
  weekday: weekdayCheck,
  order: orderCheck,
  span: spanCheck,
  extension: extensionCheck,
  referenceDate: referenceDateCheck,
  closedDay: closedDayCheck,
  availability: availabilityCheck,
}

/** Severity of a code: its own among a plug-in's messages, else core's for the purpose. */
export const gradeOf = (code: string, messages: Messages, purpose: Purpose): Severity | 'off' =>
  messages[code]?.severity ?? severityOf(code as DiagnosticCode, purpose)

/** A diagnostic of a field or check at `root`; `undefined` when the purpose doesn't expect what it misses. */
export const diagnosticOf = (
  code: string,
  data: unknown,
  { span, suggestion, related, path = [] }: ReportAt,
  root: readonly string[],
  severity: Severity | 'off',
): Diagnostic | undefined =>
  severity === 'off'
    ? undefined
    : {
        code,
        severity,
        path: [...root, ...path],
        ...(span && { span }),
        data: data as Diagnostic['data'],
        ...(suggestion && { suggestion }),
        ...(related && { related }),
      }

/** Runs one check and gives its findings. */
export const runCheck = (check: Check, decided: Decided, purpose: Purpose): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  check.run(decided, (code, data, at = {}) => {
    const diagnostic = diagnosticOf(code, data, at, [], gradeOf(code, check.messages, purpose))
    if (diagnostic) found.push(diagnostic)
  })
  return found
}

/**
 * Checks an offer that comes without its text: order of dates, closed days, what is missing.
 *
 * What only the text shows (the printed weekday, two claims for one field) can't be found here.
 */
export const checkOffer = (offer: Offer, purpose: Purpose = 'published'): readonly Diagnostic[] => {
  const decided: Decided = { offer, claimOf: () => undefined, linesOf: () => [], body: [] }
  return Object.values(coreChecks).flatMap((check) => runCheck(check, decided, purpose))
}
