import type { Confidence, VerdictWarning } from '@avpkit/core'
import type { Cause, Otherwise } from './cause.ts'
import type { Phrase } from './phrase.ts'
import type { Telling } from './telling.ts'

/** The words of an explanation that don't belong to one rule, in one language. */
export interface Words {
  badge(cause: Cause, told: Omit<Telling, 'reason'>): string
  answer(cause: Cause, told: Omit<Telling, 'reason'>): string
  /** What would follow if the date was put back, the rules hold, the dates are confirmed. */
  readonly ifOnly: { readonly [C in 'closed' | 'rules' | 'dates']: { readonly [O in Otherwise]: string } }
  /** The answer for who is neither a fonctionnaire nor a lauréat. */
  readonly outside: { readonly [O in Otherwise]: string }
  fault(warning: VerdictWarning, told: Omit<Telling, 'reason'>): Phrase
  readonly mendFaults: string
  scopeNotOffered(scopes: readonly string[]): Phrase
  readonly leapDay: string
  /** Recognises a sentence that says, or says on a condition, that somebody has priority. */
  readonly claimsPriority: RegExp
  readonly priorityLimits: readonly string[]
  readonly decides: readonly string[]
  basedOn(readOn: string | undefined): string
  readonly recourse: string
  readonly confidence: { readonly [C in Confidence]: string }
}
