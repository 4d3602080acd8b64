export type {
  CheckSpec,
  Citation,
  Claim,
  Confidence,
  Decided,
  Decision,
  Exporter,
  ExportOptions,
  FieldSpec,
  Found,
  Head,
  KnownName,
  Line,
  Message,
  Messages,
  PlainDate,
  Plugin,
  PluginData,
  Region,
  Renderer,
  RenderOptions,
  Report,
  ReportAt,
  Rule,
  RuleCondition,
  RuleFact,
  RuleFacts,
  RuleVersion,
  Said,
  SectionKind,
  Span,
  Standard,
  Wording,
  Words,
} from '@avpkit/core'
export { AvpUsageError, agree, definePlugin, knownDate, type } from '@avpkit/core'
export type { Statement } from '@avpkit/parser'
export { readers, wordTools } from '@avpkit/parser'
export { createKit, type Kit, type KitCandidate, type KitOffer, type KitParts, type KitReading } from './kit.ts'
export { type Check, check, type Field, field, type PluginRule, rule } from './made.ts'
export { messagesOf } from './messages.ts'
