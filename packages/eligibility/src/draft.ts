/** A value while it is put together: parts that may be missing are added when they are there. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }
