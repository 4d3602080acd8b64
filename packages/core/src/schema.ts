export { candidateSchema } from './schema/candidate.ts'
export type { IssueCode } from './schema/issue.ts'
export { type JsonSchema, jsonSchema } from './schema/json-schema.ts'
export { offerSchema } from './schema/offer.ts'
export type { Flaw, Path } from './schema/plain.ts'
export { readingSchema } from './schema/reading.ts'
export {
  type Issue,
  type Refused,
  type ShapeKind,
  type Shapes,
  type Valid,
  type ValidateOptions,
  type ValidDocument,
  validate,
  validateAs,
} from './schema/validate.ts'
export { verdictSchema } from './schema/verdict.ts'
