export type {
  Check,
  Claim,
  Decided,
  Decision,
  Field,
  FieldSpec,
  Found,
  Head,
  Line,
  Message,
  Messages,
  Plugin,
  Region,
  Renderer,
  RenderOptions,
  Report,
  ReportAt,
  SectionKind,
  Standard,
  Wording,
  Words,
} from '@avpkit/core'
export { AvpUsageError, agree, check, definePlugin, field, type } from '@avpkit/core'
export { readers } from '@avpkit/parser'
export { createKit, type Kit, type KitOffer, type KitParts, type KitReading } from './kit.ts'
