/** The part of the Standard Schema contract (standardschema.dev) that is used here: zod, valibot and others fulfil it. */
export interface Standard<V> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<V> | Promise<StandardResult<V>>
    readonly types?: { readonly input: unknown; readonly output: V } | undefined
  }
}

export type StandardResult<V> =
  | { readonly value: V; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] }

/** A schema that says a type and checks nothing. */
export const type = <V>(): Standard<V> => ({
  '~standard': { version: 1, vendor: 'avpkit', validate: (value) => ({ value: value as V }) },
})
