import * as z from 'zod'
import { described, named, open, optional } from './boundary.ts'
import { instantSchema, instantTextSchema, partialDateSchema, plainDateSchema, spanSchema } from './texts.ts'

const text = z.string()
const outcome = z.enum(['met', 'not-met', 'unknown', 'not-applied'])

const windowSchema = open({
  state: z.enum(['not-yet-open', 'open', 'last-day', 'closed', 'unknown']),
  closesAt: optional(instantSchema, "First instant after the deadline's day"),
  daysLeft: optional(z.int(), "Whole days after today until the deadline's day"),
  history: optional(z.array(open({ deadline: plainDateSchema, seenAt: optional(instantSchema) }))),
})

const citationSchema = open({ title: text, article: optional(text), url: optional(text), seenOn: optional(plainDateSchema) })

const becauseSchema = named(
  'Because',
  z.discriminatedUnion('op', [
    open({
      op: z.enum(['all', 'any']),
      outcome,
      get of(): z.ZodArray<typeof becauseSchema> {
        return z.array(becauseSchema)
      },
    }),
    open({
      op: z.literal('not'),
      outcome,
      get of(): z.ZodTuple<[typeof becauseSchema], null> {
        return z.tuple([becauseSchema])
      },
    }),
    open({
      op: z.enum(['is', 'compare']),
      outcome,
      fact: text,
      relation: z.enum(['is', 'in', 'at-least', 'at-most', 'before', 'after']),
      expected: z.unknown(),
      actual: optional(z.unknown()),
    }),
  ]),
  'An evaluated condition: the explanation itself',
)

const reasonSchema = open({
  rule: text,
  outcome,
  because: becauseSchema,
  citations: z.array(citationSchema),
  confidence: z.enum(['confirmed', 'likely', 'convention', 'unknown']),
  facts: z.array(text),
  spans: z.array(spanSchema),
  quotes: optional(z.array(open({ field: text, text, span: optional(spanSchema) })), 'Words of the offer that the rule rests on'),
  policies: optional(z.record(z.string(), z.string()), 'Choices that no text was found to make and that the outcome rests on'),
})

const countingSchema = open({
  years: described(z.int().min(0), 'Years that the offer asks for'),
  since: optional(partialDateSchema),
  reference: optional(plainDateSchema, 'Day on which the duration is assessed'),
  completed: optional(z.int().min(0), 'Whole years that are surely reached by then'),
})

/** Schema of a verdict; its output is `Verdict`. Keys that this version doesn't know pass through. */
export const verdictSchema = described(
  open({
    kind: z.literal('verdict'),
    schemaVersion: z.literal(1),
    at: instantSchema,
    rules: described(z.string(), "Id of the rule set, chosen by the offer's deadline"),
    offer: open({ number: optional(text), sha256: optional(text), url: optional(text), retrievedAt: optional(instantTextSchema) }),
    status: z.enum(['priority', 'no-priority', 'not-applicable', 'closed', 'barred', 'undetermined']),
    window: windowSchema,
    localEmployment: z.enum([
      'priority-citizen',
      'priority-resident',
      'no-minimum',
      'no-priority',
      'not-applicable',
      'route-not-open',
      'undetermined',
    ]),
    bars: described(z.array(z.string()), 'Certain bars only'),
    reasons: z.array(reasonSchema),
    missing: described(z.array(z.string()), 'Facts that could still change the status, most decisive first'),
    unasked: described(z.array(z.string()), 'Unknown facts of possible bars'),
    warnings: z.array(open({ code: text, data: z.record(z.string(), z.unknown()) })),
    threshold: optional(plainDateSchema, 'Residence since this day or before gives priority; from the offer alone'),
    residenceReachedOn: optional(plainDateSchema, 'First day on which the declared residence reaches the duration asked for'),
    counting: optional(countingSchema, 'How the declared residence was counted'),
  }),
  'Where a person stands for an offer at a moment. Personal data: it repeats what the person declared.',
)
