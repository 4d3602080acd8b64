import type { Diagnostic } from '@avpkit/core'
import { endsBeforeMissions, type Seen } from './source.ts'

/** The end of a notice; a text that stops before it is told of by one finding. */
const atTheEnd = ['profile-missing', 'contact-missing', 'application-missing']

/** A date that isn't in the calendar stands there all the same. */
const whenInvalid: { readonly [field: string]: string } = { deadline: 'deadline-missing', postedOn: 'posting-date-missing' }

const missingAtEnd = (ends: readonly Diagnostic[], found: readonly Diagnostic[], seen: Seen): readonly string[] => {
  if (seen.purpose === 'draft') return []
  const [end] = ends
  if (end) return end.code === 'source-truncated' || endsBeforeMissions(seen) ? [...atTheEnd, 'missions-missing'] : atTheEnd
  const both = ['contact-missing', 'application-missing']
  return both.every((code) => found.some((diagnostic) => diagnostic.code === code)) ? both : []
}

/**
 * The findings that say something of their own: what follows from the end of the text, or from a date that doesn't exist, is left out.
 *
 * A draft is to be completed, so it is told of each part that it lacks.
 */
export const unexplained = (
  found: readonly Diagnostic[],
  reported: readonly Diagnostic[],
  ends: readonly Diagnostic[],
  seen: Seen,
): readonly Diagnostic[] => {
  const invalid = reported.flatMap(({ code, path: [field] }) => (code === 'date-invalid' ? [whenInvalid[`${field}`]] : []))
  const explained = new Set([...missingAtEnd(ends, found, seen), ...invalid])
  return found.filter(({ code }) => !explained.has(code))
}
