import * as z from 'zod'
import { shapeWords } from './boundary.ts'
import { type ShapeKind, schemas } from './validate.ts'

/** A JSON Schema document of draft 2020-12. */
export interface JsonSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  /** `urn:avpkit:<shape>:<version>` */
  readonly $id: string
  readonly title: string
  readonly [keyword: string]: unknown
}

const titles: { readonly [K in ShapeKind]: string } = {
  offer: 'Offer',
  reading: 'Reading',
  verdict: 'Verdict',
  candidate: 'Candidate',
}

/**
 * Makes the JSON Schema of a document of the contract, draft 2020-12, from the schema that {@link validate} uses.
 *
 * What it can't say is left to {@link validate}: that a day exists, that spans don't end before they start, that an outline is parallel
 * to the sections.
 *
 * @example
 * ```ts
 * jsonSchema('offer').$id // 'urn:avpkit:offer:1'
 * ```
 */
export const jsonSchema = (kind: ShapeKind): JsonSchema => {
  const { $schema: _, ...shape } = z.toJSONSchema(schemas[kind], { metadata: shapeWords, io: 'input', override: withoutNoise })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:avpkit:${kind}:1`, title: titles[kind], ...shape }
}

/** Takes away what is true of all JSON: keys are texts, whole numbers are safe ones. */
const withoutNoise = ({ jsonSchema: shape }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  delete shape.propertyNames
  if (shape.maximum === Number.MAX_SAFE_INTEGER) delete shape.maximum
  if (shape.minimum === Number.MIN_SAFE_INTEGER) delete shape.minimum
}
