import { type Catalogue, type Reading, type ReportedDiagnostic, report, type Severity, type SourceText, typeset } from '@avpkit/core'

/** A finding in words, with its number on the page. */
export interface Point extends ReportedDiagnostic {
  readonly number: number
}

const order: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 }

/** Findings in words, the gravest first, then in the order of the text. */
export const pointsOf = (reading: Reading, source: SourceText, catalogue: Catalogue): readonly Point[] =>
  report(reading, source, catalogue)
    .toSorted((a, b) => order[a.severity] - order[b.severity] || (a.span?.[0] ?? Infinity) - (b.span?.[0] ?? Infinity))
    .map((finding, index) => ({
      ...finding,
      number: index + 1,
      message: typeset(finding.message, catalogue.locale),
      ...(finding.fix !== undefined && { fix: typeset(finding.fix, catalogue.locale) }),
    }))

/** How many findings of each severity there are. */
export type FindingCounts = { readonly [S in Severity]: number }

export const countsOf = (findings: readonly { readonly severity: Severity }[]): FindingCounts => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
