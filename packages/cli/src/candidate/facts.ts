import type { Candidate } from '@avpkit/core'
import type { OptionName } from '../usage/options.ts'

/** Facts that are yes, no or unknown, and the flag of each. */
export const yesNoFlags = {
  ncCitizen: 'nc-citizen',
  ncCivilServant: 'nc-civil-servant',
  passedCompetitiveExam: 'passed-competitive-exam',
  frenchNational: 'french-national',
  requiredDiploma: 'required-diploma',
  partnerOfCitizen: 'partner-of-citizen',
} as const satisfies { readonly [F in keyof Candidate]?: OptionName }

export type YesNoFact = keyof typeof yesNoFlags

export const yesNoFacts = Object.keys(yesNoFlags) as readonly YesNoFact[]
