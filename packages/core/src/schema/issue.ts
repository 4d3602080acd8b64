import type * as z from 'zod'
import { candidateKeys } from './candidate.ts'
import type { Flaw, Path, Plain } from './plain.ts'

/** What is wrong, as a word that never changes; sentences may. */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'out-of-range'
  | 'inconsistent'
  | 'unknown-key'
  | 'unknown-kind'
  | 'unknown-version'
  | 'not-an-object'
  | Flaw['code']
  | 'more'

/** What should stand there; put into words by each language. */
export type Expected =
  | { readonly type: string }
  | { readonly values: readonly unknown[] }
  | { readonly keys: readonly string[] }
  | { readonly form: string }
  | { readonly least: number }
  | { readonly most: number }
  | { readonly size: number }
  | { readonly oneOf: readonly Expected[] }

/** What stands there: nothing, a value, or something that JSON doesn't have. */
export type Found = { readonly nothing: true } | { readonly value: Plain } | { readonly foreign: string }

/** A finding before it is put into words. */
export interface Finding {
  readonly code: IssueCode
  readonly path: Path
  readonly found: Found
  readonly expected: Expected
}

/** Forms that speak of several values at once; the other forms are ways of writing one text. */
const relations: readonly string[] = ['span-order', 'marks-inside', 'chosen-claim', 'outline-parallel']

/** Says what zod found in our own terms; zod's words and version stay behind this function. */
export const findingsOf = (issue: z.core.$ZodIssue, document: Plain): readonly Finding[] => {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, pathOf(issue.path), document)
  if (issue.code === 'invalid_union') {
    const way = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0))
    if (way) return way.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] }, document))
  }
  const path = pathOf(issue.path)
  const found = foundAt(document, path)
  const expected = expectedBy(issue)
  return [{ code: codeOf(issue, path, found), path, found, expected }]
}

const codeOf = (issue: z.core.$ZodIssue, path: Path, found: Found): IssueCode => {
  if ('nothing' in found) return 'missing'
  if (issue.code === 'invalid_value' && path.at(-1) === 'schemaVersion') return 'unknown-version'
  if (issue.code === 'custom') return relations.includes(formOf(issue)) ? 'inconsistent' : 'wrong-format'
  return codes[issue.code] ?? 'wrong-value'
}

const codes: { readonly [code: string]: IssueCode } = {
  invalid_type: 'wrong-type',
  invalid_format: 'wrong-format',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
}

const expectedBy = (issue: z.core.$ZodIssue): Expected => {
  switch (issue.code) {
    case 'invalid_type':
      return { type: issue.expected }
    case 'invalid_value':
      return { values: issue.values }
    case 'invalid_union':
      return unionExpected(issue)
    case 'too_small':
      return issue.origin === 'array' ? { size: Number(issue.minimum) } : { least: Number(issue.minimum) }
    case 'too_big':
      return issue.origin === 'array' ? { size: Number(issue.maximum) } : { most: Number(issue.maximum) }
    case 'invalid_format':
      return { form: issue.format }
    default:
      return { form: formOf(issue) }
  }
}

const unionExpected = (issue: z.core.$ZodIssueInvalidUnion): Expected => {
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined
  return known ? { values: known } : { oneOf: issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedBy)) }
}

const formOf = (issue: z.core.$ZodIssue): string => {
  const form: unknown = issue.code === 'custom' ? issue.params?.expected : undefined
  return typeof form === 'string' ? form : ''
}

const unknownKeys = (keys: readonly string[], path: Path, document: Plain): readonly Finding[] => {
  const known = candidateKeys[path.filter((key) => typeof key === 'string').join('.')] ?? []
  return keys.map((key) => ({
    code: 'unknown-key',
    path: [...path, key],
    found: foundAt(document, [...path, key]),
    expected: { keys: known },
  }))
}

/** Our documents are plain JSON: no key is a symbol. */
const pathOf = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key))

const foundAt = (document: Plain, path: Path): Found => {
  let here = document
  for (const key of path) {
    const next = memberOf(here, key)
    if (next === undefined) return { nothing: true }
    here = next
  }
  return { value: here }
}

const memberOf = (container: Plain, key: string | number): Plain | undefined => {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key)) return undefined
  return Reflect.get(container, key)
}
