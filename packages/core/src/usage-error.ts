/** What a programmer can do wrong; the sentence of the error says who, what, and how to mend it. */
export type UsageErrorCode =
  | 'plugin-api'
  | 'plugin-name'
  | 'plugin-conflict'
  | 'plugin-malformed'
  | 'renderer-unknown'
  | 'renderer-conflict'
  | 'locale-unknown'
  | 'instant-malformed'
  | 'option-impossible'
  | 'view-malformed'

/**
 * The one error that the packages throw: a programmer's mistake, such as two plug-ins of one name.
 * Bad input never throws; it gives diagnostics.
 */
export class AvpUsageError extends Error {
  override readonly name = 'AvpUsageError'
  readonly code: UsageErrorCode

  constructor(code: UsageErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
