import type { Locale } from '@avpkit/core'
import type { Phrase } from './phrase.ts'
import type { Telling } from './telling.ts'

/** What a rule says of a case, in sentences. */
export type Teller = (telling: Telling) => readonly Phrase[]

/** The words of a rule in one language. */
export interface RuleWords {
  /** The rule itself, whoever asks. */
  readonly law: string
  readonly why?: Teller
  readonly todo?: Teller
  readonly limits?: Teller
}

/** The words of a rule in every language. */
export type RuleSentences = { readonly [L in Locale]: RuleWords }
