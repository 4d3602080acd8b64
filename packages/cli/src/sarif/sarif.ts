import { positionAt, type ReportedDiagnostic, type Severity, type SourceText, type Span } from '@avpkit/core'

const levels: { readonly [S in Severity]: 'error' | 'warning' | 'note' } = { error: 'error', warning: 'warning', info: 'note' }

const uriOf = (id: string): string => (id === '-' ? 'stdin' : encodeURI(id).replace(/[#?]/g, encodeURIComponent))

const regionOf = (source: SourceText, [start, end]: Span): object => {
  const from = positionAt(source, start)
  const to = positionAt(source, end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

const locationOf = (source: SourceText, span: Span | undefined): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(source.info.id) }, ...(span && { region: regionOf(source, span) }) },
})

const fixesOf = ({ suggestion, fix }: ReportedDiagnostic, source: SourceText): readonly object[] => {
  if (!suggestion || suggestion.edits.length === 0) return []
  const replacements = suggestion.edits.map(({ span, text }) => ({
    deletedRegion: regionOf(source, span),
    insertedContent: { text },
  }))
  return [
    {
      ...(fix !== undefined && { description: { text: fix } }),
      artifactChanges: [{ artifactLocation: { uri: uriOf(source.info.id) }, replacements }],
    },
  ]
}

const resultOf = (finding: ReportedDiagnostic, source: SourceText): object => {
  const { code, severity, message, fix, span, related = [] } = finding
  const fixes = fixesOf(finding, source)
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    locations: [locationOf(source, span)],
    ...(related.length > 0 && { relatedLocations: related.map((other) => locationOf(source, other.span)) }),
    ...(fixes.length > 0 && { fixes }),
  }
}

/** Findings of many texts as one run of SARIF 2.1.0, the format of code review tools (OASIS standard). */
export class SarifRun {
  private readonly version: string
  private readonly codes = new Set<string>()
  private readonly results: object[] = []

  constructor(version: string) {
    this.version = version
  }

  add(source: SourceText, findings: readonly ReportedDiagnostic[]): void {
    for (const finding of findings) {
      this.codes.add(finding.code)
      this.results.push(resultOf(finding, source))
    }
  }

  /** The whole log. */
  log(): object {
    const rules = [...this.codes].sort().map((id) => ({ id }))
    return {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'avp', version: this.version, rules } }, columnKind: 'utf16CodeUnits', results: this.results }],
    }
  }
}
