import * as z from 'zod'
import { described, named, open, optional } from './boundary.ts'
import { offerSchema, sectionIdSchema } from './offer.ts'
import { countSchema, instantTextSchema, spanSchema } from './texts.ts'

const text = z.string()
const anyData = z.record(z.string(), z.unknown())

const sourceInfoSchema = open({
  id: described(z.string(), 'How the caller names the text: a path, an address, -'),
  length: described(z.int().min(0), 'In UTF-16 code units'),
  mediaType: text,
  sha256: optional(text),
  url: optional(text),
  retrievedAt: optional(instantTextSchema),
})

const claimSchema = open({
  value: z.unknown(),
  span: spanSchema,
  pieces: optional(z.array(spanSchema), "Where the words stand when they aren't contiguous"),
  parts: optional(z.record(z.string(), spanSchema), 'Where keys of the value stand'),
  detail: optional(anyData),
  by: described(z.string(), 'Who claims it: core/deadline'),
})

const fieldReadingSchema = named(
  'FieldReading',
  open({
    state: z.enum(['stated', 'implied', 'disputed', 'empty', 'unreadable', 'absent', 'corrected', 'supplied']),
    chosen: optional(countSchema, 'Index into claims'),
    claims: z.array(claimSchema),
  }).refine(({ chosen, claims }) => chosen === undefined || chosen < claims.length, {
    path: ['chosen'],
    params: { expected: 'chosen-claim' },
  }),
)

const suggestionSchema = open({
  value: optional(z.unknown()),
  edits: z.array(open({ span: spanSchema, text })),
})

const diagnosticSchema = named(
  'Diagnostic',
  open({
    code: text,
    severity: z.enum(['error', 'warning', 'info']),
    path: described(z.array(z.union([z.string(), z.number()])), 'Keys into the offer; the first finds the field'),
    span: optional(spanSchema),
    data: anyData,
    suggestion: optional(suggestionSchema),
    related: optional(z.array(open({ span: spanSchema }))),
  }),
)

const outlineEntrySchema = open({
  id: sectionIdSchema,
  span: spanSchema,
  heading: optional(spanSchema),
  blocks: z.array(spanSchema),
})

/** Schema of a reading; its output is `Reading`. Keys that this version doesn't know pass through. */
export const readingSchema = described(
  open({
    kind: z.literal('reading'),
    schemaVersion: z.literal(1),
    source: sourceInfoSchema,
    producedBy: optional(open({ avpkit: text, plugins: z.record(z.string(), z.string()) })),
    offer: offerSchema,
    fields: described(z.record(z.string(), fieldReadingSchema), 'One entry for each registered field, absent ones too'),
    outline: described(z.array(outlineEntrySchema), 'Parallel to offer.sections'),
    diagnostics: z.array(diagnosticSchema),
    unread: described(z.array(spanSchema), 'Text that no field or section claimed'),
  }).refine(({ offer, outline }) => outline.length === offer.sections.length, {
    path: ['outline'],
    params: { expected: 'outline-parallel' },
  }),
  'What was read from a text: the offer, where each value stands, and every doubt',
)
