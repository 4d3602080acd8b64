import {
  type CheckSpec,
  type Check as CoreCheck,
  type Field as CoreField,
  type PluginRule as CoreRule,
  check as coreCheck,
  field as coreField,
  rule as coreRule,
  type DeclaredFacts,
  type FieldSpec,
  type Messages,
  type Rule,
  type RuleFacts,
} from '@avpkit/core'

/*
 * What plug-ins are made of, under this package's name: the types that TypeScript writes for a plug-in then lead here and not to a
 * package that the plug-in doesn't depend on.
 */

/** A field; its value's type comes from `of`, its findings' types from `messages`. */
export interface Field<V = unknown, M = Messages> extends CoreField<V, M> {}

/** A look at the whole offer after its fields were decided. */
export interface Check<M = Messages> extends CoreCheck<M> {}

/** A rule with its law. */
export interface PluginRule<D = unknown> extends CoreRule<D> {}

/**
 * Makes a field.
 *
 * @example
 * ```ts
 * field({ labels: ['Feu'], of: type<string>(), read: readers.text }).labels // ['Feu']
 * ```
 */
export const field: <V, const M extends Messages = Record<never, never>>(spec: FieldSpec<V, M>) => Field<V, M> = coreField

/** Makes a check; its findings' types come from `messages`, and core's codes may be used as they are. */
export const check: <const M extends Messages = Record<never, never>>(spec: CheckSpec<M>) => Check<M> = coreCheck

/** Makes a rule; its conditions can only name its facts and their words. */
export const rule: <const F extends RuleFacts>(spec: Rule<F>) => PluginRule<DeclaredFacts<F>> = coreRule
