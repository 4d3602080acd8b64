import { type JsonSchema, jsonSchema } from '@avpkit/core/schema'
import { jsonPage } from '../outputs/json.ts'
import type { Status } from '../refusal.ts'
import type { Session } from '../session.ts'

const shapes = ['offer', 'reading', 'verdict', 'candidate'] as const

type Shape = (typeof shapes)[number]

type Schema = { readonly [keyword: string]: unknown }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

const keyOf = (value: unknown, key: string): unknown => (isSchema(value) ? value[key] : undefined)

/** What the schema of a field says of itself, where it follows the Standard JSON Schema contract, as zod's do; else any value. */
const fieldSchema = (schema: unknown): Schema => {
  const json = keyOf(keyOf(schema, '~standard'), 'jsonSchema')
  const input = keyOf(json, 'input')
  if (typeof input !== 'function') return {}
  try {
    const shape: unknown = Reflect.apply(input, json, [{ target: 'draft-2020-12' }])
    const { $schema: _, ...rest } = isSchema(shape) ? shape : {}
    return rest
  } catch {
    // A schema may hold what JSON Schema can't say.
    return {}
  }
}

/** The fields that plug-ins add below `ext`. */
const extensions = ({ kit }: Session): Schema =>
  Object.fromEntries(
    kit.plugins.map(({ name, fields = {} }) => [
      name,
      { type: 'object', properties: Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, fieldSchema(field.of)])) },
    ]),
  )

/** A schema with another value at a path of keys; keys that aren't there are left alone. */
const replacedAt = (schema: Schema, [key = '', ...rest]: readonly string[], change: (schema: Schema) => Schema): Schema => {
  const inner = schema[key]
  if (!isSchema(inner)) return schema
  return { ...schema, [key]: rest.length === 0 ? change(inner) : replacedAt(inner, rest, change) }
}

const extAt: { readonly [S in Shape]?: readonly string[] } = {
  offer: ['properties', 'ext'],
  reading: ['properties', 'offer', 'properties', 'ext'],
}

/** `avp schema`: the JSON Schema of a document, with the fields of the plug-ins. */
export const schema = async (session: Session): Promise<Status> => {
  const shape = shapes.find((name) => name === session.line.operands[0]) ?? 'offer'
  const path = extAt[shape]
  const plain: JsonSchema = jsonSchema(shape)
  const full =
    path && session.kit.plugins.length > 0 ? replacedAt(plain, path, (ext) => ({ ...ext, properties: extensions(session) })) : plain
  const results = await session.results()
  return results.finish<Status>(async () => {
    await results.write(`${jsonPage(full)}\n`)
    return 0
  })
}
