import { describe, expect, test } from 'vitest'
import { jsonSchema } from './json-schema.ts'
import type { ShapeKind } from './validate.ts'

const kinds: readonly ShapeKind[] = ['offer', 'reading', 'verdict', 'candidate']

/** All values below a value, itself included. */
const within = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value]

const referencesIn = (schema: unknown): readonly string[] =>
  within(schema).flatMap((value) =>
    typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [],
  )

const at = (schema: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined), schema)

describe.each(kinds)('the JSON Schema of %s', (kind) => {
  const schema = jsonSchema(kind)

  test('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:avpkit:${kind}:1`,
      title: kind[0]?.toUpperCase() + kind.slice(1),
      type: 'object',
    })
    expect(schema.description).toMatch(/^\p{Lu}.+/u)
  })

  test('is JSON, whole, and of our own making each time', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(jsonSchema(kind)).toEqual(schema)
    expect(jsonSchema(kind)).not.toBe(schema)
  })

  test('defines every shape that it refers to, and refers to every shape that it defines', () => {
    const defined = Object.keys(at(schema, '$defs') ?? {}).map((name) => `#/$defs/${name}`)
    expect(new Set(referencesIn(schema))).toEqual(new Set(defined))
  })

  test('has a pattern or a format for every text that is a date', () => {
    const dates = ['PlainDate', 'PartialDate', 'Instant'].flatMap((name) => at(schema, '$defs', name) ?? [])
    for (const date of dates) expect(at(date, 'pattern') ?? at(date, 'format')).toBeDefined()
  })
})

describe('the JSON Schemas', () => {
  test('ask for what the shapes need, and no more', () => {
    expect(jsonSchema('offer').required).toEqual(['kind', 'schemaVersion', 'sections'])
    expect(jsonSchema('reading').required).toEqual([
      'kind',
      'schemaVersion',
      'source',
      'offer',
      'fields',
      'outline',
      'diagnostics',
      'unread',
    ])
    expect(jsonSchema('candidate')).not.toHaveProperty('required')
  })

  test('let unknown keys pass, except in a candidate', () => {
    for (const kind of ['offer', 'reading', 'verdict'] as const) {
      for (const value of within(jsonSchema(kind))) expect(value).not.toMatchObject({ additionalProperties: false })
    }
    expect(jsonSchema('candidate').additionalProperties).toBe(false)
  })

  test('describe the dates of an offer in the words of its labels', () => {
    expect(at(jsonSchema('offer'), 'properties', 'deadline', 'description')).toContain('Date limite de candidature')
    expect(at(jsonSchema('offer'), 'properties', 'postedOn', 'description')).toContain('Date de dépôt')
  })

  test('nest lists in lists', () => {
    expect(at(jsonSchema('offer'), '$defs', 'ListItem', 'properties', 'blocks', 'items', '$ref')).toBe('#/$defs/Block')
  })
})
