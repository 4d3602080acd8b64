export type {
  DateParts,
  DateStyle,
  Holiday,
  HolidayId,
  Instant,
  Order,
  PartialDate,
  PlainDate,
  Weekday,
  WeekdayWord,
} from './calendar/index.ts'
export {
  addDays,
  addYears,
  compareDates,
  compareInstants,
  daysBetween,
  earliestDay,
  endOfNoumeaDay,
  epochMs,
  formatDate,
  formatPartialDate,
  fromEpochDay,
  holidayNames,
  holidayOn,
  holidaysOf,
  instantFromEpochMs,
  isWeekend,
  isWorkingDay,
  knownDate,
  knownInstant,
  latestDay,
  monthNames,
  nextWorkingDay,
  noumeaDay,
  parseInstant,
  parsePartialDate,
  parsePlainDate,
  partsOf,
  plainDate,
  startOfNoumeaDay,
  toEpochDay,
  weekday,
  weekdayNames,
  weekdayOfWord,
  weekdayWord,
} from './calendar/index.ts'
export { checkOffer, coreChecks, diagnosticOf, gradeOf, runCheck } from './checks/checks.ts'
export type { KnownName, PluginData } from './contract/data.ts'
export type { Exporter, ExportOptions } from './contract/exporter.ts'
export { failureReason } from './contract/failure.ts'
export type { Decided, Decision, Field, FieldSpec, Found, Head, Line, Region, ValueShape, Words } from './contract/field.ts'
export { agree, field } from './contract/field.ts'
export type { CodeOf, DataFor, Message, Messages, Report, ReportAt, Say, Wording } from './contract/message.ts'
export type {
  CandidateExtOf,
  Check,
  CheckSpec,
  DeclaredFactsOf,
  DiagnosticsOf,
  ExportersOf,
  ExtOf,
  FieldsOf,
  Plugin,
  RenderersOf,
  SectionKind,
} from './contract/plugin.ts'
export { check, definePlugin } from './contract/plugin.ts'
export type { Renderer, RenderOptions } from './contract/renderer.ts'
export type { DeclaredFacts, PluginRule, Rule, RuleCondition, RuleFact, RuleFacts, RuleVersion, Said } from './contract/rule.ts'
export { rule } from './contract/rule.ts'
export type { Standard, StandardResult } from './contract/standard.ts'
export { type } from './contract/standard.ts'
export { noticeOfCopy } from './copy/notice-of-copy.ts'
export type { CopyLine } from './copy/parts.ts'
export type { Catalogue, CatalogueNames } from './diagnostics/catalogue.ts'
export { codePage, withMessages } from './diagnostics/catalogue.ts'
export type { DiagnosticCode, DiagnosticData, Purpose, Severity } from './diagnostics/codes.ts'
export { columnsOf } from './diagnostics/columns.ts'
export type { ExcerptOptions } from './diagnostics/render-excerpt.ts'
export { renderExcerpt } from './diagnostics/render-excerpt.ts'
export type { ReportedDiagnostic } from './diagnostics/report.ts'
export { report } from './diagnostics/report.ts'
export { diagnosticCodes, severityOf } from './diagnostics/severity.ts'
export type { Absence, Candidate, Known, ResidenceHistory, ResidencePeriod } from './eligibility/candidate.ts'
export type { ExplainedRule, Explanation, Sentence } from './eligibility/explanation.ts'
export type {
  ApplicationWindow,
  Because,
  Citation,
  Confidence,
  LocalEmployment,
  OfferQuote,
  Outcome,
  Reason,
  ResidenceCount,
  Verdict,
  VerdictOffer,
  VerdictStatus,
  VerdictWarning,
  WindowState,
} from './eligibility/verdict.ts'
export type { Locale } from './locale.ts'
export { locales } from './locale.ts'
export type { ComparableBlock, ComparableOffer, ComparableSection, ComparableText } from './offer/comparable.ts'
export { comparable } from './offer/comparable.ts'
export type {
  Application,
  Availability,
  Block,
  Contact,
  Corps,
  CorpsEntry,
  Fact,
  FieldId,
  Footnote,
  Inline,
  ListItem,
  Mark,
  Offer,
  Reference,
  Residence,
  ResidenceEntry,
  ResidenceWords,
  Route,
  Section,
  SectionId,
} from './offer/offer.ts'
export { fieldIds, sectionIds } from './offer/offer.ts'
export { type OverlongPublication, overlongPublication } from './offer/publication.ts'
export { residenceThreshold } from './offer/residence-threshold.ts'
export type { DocumentPath } from './offer/shape.ts'
export { type SoundOffer, soundOffer } from './offer/sound-offer.ts'
export type { AppliedCorrection, CorrectedReading, Correction } from './reading/corrections.ts'
export { applyCorrections } from './reading/corrections.ts'
export type {
  Claim,
  CoreDiagnostic,
  Diagnostic,
  Edit,
  FieldReading,
  FieldState,
  OutlineEntry,
  ProducedBy,
  Reading,
  Suggestion,
} from './reading/reading.ts'
export type { Excerpt } from './source/excerpt.ts'
export { excerptOf } from './source/excerpt.ts'
export type { Position, SourceGiven, SourceInfo, SourceText } from './source/source.ts'
export { lineCount, lineSpan, positionAt, sliceOf, sourceText } from './source/source.ts'
export type { Span } from './source/span.ts'
export { hullOf } from './source/span.ts'
export type { UsageErrorCode } from './usage-error.ts'
export { AvpUsageError } from './usage-error.ts'
export { cleanText, safeHref, withoutColon } from './view/clean.ts'
export { toView } from './view/to-view.ts'
export { typeset } from './view/typeset.ts'
export type {
  View,
  ViewBlock,
  ViewFact,
  ViewFactValue,
  ViewInline,
  ViewItem,
  ViewLinkLabels,
  ViewLinks,
  ViewMark,
  ViewMeta,
  ViewOptions,
  ViewPlugin,
  ViewSection,
  ViewSectionId,
  ViewStatus,
  ViewTerm,
  ViewWordsLanguage,
} from './view/view.ts'
