import * as z from 'zod'

/** Words of the contract that JSON Schema shows beside a shape; kept apart from zod's global registry, so that an import changes nothing. */
export interface ShapeWords {
  /** Name of a shape that is used in several places. */
  readonly id?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
}

export const shapeWords = z.registry<ShapeWords>()

/**
 * An object of the contract. Keys that this version doesn't know pass through, since newer versions may add some; the type names only
 * those of the contract.
 */
export const open = <S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<z.core.util.Writeable<S>, z.core.$strip> =>
  // Same object at run time: only the index signature of the loose type is taken away.
  z.looseObject(shape) as unknown as z.ZodObject<z.core.util.Writeable<S>, z.core.$strip>

/** Texts that are checked by core's own reader and carry its brand afterwards: days, instants, partial dates. */
export const branded = <T extends string>(
  read: (text: string) => T | undefined,
  expected: string,
  words: ShapeWords,
): z.ZodType<T, string> =>
  // The brand exists in the compiler only; that the text passed `read` is what earns it.
  z
    .string()
    .refine((text) => read(text) !== undefined, { params: { expected } })
    .register(shapeWords, words) as unknown as z.ZodType<T, string>

/** A key that may be missing and is never `undefined`. */
export const optional = <T extends z.core.SomeType>(schema: T, description?: string): z.ZodExactOptional<T> =>
  described(z.exactOptional(schema), description)

/** A schema with a sentence of its own in JSON Schema. */
export const described = <T extends z.ZodType>(schema: T, description: string | undefined): T => {
  if (description !== undefined) shapeWords.add(schema, { description })
  return schema
}

/** A shape used in several places: JSON Schema defines it once, under this name. */
export const named = <T extends z.ZodType>(id: string, schema: T, description?: string): T => {
  shapeWords.add(schema, { id, ...(description !== undefined && { description }) })
  return schema
}
