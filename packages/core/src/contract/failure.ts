/**
 * Says in a word why code of a plug-in failed, whatever it threw: objects without a text and messages that throw themselves too.
 *
 * @example
 * ```ts
 * failureReason(new RangeError('too many')) // 'too many'
 * failureReason(Object.create(null)) // 'something without a message was thrown'
 * ```
 */
export const failureReason = (cause: unknown): string => {
  try {
    return String(cause instanceof Error ? cause.message : cause)
  } catch {
    return 'something without a message was thrown'
  }
}
