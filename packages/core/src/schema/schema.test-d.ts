import type * as z from 'zod'
import type { Candidate } from '../eligibility/candidate.ts'
import type { Verdict } from '../eligibility/verdict.ts'
import type { Offer } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'
import type { candidateSchema } from './candidate.ts'
import type { offerSchema } from './offer.ts'
import type { readingSchema } from './reading.ts'
import type { verdictSchema } from './verdict.ts'

type Leaf = string | number | boolean | null | undefined

/** Makes everything `readonly` and writes intersections as one object, so that two types can be compared. */
type DeepReadonly<T> = unknown extends T ? T : T extends Leaf ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> }

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Same<Schema extends z.ZodType, Written> = Equal<DeepReadonly<z.output<Schema>>, DeepReadonly<Written>>

const proven = <_ extends true>(): void => {}

proven<Same<typeof offerSchema, Offer>>()
proven<Same<typeof readingSchema, Reading>>()
proven<Same<typeof verdictSchema, Verdict>>()
proven<Same<typeof candidateSchema, Candidate>>()

type Changed<T, K extends keyof T, V> = Omit<T, K> & { [_ in K]: V }

// The comparison itself can fail: in a key that may be `undefined`, in a brand, in a key that is missing, deep in a block.
// @ts-expect-error
proven<Same<typeof offerSchema, Omit<Offer, 'title'> & { title?: string | undefined }>>()
// @ts-expect-error
proven<Same<typeof offerSchema, Omit<Offer, 'deadline'> & { deadline?: string }>>()
// @ts-expect-error
proven<Same<typeof offerSchema, Omit<Offer, 'service'>>>()
// @ts-expect-error
proven<Same<typeof offerSchema, Changed<Offer, 'sections', readonly { id: string; blocks: readonly string[] }[]>>>()
// @ts-expect-error
proven<Same<typeof verdictSchema, Changed<Verdict, 'status', string>>>()
// @ts-expect-error
proven<Same<typeof candidateSchema, Changed<Candidate, 'residence', 'unknown'>>>()
